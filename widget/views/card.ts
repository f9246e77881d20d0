import { html, type TemplateResult } from 'lit'
import { countryName } from '../../core/countries.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../core/life.ts'
import type { Action } from '../action.ts'
import { dayIn } from '../words.ts'
import { richText } from './richText.ts'

/** What stands in the article until the reader opens it. */
export function cardView(action: Action): TemplateResult {
  const { published, words } = action
  return html`${headView(action)}
    <div class="summary">${richText(published?.summary)}</div>
    <button part="button primary" class="primary" @click=${() => action.open()}>${words.t('write')}</button>`
}

/** Country, title, people and deadline: the head of the card and of everything after it. */
export function headView(action: Action): TemplateResult {
  const { published, words } = action
  const { country = '', title, people = [], requested } = published ?? {}
  const names = people.map(({ name, nativeName }) =>
    nativeName && nativeName !== name ? `${name} (${nativeName})` : name,
  )
  return html`<p class="over">${words.t('act')} · ${countryName(country, words.lang)}</p>
    <h2 id="title" part="title" tabindex="-1">${title}</h2>
    ${requested ? html`<p class="note">${words.t('newer')}</p>` : ''}
    ${names.length ? html`<p class="people">${new Intl.ListFormat(words.lang).format(names)}</p>` : ''}
    ${action.state === 'open' ? deadlineView(action) : ''}`
}

function deadlineView({ published, words }: Action): TemplateResult | string {
  if (!published?.deadline) return ''
  const days = daysLeft(published.deadline, Date.now())
  const soon = days <= CLOSING_SOON_DAYS
  return html`<p class="deadline">
    ${words.t('by', { date: dayIn(words.lang, published.deadline.date) })}
    ${soon ? html`<strong>${words.count('days', days)}</strong>` : ''}
  </p>`
}
