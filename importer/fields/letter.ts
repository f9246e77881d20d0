import type { Block, Inline, ListItem, Text } from '../../core/contract.ts'
import { directionOf } from '../../core/languages.ts'
import { plainText } from '../../core/richText.ts'
import { isCapitals } from '../labels.ts'
import { type Line, linesOf, paragraphOf, textOf, tidy } from '../reading/lines.ts'
import type { ImportedLetter, RichText } from '../result.ts'
import { isContactLine } from './contacts.ts'

const SALUTATION =
  /^(?:(?:your|his|her) (?:excellenc(?:y|ies)|majesty|honou?r|highness)|excellenc(?:y|ies)|(?:dear|honou?rable|respected|esteemed)\b.*|to whom it may concern|sirs?|mr\.? president|sehr geehrte.*|exzellenz|monsieur.*|madame.*|excellence|estimad[oa]s?\b.*|excelentísim[oa].*|señor.*|egregi[oa]?.*|gentile.*|szanown.*|vážen.*|geachte.*|exmo.*|уважаем.*|ваше превосходительство|шановн.*|құрметті.*|sayın.*|فخامة.*|معالي.*|سعادة.*|السيد.*)$/iu
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly|respectfully)|(?:most )?(?:sincerely|respectfully|faithfully)(?: yours)?|(?:with )?(?:kind|best|warm) regards|with (?:best|kind|all due)? ?(?:wishes|respect)|hochachtungsvoll|mit freundlichen grüßen|veuillez agréer.*|je vous prie d.agréer.*|(?:muy )?atentamente|le(?:s)? saluda.*|cordialmente|cordiali saluti|distinti saluti|z poważaniem|s pozdravem|hoogachtend|met vriendelijke groet|atenciosamente|с уважением|з повагою|құрметпен|saygılarımla|وتفضلوا.*|مع فائق.*)[,.!]?$/iu

/** What stands under the heading of a letter. */
export interface LetterPart {
  /** The address blocks before the salutation. */
  before: RichText
  salutation?: string
  letter?: ImportedLetter
  /** What stands after the closing. */
  after: RichText
}

/** Takes a letter apart: the addressees before it, its salutation, its text, its closing. */
export function readLetter(blocks: RichText, lang: string): LetterPart {
  const pieces = blocks.flatMap(splitParagraph)
  const start = pieces.findIndex(({ line }) => line && isSalutation(textOf(line)))
  const beginning = start >= 0 ? start + 1 : firstProse(pieces)
  const salutation = start >= 0 ? textOf(pieces[start]?.line as Line) : undefined
  const end = pieces.findIndex(
    ({ line }, index) => index >= beginning && line && CLOSING.test(textOf(line)),
  )
  const stop = end >= 0 ? end : pieces.length
  const body = withoutCommonItalics(tidy(joined(pieces.slice(beginning, stop))))
  const closing = end >= 0 ? textOf(pieces[end]?.line as Line) : ''
  return {
    before: joined(pieces.slice(0, start >= 0 ? start : beginning)),
    salutation,
    letter: body.length ? { lang, dir: directionOf(lang), body, closing } : undefined,
    after: end >= 0 ? joined(pieces.slice(end + 1)) : [],
  }
}

/** The passages in bold: what the letter demands. */
export function demandsIn(body: RichText): string[] {
  return body
    .flatMap((block) => {
      if (block.type === 'paragraph') return boldPassages(block.children)
      return block.type === 'list' ? block.children.map(itemText) : []
    })
    .map((text) => text.replace(/[;,]$/, ''))
}

function itemText(item: ListItem): string {
  return plainText([{ type: 'list', ordered: false, children: [item] }]).replace(/^•\s*/, '')
}

function boldPassages(inlines: Inline[]): string[] {
  const passages: string[] = ['']
  for (const inline of inlines) {
    if (inline.type === 'text' && inline.bold) passages[passages.length - 1] += inline.text
    else if (passages.at(-1)) passages.push('')
  }
  return passages.map((text) => text.trim()).filter((text) => text.split(' ').length > 3)
}

function isSalutation(text: string): boolean {
  return (
    text.length <= 120 &&
    SALUTATION.test(text.replace(/[\s,:!.،]+$/u, '')) &&
    !CLOSING.test(text) &&
    !isCapitals(text)
  )
}

/** A line of a paragraph, or another block whole. */
interface Piece {
  block: Block
  line?: Line
  /** True for the first line of its paragraph. */
  isFirst: boolean
}

function splitParagraph(block: Block): Piece[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return [{ block, isFirst: true }]
  return linesOf(block.children).map((line, index) => ({ block, line, isFirst: index === 0 }))
}

/** Without a salutation the letter begins at the first line that is longer than one of an address. */
function firstProse(pieces: Piece[]): number {
  const index = pieces.findIndex(
    ({ line }) => !line || (textOf(line).length > 90 && !isContactLine(line)),
  )
  return index < 0 ? pieces.length : index
}

function joined(pieces: Piece[]): RichText {
  const blocks: RichText = []
  let lines: Line[] = []
  const flush = () => {
    if (lines.length) blocks.push(paragraphOf(lines))
    lines = []
  }
  for (const { block, line, isFirst } of pieces) {
    if (isFirst) flush()
    if (line) lines.push(line)
    else blocks.push(block)
  }
  flush()
  return blocks
}

/** Letters are often set in italics from end to end, which is the document's dress and not theirs. */
function withoutCommonItalics(blocks: RichText): RichText {
  const texts: Text[] = []
  const visit = (node: Block | Inline | { children?: unknown }) => {
    if ('type' in node && node.type === 'text') texts.push(node)
    else if ('children' in node) for (const child of node.children as Inline[]) visit(child)
  }
  for (const block of blocks) visit(block)
  const words = texts.filter(({ text }) => text.trim())
  if (words.some(({ italic }) => !italic)) return blocks
  return JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'italic' ? undefined : value)))
}
