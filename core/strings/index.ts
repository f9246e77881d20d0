import { AR } from './ar.ts'
import { CS } from './cs.ts'
import { DE } from './de.ts'
import { EL } from './el.ts'
import { EN } from './en.ts'
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

export type StringKey = keyof typeof EN

/** The stems of counted words: `days` stands for `days.one`, `days.other` and so on. */
export type CountedKey = StringKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never

/** The box's words in one language: every key of English, and the plural forms that language has. */
export type Strings = Record<StringKey, string> &
  Partial<Record<`${CountedKey}.${Intl.LDMLPluralRule}`, string>>

/** The box's own words by language (BCP 47). */
export const STRINGS: Record<string, Strings> = {
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
