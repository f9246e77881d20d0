import { nearestLanguage } from '../../../core/languages.ts'
import { AR } from './ar.ts'
import { CS } from './cs.ts'
import { DE } from './de.ts'
import { EL } from './el.ts'
import { EN, type PageStrings } from './en.ts'
import { ES } from './es.ts'
import { FA } from './fa.ts'
import { FR } from './fr.ts'
import { HE } from './he.ts'
import { HI } from './hi.ts'
import { ID } from './id.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { KK } from './kk.ts'
import { KO } from './ko.ts'
import { NL } from './nl.ts'
import { PL } from './pl.ts'
import { PT } from './pt.ts'
import { RU } from './ru.ts'
import { SV } from './sv.ts'
import { TR } from './tr.ts'
import { UK } from './uk.ts'
import { UR } from './ur.ts'
import { ZH_HANS } from './zh-Hans.ts'
import { ZH_HANT } from './zh-Hant.ts'

/** The hosted page's own words by language (BCP 47). */
export const PAGE_STRINGS: Record<string, PageStrings> = {
  en: EN,
  es: ES,
  fr: FR,
  de: DE,
  it: IT,
  pt: PT,
  nl: NL,
  pl: PL,
  cs: CS,
  sv: SV,
  el: EL,
  tr: TR,
  ru: RU,
  uk: UK,
  kk: KK,
  ar: AR,
  fa: FA,
  ur: UR,
  he: HE,
  hi: HI,
  'zh-Hans': ZH_HANS,
  'zh-Hant': ZH_HANT,
  ja: JA,
  ko: KO,
  id: ID,
}

/** Says a word of the page, its `{names}` filled in. */
export type Say = (key: keyof PageStrings, values?: Record<string, string>) => string

/** The page's own words in a language, in English where there are none. */
export function wordsIn(lang: string): Say {
  const strings = PAGE_STRINGS[nearestLanguage(lang, Object.keys(PAGE_STRINGS)) ?? 'en'] ?? EN
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** The language in which the page speaks for a wanted one. */
export function pageLanguage(lang: string): string {
  return nearestLanguage(lang, Object.keys(PAGE_STRINGS)) ?? 'en'
}
