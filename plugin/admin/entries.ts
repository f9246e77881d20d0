/** What an editor types or pastes, each entry on a line of its own, without blanks before it. */
export function linesOf(text: string): string {
  return text.replace(/[^\S\n]*(?:[,;]|\r\n?)[^\S\n]*\n?/g, '\n').replace(/^[^\S\n]+/gm, '')
}

/** The entries of such a text, without blanks around them. */
export function entriesIn(text: string): string[] {
  return linesOf(text)
    .split('\n')
    .map((entry) => entry.trim())
    .filter(Boolean)
}
