import type { Block, Inline, ListItem } from '../contract.ts'
import { inWords } from '../inWords.ts'
import { ending, join, type Writer } from './text.ts'

/** What goes on paper: a letter, with a line for the fax before it, or its envelope. */
export type Paper = 'post' | 'fax' | 'envelope'

/** What a sheet is made from. */
export interface Printed {
  lang: string
  reach: { address?: string[]; faxes: string[] }
  /** The address at the head of the letter: of a copy, the primary's. */
  heading?: string[]
  subject: string
  salutation: string
  body: string
  closing: string
}

/** The style of a letter on paper: its parts are paragraphs, the fourth the subject, the last the name. */
export const LETTER_SHEET = 'p:nth-child(4){font-weight:bold}p:last-child{margin-top:4em}'

/** Of every sheet. */
export const SHEET =
  '@page{margin:2.5cm}body{font:12pt/1.5 serif}p{margin:0 0 1.5em;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere}'

/** Part by part: sender, place and date, address, subject, letter, room to sign, name; on an envelope sender and address. */
export function sheetOf(
  kind: Paper,
  { lang, reach, heading, subject, salutation, body, closing }: Printed,
  writer: Writer,
): string[] {
  const sender = ending('', writer)
  if (kind === 'envelope') return [sender, join('\n', ...(reach.address ?? []))]
  return [
    sender,
    join(', ', writer.town, inWords(today(), lang)),
    join('\n', ...(heading ?? []), kind === 'fax' ? `Fax: ${reach.faxes.join(', ')}` : ''),
    subject,
    join('\n\n', salutation, body, closing),
    writer.name ?? '',
  ]
}

/** What stands in bold in a model letter, in its order. */
export function strongParts(nodes: (Block | Inline | ListItem)[] = []): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return node.bold ? [node.text] : []
    return 'children' in node ? strongParts(node.children as Block[]) : []
  })
}

/** As `YYYY-MM-DD`, which is how Swedish writes it, by the reader's own clock. */
function today(): string {
  return new Date().toLocaleDateString('sv')
}
