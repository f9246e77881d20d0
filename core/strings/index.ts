import { AR } from './ar.ts'
import { EN } from './en.ts'

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
export const STRINGS: Record<string, Strings> = { en: EN, ar: AR }
