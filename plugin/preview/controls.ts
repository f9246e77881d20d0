import { isCountry, regionOf } from '../../core/countries.ts'
import { nearestLanguage } from '../../core/languages.ts'
import type { Languages } from '../publishing/languages.ts'

/** What of a draft is shown: the box as a card or a form, the hosted page, the letter on its way. */
export const SHOWN = ['card', 'form', 'page', 'mail', 'print', 'fax'] as const
/** The state that it is shown in; `as-is`: its own. */
export const STATES = [
  'as-is',
  'open',
  'soon',
  'closed',
  'good',
  'bad',
  'none',
  'replaced',
  'missing',
  'unreachable',
] as const
export const THEMES = ['auto', 'light', 'dark'] as const

export type Shown = (typeof SHOWN)[number]
export type PlayedState = (typeof STATES)[number]
export type Theme = (typeof THEMES)[number]

/** What somebody has chosen to see. */
export interface Controls {
  show: Shown
  state: PlayedState
  theme: Theme
  /** BCP 47 tag of a language that texts are kept in; undefined: as readers get it who ask for none. */
  lang?: string
  /** The reader's country. */
  country?: string
}

/** Which document shows it. */
export type View = 'box' | 'page' | 'letter'

const VIEWS: Record<Shown, View> = {
  card: 'box',
  form: 'box',
  page: 'page',
  mail: 'letter',
  print: 'letter',
  fax: 'letter',
}

export function viewOf({ show }: Controls): View {
  return VIEWS[show]
}

/** Reads what was chosen out of an address; whatever is none of the choices is left at the first. */
export function readControls(query: URLSearchParams, { codes }: Languages): Controls {
  const lang = query.get('lang')
  const country = regionOf(query.get('country'))
  return {
    show: oneOf(SHOWN, query.get('show')),
    state: oneOf(STATES, query.get('state')),
    theme: oneOf(THEMES, query.get('theme')),
    lang: lang ? nearestLanguage(lang, [...codes.keys()]) : undefined,
    country: country && isCountry(country) ? country : undefined,
  }
}

/** The same as an address says it, with the link by which somebody is let in who is not signed in. */
export function queryOf(controls: Controls, link?: string | null): string {
  const given = Object.entries({ ...controls, link }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return new URLSearchParams(given).toString()
}

function oneOf<T extends string>(choices: readonly [T, ...T[]], value: string | null): T {
  return choices.find((one) => one === value) ?? choices[0]
}
