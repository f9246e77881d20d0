import type { Block, Inline, Paragraph, RichText, Text } from '../../core/contract.ts'
import { plainText } from '../../core/richText.ts'

/** A line of a paragraph or heading, and whether its end was meant (`break`) or mere wrapping. */
export interface Line {
  inlines: Inline[]
  hardEnd: boolean
}

/** The lines of a paragraph or heading. */
export function linesOf(inlines: Inline[]): Line[] {
  const lines: Line[] = [{ inlines: [], hardEnd: true }]
  const end = (hardEnd: boolean) => {
    ;(lines.at(-1) as Line).hardEnd = hardEnd
    lines.push({ inlines: [], hardEnd: true })
  }
  for (const inline of inlines) {
    if (inline.type === 'break') end(true)
    else if (inline.type !== 'text') lines.at(-1)?.inlines.push(inline)
    else {
      inline.text.split('\n').forEach((text, index) => {
        if (index) end(false)
        if (text) lines.at(-1)?.inlines.push({ ...inline, text })
      })
    }
  }
  return lines.filter((line) => textOf(line))
}

/** A line's text, blanks made single. */
export function textOf(line: Line): string {
  return plainText([{ type: 'paragraph', children: line.inlines }])
    .replace(/\s+/g, ' ')
    .trim()
}

/** Blocks as one line of text, without a bullet before it. */
export function oneLine(blocks: RichText): string {
  return plainText(blocks).replace(/^•\s*/, '').replace(/\s+/g, ' ').trim()
}

/** Lines as a paragraph that still knows them. */
export function paragraphOf(lines: Line[]): Paragraph {
  return { type: 'paragraph', children: together(lines, '\n') }
}

/** Lines as one paragraph of prose: wrapping becomes a blank, a meant line end stays. */
export function prose(lines: Line[]): Paragraph | undefined {
  const children = trimmed(merged(together(lines, ' ')))
  return children.length ? { type: 'paragraph', children } : undefined
}

function together(lines: Line[], wrapping: string): Inline[] {
  return lines.flatMap(({ inlines }, index): Inline[] => {
    const before = lines[index - 1]
    if (!before) return inlines
    return [before.hardEnd ? { type: 'break' } : { type: 'text', text: wrapping }, ...inlines]
  })
}

/** A line without its first characters, counted as in {@link textOf}. */
export function without(line: Line, length: number): Line {
  let left = length
  const inlines: Inline[] = []
  for (const inline of line.inlines) {
    if (left <= 0 || inline.type !== 'text') {
      if (left > 0) left -= plainText([{ type: 'paragraph', children: [inline] }]).length
      else inlines.push(inline)
      continue
    }
    const rest = inline.text.slice(left)
    left -= inline.text.length
    if (rest) inlines.push({ ...inline, text: rest })
  }
  return { ...line, inlines: trimmed(inlines) }
}

/** Blocks with tidy text: wrapping made blanks, equal neighbours joined, empty ones left out. */
export function tidy(blocks: RichText): RichText {
  return blocks.flatMap(tidyBlock)
}

function tidyBlock(block: Block): Block[] {
  if (block.type === 'list') return [{ ...block, children: block.children.map(tidyItem) }]
  if (block.type === 'quote') return [{ ...block, children: tidy(block.children) }]
  const children = prose(linesOf(block.children))?.children
  return children ? [{ ...block, children }] : []
}

type Item = { type: 'item'; children: (Inline | Block)[] }

function tidyItem(item: Item): Item {
  const words = item.children.filter(isInline)
  const blocks = item.children.filter((child): child is Block => !isInline(child))
  return {
    type: 'item',
    children: [...(prose(linesOf(words))?.children ?? []), ...tidy(blocks)],
  }
}

function isInline(node: Inline | Block): node is Inline {
  return ['text', 'break', 'link', 'placeholder'].includes(node.type)
}

function merged(inlines: Inline[]): Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(inline, last)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else result.push(inline)
  }
  return result
}

function sameMarks(a: Text, b: Text): boolean {
  return a.bold === b.bold && a.italic === b.italic
}

function trimmed(inlines: Inline[]): Inline[] {
  const result = [...inlines]
  while (result[0] && isBlank(result[0])) result.shift()
  while (result.at(-1) && isBlank(result.at(-1) as Inline)) result.pop()
  const first = result[0]
  if (first?.type === 'text') result[0] = { ...first, text: first.text.trimStart() }
  const last = result.at(-1)
  if (last?.type === 'text') result[result.length - 1] = { ...last, text: last.text.trimEnd() }
  return result
}

function isBlank(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && !inline.text.trim())
}
