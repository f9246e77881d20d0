import { html, raw } from 'hono/html'
import { isCountry, regionOf } from '../../core/countries.ts'
import { isKnownLanguage, normaliseTag } from '../../core/languages.ts'
import { isSlug } from '../../core/slug.ts'
import type { Html } from './html.ts'

/** Attributes of the box that a frame's address may hold, beside its language. */
export type BoxAttributes = Partial<Record<keyof typeof READERS, string>>

/** Each as the tag has it; undefined where the value is none of its kind. */
const READERS = {
  'letter-lang': (value: string) => {
    const lang = normaliseTag(value)
    return lang && isKnownLanguage(lang) ? lang : undefined
  },
  country: (value: string) => {
    const country = regionOf(value)
    return country && isCountry(country) ? country : undefined
  },
  partner: (value: string) => (isSlug(value) ? value : undefined),
  theme: (value: string) => (/^(auto|light|dark)$/.test(value) ? value : undefined),
  open: (value: string) => (/^(|1|true|open)$/.test(value) ? '' : undefined),
}

/** The box's attributes out of an address; wrong ones are left out. */
export function boxAttributes(query: URLSearchParams): BoxAttributes {
  const read = Object.entries(READERS).flatMap(([name, reader]) => {
    const given = query.get(name)
    const value = given === null ? undefined : reader(given)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(read)
}

/** The accent colour out of a frame's address, `accent=b3261e`; undefined where it is none. */
export function accentParam(query: URLSearchParams): string | undefined {
  const accent = query.get('accent')?.toLowerCase() ?? ''
  return /^[0-9a-f]{6}$/.test(accent) ? `#${accent}` : undefined
}

/** Attributes as they stand in a tag; their names are the page's own. */
export function attributesOf(attributes: Record<string, string> | BoxAttributes): Html {
  return html`${Object.entries(attributes).map(([name, value]) => html` ${raw(name)}="${value}"`)}`
}
