import { html, type TemplateResult } from 'lit'
import type { Office } from '../../core/contract.ts'
import { countryName } from '../../core/countries.ts'
import type { Action } from '../action.ts'
import { headView } from './card.ts'
import { keptView } from './letter.ts'
import { link, richText } from './richText.ts'

/** A case to which one writes no more: closed, stopped, withdrawn, or in a state that is not known here. */
export function endedView(action: Action): TemplateResult {
  const { published, words, composed } = action
  return html`${headView(action)}
    <section class="note" part="note">${reasonView(action)}</section>
    ${composed ? keptView(words, composed.message.text, composed) : ''}
    <p>${link(published?.url, words.t('page'))}</p>`
}

function reasonView({ state, published, words: { t, lang } }: Action): TemplateResult {
  const { stop, afterDeadline } = published ?? {}
  if (state === 'stopped') {
    const outcome = stop?.outcome
    const heading = t(outcome === 'good' || outcome === 'bad' ? outcome : 'ended')
    return html`<h3>${heading}</h3>${richText(stop?.message)}<p>${t('stop')}</p>`
  }
  if (state === 'closed') {
    return html`<h3>${t('closed')}</h3>
      ${afterDeadline ? richText(afterDeadline.message) : html`<p>${t('ask')}</p>`}
      ${afterDeadline?.offices.length ? officesView(afterDeadline.offices, t('offices'), lang) : ''}`
  }
  return html`<h3>${t(state === 'gone' ? 'gone' : 'unknown')}</h3><p>${t('stop')}</p>`
}

function officesView(offices: Office[], title: string, lang: string): TemplateResult {
  return html`<h4>${title}</h4>
    <ul>
      ${offices.map(
        ({ name, country, email, url, phone }) => html`<li>
          ${link(url, name)}, ${countryName(country, lang)}
          ${email ? html`<br>${link(`mailto:${email}`, email)}` : ''}
          ${phone ? html`<br>${link(`tel:${phone}`, phone)}` : ''}
        </li>`,
      )}
    </ul>`
}
