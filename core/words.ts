import { normaliseTag } from './languages.ts'
import { EN } from './strings/en.ts'
import type { StringKey } from './strings/index.ts'

/** One of the box's own strings, its `{names}` filled in; of a counted one the form for `n`. */
export type Words = (key: StringKey, values?: Record<string, string>, n?: number) => string

/** The words of one box: each has its own, so that two languages can stand on one page. */
export function wordsIn(lang: string, strings: Record<string, string>): Words {
  const table: Record<string, string> = { ...EN, ...strings }
  return (key, values = {}, n) => {
    const form = n === undefined ? key : key.replace('other', new Intl.PluralRules(lang).select(n))
    return (table[form] ?? table[key] ?? '').replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
  }
}

/** A tag that `Intl` takes. */
export function safeTag(tag: string): string {
  return normaliseTag(tag) ?? 'en'
}
