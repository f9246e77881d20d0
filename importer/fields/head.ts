import type { Block } from '../../core/contract.ts'
import { plainText } from '../../core/richText.ts'
import { isCapitals } from '../labels.ts'
import { linesOf, paragraphOf, textOf, tidy } from '../reading/lines.ts'
import type { Findings, RichText } from '../result.ts'
import { countryCalled, countryIn } from './countries.ts'
import { dateIn } from './dates.ts'
import { readNotice } from './notice.ts'
import { indexIn, isTypeLine, referenceIn } from './typeLine.ts'

/** Reads what stands before the first label: the kind of notice, its numbers, the headline, the summary. */
export function readHead(blocks: RichText, findings: Findings): void {
  const rest: RichText = []
  const typeLines: string[] = []
  for (const block of blocks.flatMap(apart)) {
    const text = plainText([block]).replace(/\s+/g, ' ').trim()
    if (isTypeLine(text)) typeLines.push(text)
    else rest.push(block)
  }
  const title = rest.findIndex(isHeadline)
  const headline = rest[title] && plainText([rest[title]]).replace(/\s+/g, ' ')
  findings.found('title', headline)
  for (const text of typeLines) readTypeLine(text, findings)
  readNotice(headline && beginsWithStop(headline) ? [...typeLines, headline] : typeLines, findings)
  findings.found('summary', tidy(rest.filter((_, index) => index !== title)), 0.9)
}

/** Type lines are taken off the paragraph that they stand in. */
function apart(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block]
  const lines = linesOf(block.children)
  const isOwn = (text: string) => isTypeLine(text) && text.length < 200
  const types = lines.filter((line) => isOwn(textOf(line)))
  const others = lines.filter((line) => !types.includes(line))
  return [
    ...types.map((line) => paragraphOf([line])),
    ...(others.length ? [paragraphOf(others)] : []),
  ]
}

function readTypeLine(text: string, findings: Findings): void {
  findings.found('reference', findings.fields.reference ?? referenceIn(text))
  findings.found('indexNumber', findings.fields.indexNumber ?? indexIn(text))
  findings.found('issuedOn', findings.fields.issuedOn ?? dateIn(text)?.day)
  const country = countryIn(
    text
      .replace(/\b(?:index|date|UA|first|second|third|further information on)\b:?/gi, ' ')
      .replace(/\d\S*|\b(?:januar|februar|märz|januari)\b/gi, ' '),
  )
  findings.found('country', findings.fields.country ?? country)
}

/** “STOP ACTION: TEACHER RELEASED” is a headline and says of what kind the notice is. */
function beginsWithStop(headline: string): boolean {
  return /^(?:urgent action:? )?stop action\b/i.test(headline.trim())
}

/** A heading, or a short paragraph in bold or capitals. */
function isHeadline(block: Block): boolean {
  const text = plainText([block]).trim()
  if (!text || countryCalled(text)) return false
  if (block.type === 'heading') return true
  if (block.type !== 'paragraph' || text.length > 200) return false
  return (
    isCapitals(text) ||
    block.children.every(
      (inline) => inline.type === 'break' || (inline.type === 'text' && inline.bold),
    )
  )
}
