import { Action } from './action.ts'

/**
 * A case for action: a card that opens to a form with which a reader writes to those responsible.
 * The link inside the element is its fallback.
 *
 * @element take-action-box
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

declare global {
  interface HTMLElementTagNameMap {
    'take-action-box': TakeActionBox
  }
}
