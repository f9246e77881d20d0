import type { Block, Inline, ListItem } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { ending, join, tidy, type Writer } from '../../core/letter/text.ts'
import type { Composed } from '../compose.ts'

/** What goes on paper: a letter, with a line for the fax before it, or its envelope. */
export type Paper = 'post' | 'fax' | 'envelope'

const STYLE =
  '@page{margin:2.5cm}body{font:12pt/1.5 serif}p{margin:0 0 1.5em;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere}'
const LETTER = 'p:nth-child(4){font-weight:bold}p:last-child{margin-top:4em}'
const ENVELOPE = '@page{size:22cm 11cm;margin:1cm}p+p{margin:2cm 0 0 50%}'

/** Prints a letter or its envelope out of a hidden frame beside the box; false where the page lets no frame be written. */
export function printOnto(
  kind: Paper,
  root: ShadowRoot,
  composed: Composed,
  writer: Writer,
): boolean {
  const frame = document.createElement('iframe')
  frame.className = 'hidden'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  root.append(frame)
  const away = () => frame.remove()
  // `afterprint` may never come.
  setTimeout(away, 600_000)
  try {
    const view = frame.contentWindow as Window & typeof globalThis
    write(view, kind, composed, writer)
    view.addEventListener('afterprint', away)
    view.print()
    return true
  } catch {
    // A sandbox makes a stranger of every frame.
    away()
    return false
  }
}

function write(
  view: Window & typeof globalThis,
  kind: Paper,
  composed: Composed,
  writer: Writer,
): void {
  const { document: paper } = view
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(STYLE + (kind === 'envelope' ? ENVELOPE : LETTER))
  paper.adoptedStyleSheets = [sheet]
  paper.documentElement.lang = composed.lang
  paper.documentElement.dir = composed.dir
  paper.title = composed.subject
  for (const text of sheetOf(kind, composed, writer)) {
    const line = paper.createElement('p')
    line.append(...emphasised(tidy(text), strongParts(composed.letter?.body), paper))
    paper.body.append(line)
  }
}

/** Part by part: sender, place and date, address, subject, letter, room to sign, name; on an envelope sender and address. */
function sheetOf(
  kind: Paper,
  { lang, reach, heading, subject, salutation, body, closing }: Composed,
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

/** A text with those of its parts in bold that the model letter has in bold, where the reader left them. */
function emphasised(text: string, strong: string[], paper: Document): (Node | string)[] {
  const nodes: (Node | string)[] = []
  let rest = text
  for (const part of strong) {
    const [before, ...after] = rest.split(part)
    if (after[0] === undefined) continue
    const bold = paper.createElement('b')
    bold.append(part)
    nodes.push(before ?? '', bold)
    rest = after.join(part)
  }
  return [...nodes, rest]
}

/** What stands in bold, in its order. */
function strongParts(nodes: (Block | Inline | ListItem)[] = []): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return node.bold ? [node.text] : []
    return 'children' in node ? strongParts(node.children as Block[]) : []
  })
}

/** As `YYYY-MM-DD`, which is how Swedish writes it, by the reader's own clock. */
function today(): string {
  return new Date().toLocaleDateString('sv')
}
