import { TakeActionBox } from './element.ts'

const TAG = 'take-action-box'

/** Registers the element, once. XHTML documents, in which templates cannot be read, keep the fallback link. */
export function register(): void {
  if (document.contentType === 'text/html' && !customElements.get(TAG)) {
    customElements.define(TAG, TakeActionBox)
  }
}
