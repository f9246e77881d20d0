import { normaliseTag } from '../core/languages.ts'
import { EN } from '../core/strings/en.ts'
import type { CountedKey, StringKey } from '../core/strings/index.ts'

/** The box's words in one language. Each box has its own, so that two languages can stand on one page. */
export interface Words {
  lang: string
  /** One string, its `{names}` filled in. */
  t: (key: StringKey, values?: Record<string, string>) => string
  /** A counted string, by the language's plural rules. */
  count: (key: CountedKey, n: number) => string
}

export function wordsIn(tag: string, strings: Record<string, string>): Words {
  const lang = normaliseTag(tag) ?? 'en'
  const table: Record<string, string> = { ...EN, ...strings }
  const filled = (key: string, values: Record<string, string>) =>
    (table[key] ?? '').replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
  return {
    lang,
    t: (key, values = {}) => filled(key, values),
    count: (key, n) => {
      const form = `${key}.${new Intl.PluralRules(lang).select(n)}`
      return filled(table[form] ? form : `${key}.other`, { n: n.toLocaleString(lang) })
    },
  }
}

/** A day (`YYYY-MM-DD`) written out. */
export function dayIn(lang: string, day: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
}

/** A language's name, in a language. */
export function languageName(lang: string, tag: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
