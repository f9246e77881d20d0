import { inWords } from '../../core/inWords.ts'
import { ending, join, type Writer } from '../../core/letter/text.ts'
import type { Composed } from '../compose.ts'

/** What goes on paper: a letter, with a line for the fax before it, or its envelope. */
export type Paper = 'post' | 'fax' | 'envelope'

const STYLE =
  '@page{margin:2.5cm}body{font:12pt/1.5 serif}p{margin:0 0 1.5em;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere}'
const LETTER = 'p:nth-child(4){font-weight:bold}p:last-child{margin-top:4em}'
const ENVELOPE = '@page{size:22cm 11cm;margin:1cm}p+p{margin:2cm 0 0 50%}'

/** Prints a letter or its envelope out of a hidden frame beside the box. */
export function printOnto(
  paperKind: Paper,
  root: ShadowRoot,
  composed: Composed,
  writer: Writer,
): void {
  const frame = document.createElement('iframe')
  frame.className = 'hidden'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  root.append(frame)
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (!view) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(STYLE + (paperKind === 'envelope' ? ENVELOPE : LETTER))
  const { document: paper } = view
  paper.adoptedStyleSheets = [sheet]
  paper.documentElement.lang = composed.lang
  paper.documentElement.dir = composed.dir
  paper.title = composed.subject
  for (const text of sheetOf(paperKind, composed, writer)) {
    const line = paper.createElement('p')
    line.textContent = text
    paper.body.append(line)
  }
  const away = () => frame.remove()
  view.addEventListener('afterprint', away)
  // `afterprint` may never come.
  setTimeout(away, 600_000)
  view.print()
}

/** Part by part: sender, place and date, address, subject, letter, room to sign, name; on an envelope sender and address. */
function sheetOf(
  paperKind: Paper,
  { lang, reach, subject, salutation, body, closing }: Composed,
  writer: Writer,
): string[] {
  const sender = ending('', writer)
  const address = join('\n', ...(reach.address ?? []))
  if (paperKind === 'envelope') return [sender, address]
  return [
    sender,
    join(', ', writer.town, inWords(today(), lang)),
    join('\n', address, paperKind === 'fax' ? `Fax: ${reach.faxes.join(', ')}` : ''),
    subject,
    join('\n\n', salutation, body, closing),
    writer.name ?? '',
  ]
}

/** As `YYYY-MM-DD`, which is how Swedish writes it, by the reader's own clock. */
function today(): string {
  return new Date().toLocaleDateString('sv')
}
