import { countriesIn, regionOf } from '../core/countries.ts'

const known = new Map<string, Map<string, string>>()

/** Countries by their names in a language, worked out once for all boxes of a page. */
export function placesIn(lang: string): Map<string, string> {
  const places = known.get(lang) ?? countriesIn(lang)
  known.set(lang, places)
  return places
}

/**
 * The code of a country by its name as a reader types it, accents and punctuation left aside, or by
 * its code in capitals; empty where it is none.
 */
export function placeCalled(name: string, lang: string): string {
  const { compare } = new Intl.Collator(lang, {
    usage: 'search',
    sensitivity: 'base',
    ignorePunctuation: true,
  })
  const place = name.trim()
  const named = [...placesIn(lang)].find(([one]) => !compare(one, place))
  return named?.[1] ?? (/^[A-Z]{2}$/.test(place) ? regionOf(place) : '') ?? ''
}
