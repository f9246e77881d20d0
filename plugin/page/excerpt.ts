import type { RichText } from '../../core/contract.ts'
import { plainText } from '../../core/richText.ts'

/** What previews and search engines show of a text at most, in characters. */
const MOST = 300

/** The beginning of a text in one line, whole words and whole characters of it. */
export function excerpt(text: RichText): string {
  const line = plainText(text).replace(/\s+/g, ' ')
  if (line.length <= MOST) return line
  const cut = [...line.slice(0, MOST)].slice(0, -1).join('')
  // A long stretch without a space is of a language that puts none between words.
  return `${cut.replace(/\s\S{0,30}$/, '')}…`
}
