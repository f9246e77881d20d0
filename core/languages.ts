import type { Direction } from './contract.ts'

const RTL = /Adlm|Arab|Armi|Hebr|Nkoo|Rohg|Syrc|Thaa/

/** The direction in which a language is written: that of the script it has, or names. */
export function directionOf(tag: string): Direction {
  return RTL.test(scriptOf(tag) ?? '') ? 'rtl' : 'ltr'
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
 * The best of the available languages for a wanted one: itself, else a shorter form of it in the
 * same script, else one of the same language and script, else one of the same language. Undefined
 * where none fits.
 */
export function nearestLanguage(wanted: string, available: readonly string[]): string | undefined {
  const tag = normaliseTag(wanted)
  if (!tag || available.includes(tag)) return tag
  const closeness = (one: string): number => {
    if (languageOf(one) !== languageOf(tag)) return 0
    if (scriptOf(one) !== scriptOf(tag)) return 1
    return `${tag}-`.startsWith(`${one}-`) ? 2 + one.length : 2
  }
  let nearest: string | undefined
  for (const one of available) {
    if (closeness(one) > (nearest === undefined ? 0 : closeness(nearest))) nearest = one
  }
  return nearest
}

/** Bokmål and Nynorsk count as Norwegian: sites and browsers name it either way. */
function languageOf(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/-.*/, '')
    .replace(/^n[bn]$/, 'no')
}

/** The script that a tag names, or that its language is mostly written in. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    return undefined
  }
}

/** What there is for a language, out of things by language: the nearest one, else undefined. */
export function byLanguage<T>(texts: Record<string, T>, lang: string): T | undefined {
  const nearest = nearestLanguage(lang, Object.keys(texts))
  return nearest === undefined ? undefined : texts[nearest]
}
