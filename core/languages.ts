import type { Direction } from './contract.ts'

const RTL = /^(ar|arc|ckb|dv|fa|he|iw|khw|ks|ku-Arab|nqo|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr|Thaa)\b/i

/** The direction in which a language is written. */
export function directionOf(tag: string): Direction {
  return RTL.test(tag) ? 'rtl' : 'ltr'
}

/**
 * The canonical form of a BCP 47 tag, `en_US` taken for `en-US`; undefined where it is none.
 */
export function normaliseTag(tag: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((tag ?? '').trim().replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
}

/** True where the tag names a language that the runtime has a name for; `xx` is none. */
export function isKnownLanguage(tag: string): boolean {
  const language = normaliseTag(tag)?.split('-')[0]
  if (!language) return false
  return (
    new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined
  )
}

/**
 * The best of the available languages for a wanted one: itself, else a shorter form of it, else
 * one of the same language and script, else one of the same language. Undefined where none fits.
 */
export function nearestLanguage(wanted: string, available: readonly string[]): string | undefined {
  const tag = normaliseTag(wanted)
  if (!tag) return undefined
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  for (
    let shorter = tag;
    shorter;
    shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf('-')))
  ) {
    const found = available.find((one) => same(one, shorter))
    if (found) return found
  }
  const [language, script] = languageAndScript(tag)
  const relatives = available.filter((one) => languageAndScript(one)[0] === language)
  return relatives.find((one) => languageAndScript(one)[1] === script) ?? relatives[0]
}

function languageAndScript(tag: string): [string, string | undefined] {
  try {
    const locale = new Intl.Locale(tag).maximize()
    return [locale.language, locale.script]
  } catch {
    return [tag.toLowerCase(), undefined]
  }
}

/** The text for a language out of texts by language: the nearest one, else undefined. */
export function byLanguage(texts: Record<string, string>, lang: string): string | undefined {
  const nearest = nearestLanguage(lang, Object.keys(texts))
  return nearest === undefined ? undefined : texts[nearest]
}
