import type { Writer } from '../../core/letter/text.ts'
import type { Composed } from '../compose.ts'
import { dayIn } from '../words.ts'

/** A sheet of paper. */
const PAPER =
  '@page{margin:2.5cm}body{font:12pt/1.5 serif}p{margin:0 0 1.5em;white-space:pre-wrap;overflow-wrap:anywhere}p:nth-child(4){font-weight:bold}p:last-child{margin-top:4em}'

/** Prints a letter out of a hidden frame beside the box. */
export function printLetter(root: ShadowRoot, composed: Composed, writer: Writer): void {
  const frame = document.createElement('iframe')
  frame.className = 'hidden'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  root.append(frame)
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (!view) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(PAPER)
  const { document: paper } = view
  paper.adoptedStyleSheets = [sheet]
  paper.documentElement.lang = composed.lang
  paper.documentElement.dir = composed.dir
  paper.title = composed.subject
  for (const text of sheetOf(composed, writer)) {
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

/** A letter on paper, part by part: sender, place and date, address, subject, letter, room to sign, name. */
function sheetOf(composed: Composed, { name, town, country }: Writer): string[] {
  const joined = (separator: string, ...parts: (string | undefined)[]) =>
    parts.filter(Boolean).join(separator)
  return [
    joined('\n', name, joined(', ', town, country)),
    joined(', ', town, dayIn(composed.lang, Date.now())),
    joined('\n', ...(composed.reach.address ?? [])),
    composed.subject,
    joined('\n\n', composed.salutation, composed.body, composed.closing),
    name ?? '',
  ]
}
