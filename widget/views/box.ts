import { html, type TemplateResult } from 'lit'
import { directionOf } from '../../core/languages.ts'
import type { Action } from '../action.ts'
import { cardView } from './card.ts'
import { endedView } from './ended.ts'
import { formView } from './form.ts'
import { link } from './richText.ts'

/** The whole box. The status line is there from the start, so that what it says later is read out. */
export function boxView(action: Action): TemplateResult {
  const { lang } = action.words
  return html`<div id="box" part="box" lang=${lang} dir=${directionOf(lang)}>
    ${content(action)}
    <p role="status" part="status">${action.said}</p>
  </div>`
}

function content(action: Action): TemplateResult {
  if (!action.trouble) {
    try {
      return caseView(action)
    } catch {
      // A case that cannot be shown must not take the page's fallback with it.
      action.trouble = 'invalid'
      queueMicrotask(() => action.fail('invalid'))
    }
  }
  return troubleView(action)
}

function caseView(action: Action): TemplateResult {
  if (!action.published) return html`<slot></slot>`
  if (action.state !== 'open') return endedView(action)
  return action.box.open ? formView(action) : cardView(action)
}

function troubleView(action: Action): TemplateResult {
  const { box, trouble } = action
  const { t } = action.words
  const missing = trouble === 'not-found' || trouble === 'no-case'
  return html`<p><strong>${t(missing ? 'missing' : 'failed')}</strong></p>
    <slot>${link(box.case ? `${box.origin}/act/${encodeURIComponent(box.case)}` : '', t('page'))}</slot>
    ${missing ? '' : html`<button part="button" @click=${() => action.start()}>${t('retry')}</button>`}`
}
