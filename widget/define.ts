import { TakeActionBox } from './element.ts'

export const TAG = 'take-action-box'

/**
 * Registers the element once. XHTML documents, in which templates cannot be read, and browsers
 * without constructable style sheets keep the fallback link.
 */
if (
  document.contentType === 'text/html' &&
  'adoptedStyleSheets' in document &&
  !customElements.get(TAG)
) {
  customElements.define(TAG, TakeActionBox)
}
