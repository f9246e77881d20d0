import { html, LitElement } from 'lit'

/** The least that one writes with Lit: an element with one property. Built beside the box to compare with. */
class HelloBox extends LitElement {
  static override properties = { name: {} }

  declare name: string

  constructor() {
    super()
    this.name = 'world'
  }

  override render() {
    return html`<p>Hello, ${this.name}!</p>`
  }
}

customElements.define('hello-box', HelloBox)
