import { render, type TemplateResult } from 'lit/html.js'
import { STYLES } from './styles.ts'

/** Events that would tell the page, letter by letter, what the reader types, and start its shortcuts. */
const TYPING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'textInput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
]

/** What a reader sees of a box: its shadow root and the frame in it that takes nothing from the page. */
export class Screen {
  declare root: ShadowRoot
  declare private frame: HTMLElement

  constructor(box: HTMLElement) {
    this.root = box.attachShadow({ mode: 'open' })
    for (const type of TYPING) this.root.addEventListener(type, keepTyping)
    this.reset()
  }

  /**
   * Puts the style sheet on: adopted and never an element, which a strict page forbids. A box that
   * is moved to another document leaves its own behind.
   */
  dress(): void {
    const { root } = this
    const view = root.ownerDocument.defaultView
    if (root.adoptedStyleSheets[0] || !view) return
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(STYLES)
    root.adoptedStyleSheets = [sheet]
  }

  /** Shows a view in a language. */
  show(view: TemplateResult, lang: string, dir: string): void {
    if (this.frame.localName === 'slot') this.reset('div')
    const { frame } = this
    frame.className = 'box'
    frame.setAttribute('part', 'box')
    frame.lang = lang
    frame.dir = dir
    render(view, frame)
  }

  /** Shows the page's own fallback, in a new frame. */
  reset(frame = 'slot'): void {
    this.frame?.remove()
    this.frame = document.createElement(frame)
    this.root.append(this.frame)
  }

  focus(selector: string): void {
    this.root.querySelector<HTMLElement>(selector)?.focus()
  }
}

/** Keys with a name, such as Escape, are the page's too. */
function keepTyping(event: Event): void {
  if (!(event as KeyboardEvent).key?.[1]) event.stopPropagation()
}
