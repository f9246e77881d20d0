import { TakeActionBox } from './element.ts'

// XHTML documents, in which templates cannot be read, keep the fallback link.
if (document.contentType === 'text/html' && !customElements.get('take-action-box')) {
  customElements.define('take-action-box', TakeActionBox)
}
