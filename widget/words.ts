import { normaliseTag } from '../core/languages.ts'
import { EN } from '../core/strings/en.ts'
import type { StringKey } from '../core/strings/index.ts'

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

/** A day written out. */
export function dayIn(lang: string, instant: number | string, timeZone?: string): string {
  return named(instant, () =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone }).format(new Date(instant)),
  )
}

/** A language's name, in a language. */
export function languageName(lang: string, tag: string): string {
  return named(tag, () => new Intl.DisplayNames(lang, { type: 'language' }).of(tag))
}

/** What `Intl` makes of a code, or the code itself where it throws. */
function named(code: number | string, name: () => string | undefined): string {
  try {
    return name() ?? `${code}`
  } catch {
    return `${code}`
  }
}
