/** Everything that one of a case's people is called, in whatever language and script. */
export type Names = string[]

/** Shorter words are particles and initials, which stand everywhere; in scripts that write words together, names. */
const SHORTEST = 3
const TOGETHER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What several of Unicode's scripts are together, by the name under which a language has them. */
const SCRIPTS: Record<string, string[]> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
}

/**
 * True where a text may have any part of somebody's name in it, inflected ones (`Бекову` for `Бекова`)
 * too, or where that cannot be told, since the name is not known in the script of the text. Words of a
 * description (“four others, unnamed”) are none; rather too many than too few.
 */
export function isNamed(text: string, people: Names[], lang: string): boolean {
  const named = people.map((names) => names.map(plain)).filter((names) => names.some(isName))
  return (
    named.some((names) => !names.some(isInScriptOf(lang))) || named.flat().some(isIn(plain(text)))
  )
}

/** Letters that look alike are the same ones. */
function plain(text: string): string {
  return text.normalize('NFKC')
}

function isName(name: string): boolean {
  return wordsOf(name).some(isProper)
}

function isIn(text: string): (name: string) => boolean {
  const lower = text.toLowerCase()
  return (name) => {
    const words = wordsOf(name).filter(isProper)
    const stems = words.filter(isTelling).map(stemOf)
    if (stems.some((stem) => lower.includes(stem))) return true
    // A name of short words alone, `Li Bo`: as it is written, apart from other letters.
    const short = stems.length ? [] : words
    const joined = words.join('').toLowerCase()
    return (
      (words.some((word) => TOGETHER.test(word)) && joined.length > 1 && lower.includes(joined)) ||
      short.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
    )
  }
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{M}]+/gu) ?? []
}

/** With a capital, or of a script that has none; Georgian has some that nobody writes. */
function isProper(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || /^\p{Script=Georgian}/u.test(word)
}

function isTelling(word: string): boolean {
  return [...word].length >= (TOGETHER.test(word) ? 2 : SHORTEST)
}

/** Without the ending that languages change. */
function stemOf(word: string): string {
  const letters = [...word.toLowerCase()]
  if (TOGETHER.test(word)) return letters.join('')
  return letters.slice(0, Math.max(SHORTEST, letters.length - 2)).join('')
}

function isInScriptOf(lang: string): (name: string) => boolean {
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn'
  const scripts = SCRIPTS[script] ?? [script]
  const pattern = new RegExp(`[${scripts.map((one) => `\\p{Script=${one}}`).join('')}]`, 'u')
  return (name) => pattern.test(name)
}
