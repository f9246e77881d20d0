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
  const [language, script] = languageAndScript(tag)
  const closeness = (one: string): number => {
    if (`${tag}-`.toLowerCase().startsWith(`${one}-`.toLowerCase())) return 2 + one.length
    const [otherLanguage, otherScript] = languageAndScript(one)
    if (otherLanguage !== language) return 0
    return otherScript === script ? 2 : 1
  }
  let nearest: string | undefined
  for (const one of available) {
    if (closeness(one) > (nearest === undefined ? 0 : closeness(nearest))) nearest = one
  }
  return nearest
}

function languageAndScript(tag: string): [string, string | undefined] {
  try {
    const locale = new Intl.Locale(tag).maximize()
    return [locale.language, locale.script]
  } catch {
    return [tag.toLowerCase(), undefined]
  }
}

/** What there is for a language, out of things by language: the nearest one, else undefined. */
export function byLanguage<T>(texts: Record<string, T>, lang: string): T | undefined {
  const nearest = nearestLanguage(lang, Object.keys(texts))
  return nearest === undefined ? undefined : texts[nearest]
}
