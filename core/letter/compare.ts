/** A stretch of text: in both, only in the later, or only in the earlier. */
export interface Part {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** More words than letters have; beyond that texts are compared by their paragraphs. */
const MOST = 3_000

/** What was done to a text, word by word, so that a later text comes of it. */
export function compareTexts(earlier: string, later: string): Part[] {
  if (earlier === later) return earlier ? [{ kind: 'same', text: earlier }] : []
  const pieces = [earlier, later].map(wordsOf)
  const isLong = pieces.some(({ length }) => length > MOST)
  const [before = [], after = []] = isLong ? [earlier, later].map(paragraphsOf) : pieces
  return joined(partsOf(before, after))
}

/** Words with the blanks behind them; where blanks divide no words, as in Chinese, characters. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]+/gu,
    ) ?? []
  )
}

function paragraphsOf(text: string): string[] {
  return text.match(/[^\n]+|\n+/g) ?? []
}

function partsOf(before: string[], after: string[]): Part[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const shorter = Math.min(before.length, after.length) - head
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++
  return [
    ...before.slice(0, head).map(as('same')),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(as('same')),
  ]
}

/** By the longest sequence of words that stand in both. */
function middle(before: string[], after: string[]): Part[] {
  const common = commonLengths(before, after)
  const width = after.length + 1
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  const parts: Part[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      parts.push({ kind: 'same', text: old })
      i++
      j++
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: old })
      i++
    } else if (fresh !== undefined) {
      parts.push({ kind: 'added', text: fresh })
      j++
    }
  }
  return parts
}

/** For each pair of places, how many words the rests of both have in common. */
function commonLengths(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0
      const below = lengths[(i + 1) * width + j] ?? 0
      const beside = lengths[i * width + j + 1] ?? 0
      lengths[i * width + j] = before[i] === after[j] ? diagonal + 1 : Math.max(below, beside)
    }
  }
  return lengths
}

function as(kind: Part['kind']) {
  return (text: string): Part => ({ kind, text })
}

/** Neighbours of one kind as one; a blank between two changes belongs to both. */
function joined(parts: Part[]): Part[] {
  const result: Part[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  parts.forEach(({ kind, text }, index) => {
    const isBetween = kind === 'same' && /^[^\S\n]+$/.test(text)
    const next = parts[index + 1]?.kind
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isBetween && removed && added && next && next !== 'same') {
      removed += text
      added += text
    } else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  })
  flush()
  return result
}
