import { countriesIn } from '../core/countries.ts'

const known = new Map<string, Map<string, string>>()

/** Countries by their names in a language, worked out once for all boxes of a page. */
export function placesIn(lang: string): Map<string, string> {
  const places = known.get(lang) ?? countriesIn(lang)
  known.set(lang, places)
  return places
}

/** The code of a country by its name as a reader types it; empty where it is none. */
export function placeCalled(name: string, lang: string): string {
  const wanted = name.trim().toLowerCase()
  return [...placesIn(lang)].find(([one]) => one.toLowerCase() === wanted)?.[1] ?? ''
}
