import type { Writer } from '../../core/letter/text.ts'
import type { Composed } from '../compose.ts'

/** A sheet to print; sizes are of paper. */
const PAPER =
  '@page{margin:2.5cm}body{font:12pt/1.5 serif;margin:0}p,h1{margin:0 0 1.5em;font-size:1em;white-space:pre-wrap;overflow-wrap:anywhere}.room{margin-top:4em}'

/** Prints a letter out of a hidden frame beside the box. */
export function printLetter(root: ParentNode & Node, composed: Composed, writer: Writer): void {
  root.querySelector('iframe')?.remove()
  const frame = document.createElement('iframe')
  frame.className = 'hidden'
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  root.appendChild(frame)
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  if (!view) return
  fill(view, composed, writer)
  const away = () => frame.remove()
  view.addEventListener('afterprint', away)
  // `afterprint` may never come.
  setTimeout(away, 600_000)
  view.print()
}

function fill(view: Window & typeof globalThis, composed: Composed, writer: Writer): void {
  const { document: paper } = view
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(PAPER)
  paper.adoptedStyleSheets = [sheet]
  paper.documentElement.lang = composed.lang
  paper.documentElement.dir = composed.dir
  paper.title = composed.message.subject
  const today = new Intl.DateTimeFormat(composed.lang, { dateStyle: 'long' }).format(Date.now())
  const place = [writer.town, writer.country].filter(Boolean).join(', ')
  const line = (text: string | undefined, tag = 'p', className = '') => {
    if (!text) return
    const element = paper.createElement(tag)
    element.textContent = text
    element.className = className
    paper.body.append(element)
  }
  line([writer.name, place].filter(Boolean).join('\n'))
  line([writer.town, today].filter(Boolean).join(', '))
  line(composed.reach.address?.join('\n'))
  line(composed.message.subject, 'h1')
  line(composed.salutation)
  line(composed.body)
  line(composed.closing)
  line(writer.name, 'p', 'room')
}
