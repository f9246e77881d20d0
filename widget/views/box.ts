import { html, type TemplateResult } from 'lit/html.js'
import { encode } from '../../core/letter/links.ts'
import type { Action } from '../action.ts'
import { cardView } from './card.ts'
import { endedView } from './ended.ts'
import { formView } from './form.ts'
import { button, link, paragraph, type View } from './parts.ts'

/** The whole box. The status line is there from the start, so that what it says later is read out. */
export function boxView(action: Action): TemplateResult {
  return html`${content(action)}<p role="status">${action.said && html`<span part="status">${action.said}</span>`}</p>`
}

function content(action: Action): View {
  if (action.trouble) return troubleView(action)
  if (action.state !== 'open') return endedView(action)
  return action.opened ? formView(action) : cardView(action)
}

function troubleView(action: Action): View {
  const { trouble, slug, t } = action
  const missing = /^no/.test(trouble ?? '')
  return [
    paragraph([navigator.onLine ? '' : `${t('offline')} `, t(missing ? 'missing' : 'failed')]),
    html`<slot>${slug ? link(`${action.origin}/act/${encode(slug)}`, t('page')) : ''}</slot>`,
    missing ? '' : button(t('retry'), () => action.retry()),
  ]
}
