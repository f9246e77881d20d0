import { byLanguage, nearestLanguage } from '../../core/languages.ts'
import { STRINGS } from '../../core/strings/index.ts'

/** How a letter in one's own words ends, in those of the languages that there are words for. */
export function closingsIn(langs: string[]): Record<string, string> {
  const closings = langs.flatMap((lang): [string, string][] => {
    const closing = byLanguage(STRINGS, lang)?.closing
    return closing ? [[lang, closing]] : []
  })
  return Object.fromEntries(closings)
}

/** The box's own words in a language, in English where there are none. */
export function stringsIn(lang: string): Record<string, string> {
  const nearest = nearestLanguage(lang, Object.keys(STRINGS)) ?? 'en'
  return { ...STRINGS[nearest] }
}
