import type { Block, RichText } from '../core/contract.ts'
import { plainText } from '../core/richText.ts'
import { isTypeLine } from './fields/typeLine.ts'
import { isUpdateSentence, labelAt, type Topic } from './labels.ts'
import { type Line, linesOf, paragraphOf, textOf, without } from './reading/lines.ts'

/** A part of the document: a label's topic and everything up to the next label. */
export interface Section {
  topic: Topic | 'head'
  /** The label's own words; empty for the head. */
  label: string
  blocks: RichText
}

export interface Outline {
  /** The head comes first; a topic may come more than once. */
  sections: Section[]
  /** The language of most labels; undefined where there is none. */
  lang?: string
  /** True where another action begins after the first: only the first is in the sections. */
  holdsMore: boolean
}

/** Takes a document apart at its labels. */
export function outline(blocks: RichText): Outline {
  const sections: Section[] = [{ topic: 'head', label: '', blocks: [] }]
  const languages: string[] = []
  let open = sections[0] as Section
  for (const block of blocks) {
    if (isNoise(block)) continue
    if (sections.some(({ topic }) => topic === 'deadline') && beginsAnother(block)) {
      return { sections, lang: mostFrequent(languages), holdsMore: true }
    }
    if (block.type !== 'paragraph' && block.type !== 'heading') {
      open.blocks.push(block)
      continue
    }
    for (const part of splitAtLabels(block)) {
      let section = open
      if (part.topic) {
        if (part.lang) languages.push(part.lang)
        section = { topic: part.topic, label: part.label, blocks: [] }
        sections.push(section)
        // What a head says of the action that it updates ends no head.
        if (!part.isSentence || open.topic !== 'head') open = section
      }
      if (part.lines.length) section.blocks.push(blockOf(block, part))
    }
  }
  return { sections, lang: mostFrequent(languages), holdsMore: false }
}

interface Part {
  topic?: Topic
  lang?: string
  label: string
  lines: Line[]
  /** True where the line says what it is about without a label. */
  isSentence?: boolean
}

function splitAtLabels(block: Extract<Block, { type: 'paragraph' | 'heading' }>): Part[] {
  const parts: Part[] = [{ label: '', lines: [] }]
  for (const line of linesOf(block.children)) {
    const text = textOf(line)
    if (isUpdateSentence(text)) {
      parts.push({ topic: 'previous', label: '', lines: [line], isSentence: true })
      continue
    }
    const label = labelAt(text, block.type === 'heading' || isBold(line))
    if (!label) {
      parts.at(-1)?.lines.push(line)
      continue
    }
    const { topic, lang, length } = label
    const value = without(line, length)
    parts.push({
      topic,
      lang,
      label: text.slice(0, length),
      lines: textOf(value) ? [value] : [],
    })
    // “Please send appeals before 16 August to:” opens the list of addressees as well.
    if (topic === 'deadline' && /\d{4}\s+to:?$/i.test(text)) {
      parts.push({ topic: 'targets', lang, label: text, lines: [] })
    }
  }
  return parts.filter((part) => part.topic || part.lines.length)
}

/** What stands behind a label in its own heading is text, not a heading. */
function blockOf(block: Block, part: Part): Block {
  const paragraph = paragraphOf(part.lines)
  return block.type === 'heading' && !part.topic
    ? { ...block, children: paragraph.children }
    : paragraph
}

function isBold({ inlines }: Line): boolean {
  return inlines.every((inline) => inline.type === 'text' && (inline.bold || !inline.text.trim()))
}

/** Page numbers, share buttons and a template's hints in square brackets. */
function isNoise(block: Block): boolean {
  const text = plainText([block]).trim()
  return (
    !text ||
    /^(?:page )?\d{1,3}(?: (?:of|\/) ?\d{1,3})?$/i.test(text) ||
    /^(?:share ?)+$/i.test(text) ||
    /^\[[^\]@]*\]$/.test(text)
  )
}

function beginsAnother(block: Block): boolean {
  return block.type === 'heading' && isTypeLine(plainText([block]))
}

function mostFrequent(values: string[]): string | undefined {
  const count = (value: string) => values.filter((one) => one === value).length
  return [...new Set(values)].sort((a, b) => count(b) - count(a))[0]
}
