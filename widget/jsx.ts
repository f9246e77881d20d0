import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { TakeActionBox } from './element.ts'

/** The attributes of `<take-action-box>`, as JSX and templates write them. */
export interface TakeActionBoxAttributes {
  /** Slug of a case, in any state. */
  case: string
  /** Origin of the CMS. Default: the origin that the script came from. */
  api?: string
  /** Language of the box (BCP 47). */
  lang?: string
  /** Letter language to open with (BCP 47). */
  'letter-lang'?: string
  /** The reader's country (ISO 3166-1 alpha-2). */
  country?: string
  /** Partner key, for the tallies. */
  partner?: string
  theme?: 'auto' | 'light' | 'dark'
  /** Shows the form at once instead of the card. */
  open?: boolean
}

/** What React knows of the tag. */
export type TakeActionBoxElement = Omit<
  DetailedHTMLProps<HTMLAttributes<TakeActionBox>, TakeActionBox>,
  keyof TakeActionBoxAttributes
> &
  TakeActionBoxAttributes

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'take-action-box': TakeActionBoxElement
    }
  }
}
