import { nearestLanguage } from '../../core/languages.ts'
import { STRINGS } from '../../core/strings/index.ts'

/** The box's own words in a language, in English where there are none. */
export function stringsIn(lang: string): Record<string, string> {
  const nearest = nearestLanguage(lang, Object.keys(STRINGS)) ?? 'en'
  return { ...STRINGS[nearest] }
}
