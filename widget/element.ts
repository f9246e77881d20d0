import { LitElement, type TemplateResult } from 'lit'
import { Action } from './action.ts'
import { STYLES } from './styles.ts'
import { boxView } from './views/box.ts'

let sheet: CSSStyleSheet | undefined

/**
 * A case for action: a card that opens to a form with which a reader writes to those responsible.
 * The link inside the element is its fallback.
 */
export class TakeActionBox extends LitElement {
  /** Origin of the CMS where the `api` attribute names none: the one that the script came from. */
  static api = ''

  static override properties = {
    case: {},
    api: {},
    letterLang: { attribute: 'letter-lang' },
    country: {},
    partner: {},
    theme: {},
    open: { type: Boolean },
  }

  declare case: string | null
  declare api: string | null
  declare letterLang: string | null
  declare country: string | undefined
  declare partner: string | undefined
  declare theme: string | null
  declare open: boolean

  private readonly action = new Action(this)

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'lang') this.requestUpdate('lang', old)
    else super.attributeChangedCallback(name, old, value)
  }

  /** Origin of the CMS. */
  get origin(): string {
    return this.api || TakeActionBox.api
  }

  /** Announces something to the page. */
  emit(name: string, detail?: object): void {
    const options = { bubbles: true, composed: true, detail }
    this.dispatchEvent(new CustomEvent(`take-action-${name}`, options))
  }

  // The style sheet is adopted here and not by Lit, which falls back to a style element on some pages.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' })
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(STYLES)
    }
    root.adoptedStyleSheets = [sheet]
    return root
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('case') || changed.has('api') || changed.has('lang') || !this.hasUpdated) {
      this.action.start()
    }
  }

  protected override render(): TemplateResult {
    return boxView(this.action)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-action-box': TakeActionBox
  }
}
