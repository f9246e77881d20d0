import { LETTER_SHEET, type Paper, SHEET, sheetOf, strongParts } from '../../core/letter/sheet.ts'
import { tidy, type Writer } from '../../core/letter/text.ts'
import type { Composed } from '../compose.ts'

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
  sheet.replaceSync(SHEET + (kind === 'envelope' ? ENVELOPE : LETTER_SHEET))
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
