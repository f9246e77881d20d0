import type { SharpDependency } from 'payload'

/** A text, in Pango's markup, or an area of one colour. */
type Options =
  | {
      text: {
        text: string
        font?: string
        fontfile?: string
        width?: number
        wrap?: 'word-char'
        dpi: number
        rgba?: true
      }
    }
  | { create: { width: number; height: number; channels: 3; background: string } }
type Image = ReturnType<SharpDependency>

/** Payload's `sharp`, whose type there leaves out that it makes images of nothing as well. */
export interface Painter {
  /** A new image, of a text or a colour. */
  make: (options: Options) => Image
  open: (image: Buffer) => Image
}

export function painterWith(sharp: SharpDependency): Painter {
  return { make: sharp as unknown as Painter['make'], open: (image) => sharp(image) }
}
