import { nearestLanguage } from '../../../core/languages.ts'
import { AR } from './ar.ts'
import { EN, type PageStrings } from './en.ts'

const STRINGS: Record<string, PageStrings> = { en: EN, ar: AR }

/** Says a word of the page, its `{names}` filled in. */
export type Say = (key: keyof PageStrings, values?: Record<string, string>) => string

/** The page's own words in a language, in English where there are none. */
export function wordsIn(lang: string): Say {
  const strings = STRINGS[nearestLanguage(lang, Object.keys(STRINGS)) ?? 'en'] ?? EN
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** The language in which the page speaks for a wanted one. */
export function pageLanguage(lang: string): string {
  return nearestLanguage(lang, Object.keys(STRINGS)) ?? 'en'
}
