import type { Channel, Target } from '../core/contract.ts'
import { Action } from './action.ts'
import type { Trouble } from './load.ts'

/**
 * A case for action: a card that opens to a form with which a reader writes to those responsible.
 * It stores nothing, sets no cookie, and nothing that the reader types leaves it but in the
 * message that they send themselves.
 *
 * @element take-action-box
 *
 * @attr {string} case - Slug of a case, in any state. Required.
 * @attr {string} api - Origin of the CMS. Default: the origin that the script came from.
 * @attr {string} lang - Language of the box (BCP 47). Default: the nearest `lang` around it, then the browser's languages, then the case's own.
 * @attr {string} letter-lang - Letter language to open with. Default: the box's own language where the case prefers it, else the first preferred one.
 * @attr {string} country - The reader's country (ISO 3166-1 alpha-2): only missions that serve it are offered.
 * @attr {string} partner - Partner key, for the tallies.
 * @attr {'auto' | 'light' | 'dark'} theme - Default: `auto`, the colour scheme of the page.
 * @attr {boolean} open - Present: shows the form at once instead of the card.
 *
 * @slot - The fallback: a link to the case's own page, shown until the case is there and where it cannot be.
 *
 * @fires {CustomEvent} take-action-ready - The case has come.
 * @fires {CustomEvent} take-action-open - The form is shown.
 * @fires {CustomEvent<SendDetail>} take-action-send - The reader has pressed what hands a letter over.
 * @fires {CustomEvent<SendDetail>} take-action-done - The reader says that it is sent.
 * @fires {CustomEvent<ErrorDetail>} take-action-error - The case cannot be shown.
 *
 * @csspart box - The whole box.
 * @csspart title - The case's title.
 * @csspart button - Every button, and links that look like one.
 * @csspart primary - The one button that leads on.
 * @csspart link - Every other link.
 * @csspart note - What is to be read first: safety, news, thanks.
 * @csspart choice - A target, or a way of writing, to choose.
 * @csspart field - Every field.
 * @csspart letter - The letter: salutation, text, closing.
 * @csspart send - The ways of sending.
 * @csspart status - The line that says what has just happened.
 *
 * @cssprop [--take-action-accent=#c22a1e] - Colour of the leading button and of marks; the text on it is black or white, whichever can be read.
 * @cssprop [--take-action-background=Canvas] - Background of the box.
 * @cssprop [--take-action-text=CanvasText] - Colour of its text; without one, black or white, whichever can be read on the background.
 * @cssprop [--take-action-border=#8888] - Colour of its lines.
 * @cssprop [--take-action-radius=.5em] - Roundness of its corners.
 * @cssprop [--take-action-font=system-ui, sans-serif] - Its font family.
 * @cssprop [--take-action-spacing=1em] - Its measure of space.
 */
export class TakeActionBox extends HTMLElement {
  static get observedAttributes(): string[] {
    return ['case', 'api', 'lang', 'letter-lang', 'country', 'open']
  }

  declare private action: Action

  constructor() {
    super()
    this.action = new Action(this)
  }

  connectedCallback(): void {
    this.action.connect()
  }

  disconnectedCallback(): void {
    this.action.disconnect()
  }

  attributeChangedCallback(name: string, old: string | null, now: string | null): void {
    if (old !== now) this.action.change(name)
  }
}

/** Never which target: that would tell the page where a reader lives. */
export interface SendDetail {
  channel: Channel
  role: Target['role']
}

export interface ErrorDetail {
  code: Trouble
}

declare global {
  interface HTMLElementTagNameMap {
    'take-action-box': TakeActionBox
  }
  interface HTMLElementEventMap {
    'take-action-ready': CustomEvent
    'take-action-open': CustomEvent
    'take-action-send': CustomEvent<SendDetail>
    'take-action-done': CustomEvent<SendDetail>
    'take-action-error': CustomEvent<ErrorDetail>
  }
}
