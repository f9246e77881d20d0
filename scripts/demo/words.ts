import type { Block, Inline } from '../../core/contract.ts'
import { toLexical } from '../../plugin/richText/toLexical.ts'

/** Paragraphs as the editor keeps them; `**…**` is bold, `_…_` italic. */
export function text(...paragraphs: string[]): ReturnType<typeof toLexical> {
  return toLexical(paragraphs.map(paragraph))
}

function paragraph(words: string): Block {
  return { type: 'paragraph', children: inlines(words) }
}

function inlines(words: string): Inline[] {
  return words
    .split(/(\*\*.+?\*\*|_.+?_)/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('**')) return { type: 'text', text: part.slice(2, -2), bold: true }
      if (part.startsWith('_')) return { type: 'text', text: part.slice(1, -1), italic: true }
      return { type: 'text', text: part }
    })
}
