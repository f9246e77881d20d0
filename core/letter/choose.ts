import type { Letter, Target } from '../contract.ts'
import { byLanguage, nearestLanguage } from '../languages.ts'

/** Whose letter a target gets: its own, or the primary's where it gets a copy. */
export function addressee(target: Target, targets: readonly Target[]): Target {
  if (target.role !== 'copy') return target
  return targets.find((one) => one.role === 'primary') ?? target
}

/** The letters that can go to a target, one a language, those made for it before the general ones. */
export function lettersFor(target: Target, letters: readonly Letter[]): Letter[] {
  const own = letters.filter((letter) => letter.targets?.includes(target.id))
  const general = letters.filter(
    (letter) => !letter.targets && !own.some((one) => one.lang === letter.lang),
  )
  return [...own, ...general]
}

/** The letter in a language for a target, the nearest one where there is no exact one. */
export function letterFor(
  target: Target,
  lang: string,
  letters: readonly Letter[],
): Letter | undefined {
  const candidates = lettersFor(target, letters)
  const nearest = nearestLanguage(
    lang,
    candidates.map((letter) => letter.lang),
  )
  return candidates.find((letter) => letter.lang === nearest)
}

/** The salutation of a target in a letter's language; empty where it has none in it. */
export function salutationFor(target: Target, lang: string): string {
  return byLanguage(target.salutations, lang) ?? ''
}

/** The languages of letters in the order to offer them: the case's preferred ones first, then the others as they come. */
export function orderLanguages(langs: readonly string[], preferred: readonly string[]): string[] {
  return [...new Set([...nearestOf(preferred, langs), ...langs])]
}

/** The language to open with: the wanted one, else the reader's own among the preferred, else the first preferred; where none is preferred, all are equals. */
export function openingLanguage(
  langs: readonly string[],
  preferred: readonly string[],
  wanted: string | undefined,
  own: string,
): string | undefined {
  const first = nearestOf(preferred, langs)
  const equals = first[0] ? first : langs
  return (wanted && nearestLanguage(wanted, langs)) || nearestLanguage(own, equals) || equals[0]
}

function nearestOf(preferred: readonly string[], langs: readonly string[]): string[] {
  return preferred.flatMap((lang) => nearestLanguage(lang, langs) ?? [])
}
