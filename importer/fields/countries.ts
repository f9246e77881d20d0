import { countries as known } from 'countries-list'
import { COUNTRIES } from '../../core/countries.ts'
import { inWords } from '../../core/inWords.ts'

const LANGUAGES = 'en fr es de it pt nl pl ru ar'.split(' ')

/** Names that neither `Intl` nor countries-list gives. */
const OTHER_NAMES: Record<string, string> = {
  burma: 'MM',
  'czech republic': 'CZ',
  'democratic people’s republic of korea': 'KP',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  'federation of russia': 'RU',
  'ivory coast': 'CI',
  'lao people’s democratic republic': 'LA',
  'occupied palestinian territory': 'PS',
  palestine: 'PS',
  'people’s republic of china': 'CN',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'state of palestine': 'PS',
  swaziland: 'SZ',
  'syrian arab republic': 'SY',
  turkey: 'TR',
  uae: 'AE',
  'u.k.': 'GB',
  england: 'GB',
  scotland: 'GB',
  'u.s.a.': 'US',
  'viet nam': 'VN',
  vietnam: 'VN',
}

/** Cities in which missions stand, beside the capitals. */
const OTHER_SEATS: Record<string, string> = {
  geneva: 'CH',
  genève: 'CH',
  genf: 'CH',
  'the hague': 'NL',
  'den haag': 'NL',
  'new york': 'US',
  washington: 'US',
  'washington dc': 'US',
  'washington, dc': 'US',
  'washington d.c.': 'US',
  'tel aviv': 'IL',
  'la paz': 'BO',
  brussel: 'BE',
  bruxelles: 'BE',
  brüssel: 'BE',
  wien: 'AT',
  rom: 'IT',
  roma: 'IT',
  lisboa: 'PT',
  warszawa: 'PL',
  praha: 'CZ',
}

const NAMES = countryNames()
const SEATS = new Map([
  ...Object.entries(known).map(([code, { capital }]) => [plain(capital), code] as const),
  ...Object.entries(OTHER_SEATS).map(([city, code]) => [plain(city), code] as const),
])

const FORM_OF_STATE =
  /^(?:the )?(?:(?:islamic|federal|federative|democratic|people’s|socialist|united|bolivarian|plurinational|arab|hashemite|oriental|eastern|cooperative|co-operative|independent|grand) )*(?:republic|kingdom|state|union|commonwealth|federation|principality|sultanate|duchy|government|emirate)(?: of)? (?:the )?/

/**
 * The code of a country by its name alone, common or official, `Republic of Kazakhstan` and
 * `Kasachstan` alike; undefined where it is none.
 */
export function countryCalled(name: string): string | undefined {
  const text = plain(name)
  if (!text) return undefined
  return (
    NAMES.get(text) ??
    NAMES.get(text.replace(FORM_OF_STATE, '')) ??
    NAMES.get(text.replace(/^the /, ''))
  )
}

/** The country that an office or a line names: `President of Kazakhstan`, `Embassy of the Republic of …`. */
export function countryIn(text: string): string | undefined {
  const words = plain(text).split(' ')
  for (let length = Math.min(words.length, 7); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--) {
      const code = countryCalled(words.slice(start, start + length).join(' '))
      if (code) return code
    }
  }
  return undefined
}

/** The country of a city in which missions stand, looked for in an address from its end. */
export function seatIn(address: string[]): string | undefined {
  for (const line of [...address].reverse()) {
    const words = plain(line).split(' ')
    for (let start = words.length - 1; start >= 0; start--) {
      for (const length of [3, 2, 1]) {
        const code = SEATS.get(words.slice(start, start + length).join(' '))
        if (code) return code
      }
    }
  }
  return undefined
}

/** How often each country is named in a text, the most frequent first. */
export function countriesNamed(text: string): string[] {
  const counts = new Map<string, number>()
  const searched = ` ${plain(text).replaceAll('’s ', ' ')} `
  for (const code of COUNTRIES) {
    const count = searched.split(` ${plain(inWords(code, 'en'))} `).length - 1
    if (count) counts.set(code, count)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code)
}

function countryNames(): Map<string, string> {
  const names = new Map(Object.entries(OTHER_NAMES).map(([name, code]) => [plain(name), code]))
  for (const code of COUNTRIES) {
    for (const lang of LANGUAGES) names.set(plain(inWords(code, lang)), code)
  }
  for (const [code, country] of Object.entries(known)) {
    const others = ('alias' in country && country.alias) || []
    for (const name of [country.name, ...others]) {
      if (COUNTRIES.includes(code) && !names.has(plain(name))) names.set(plain(name), code)
    }
  }
  return names
}

/** Lower case, without punctuation at the ends of words, apostrophes of one kind. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’`]/g, '’')
    .replace(/[.,;:()[\]/]+(?=\s|$)/g, '')
    .replace(/(?<=^|\s)[.,;:()[\]/]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
