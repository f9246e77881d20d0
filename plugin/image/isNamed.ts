import type { PublishedCase } from '../../core/contract.ts'

/** Shorter words are particles and initials, which stand everywhere. */
const SHORTEST = 3

/**
 * True where a text has any part of somebody's name in it, inflected ones (`Бекову` for `Бекова`)
 * too. Words of a description (“four others, unnamed”) are none; rather too many than too few.
 */
export function isNamed(text: string, people: PublishedCase['people']): boolean {
  const names = people.flatMap(({ name, nativeName }) => [name, nativeName ?? ''])
  const stems = names.flatMap(wordsOf).filter(isProper).map(stemOf)
  const lower = text.toLowerCase()
  return stems.some((stem) => lower.includes(stem))
}

function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => [...word].length >= SHORTEST)
}

/** With a capital, or of a script that has none. */
function isProper(word: string): boolean {
  return !/^\p{Ll}/u.test(word)
}

/** Without the ending that languages change. */
function stemOf(word: string): string {
  const letters = [...word.toLowerCase()]
  return letters.slice(0, Math.max(SHORTEST, letters.length - 2)).join('')
}
