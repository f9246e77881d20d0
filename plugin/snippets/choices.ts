import { isCountry, regionOf } from '../../core/countries.ts'
import { isKnownLanguage, normaliseTag } from '../../core/languages.ts'
import { isSlug } from '../../core/slug.ts'

/** The case that a snippet is for. */
export interface Embedded {
  /** Of the public addresses, without a slash at its end. */
  origin: string
  slug: string
  /** The language that a bare address is in. */
  defaultLang: string
  /** What the link says that stands where nothing else can, by language. */
  words: Record<string, string>
}

/** What an editor chose for a partner. Empty texts count as not chosen. */
export interface Choices {
  lang?: string
  theme?: string
  /** `#rrggbb`. */
  accent?: string
  /** Key of the partner. */
  partner?: string
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** CSS pixels that are kept free until the box stands there. */
  height: number
}

/** The choices under the names of the tag's attributes, which a frame's address has too; wrong ones are left out. */
export function attributesOf({ lang, country, partner, theme }: Choices): [string, string][] {
  const language = normaliseTag(lang)
  const region = country && regionOf(country)
  const read: [string, string | undefined][] = [
    ['lang', language && isKnownLanguage(language) ? language : undefined],
    ['country', region && isCountry(region) ? region : undefined],
    ['partner', partner && isSlug(partner) ? partner : undefined],
    ['theme', theme === 'light' || theme === 'dark' ? theme : undefined],
  ]
  return read.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}

/** The colour, where it is one. */
export function accentIn({ accent }: Choices): string | undefined {
  return accent && /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : undefined
}

/** Whole pixels, at least one. */
export function heightIn({ height }: Choices): number {
  return Math.max(1, Math.ceil(Number(height) || 0))
}

/** The words of the link, in the chosen language where there are any. */
export function wordsIn({ words, defaultLang }: Embedded, { lang }: Choices): string {
  return (lang && words[lang]) || words[defaultLang] || Object.values(words)[0] || 'Take action'
}

/** The language of an address: none where the bare one is in it already. */
export function languageQuery({ defaultLang }: Embedded, choices: Choices): string {
  const lang = attributesOf(choices).find(([name]) => name === 'lang')?.[1]
  return lang && lang !== defaultLang ? `?lang=${encodeURIComponent(lang)}` : ''
}
