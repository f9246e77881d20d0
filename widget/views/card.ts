import { html } from 'lit/html.js'
import type { PublishedCase } from '../../core/contract.ts'
import { countryName } from '../../core/countries.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../core/life.ts'
import type { Action } from '../action.ts'
import { dayIn } from '../words.ts'
import { button, PRIMARY, paragraph, type View } from './parts.ts'
import { richText } from './richText.ts'

/** What stands in the article until the reader opens it. */
export function cardView(action: Action): View {
  return [
    headView(action),
    html`<div class="summary">${richText(action.published?.summary)}</div>`,
    button(action.t('write'), () => action.open(), PRIMARY),
  ]
}

/** Country, title, people and deadline: the head of the card and of everything after it. */
export function headView({ published, lang, t, state }: Action): View {
  if (!published) return ''
  const { country, title, people, requested } = published
  const names = people.map(({ name, nativeName }) => name + (nativeName ? ` (${nativeName})` : ''))
  return [
    html`<p class="over">${t('act')} · ${countryName(country, lang)}</p>`,
    html`<h2 part="title" tabindex="-1">${title}</h2>`,
    requested && paragraph(t('newer')),
    names[0] && paragraph(new Intl.ListFormat(lang).format(names), 'people'),
    state === 'open' ? deadlineView(published, lang, t) : '',
  ]
}

function deadlineView({ deadline }: PublishedCase, lang: string, t: Action['t']): View {
  if (!deadline) return ''
  const n = daysLeft(deadline, Date.now())
  const left = t('days.other', { n: n.toLocaleString(lang) }, n)
  return html`<p>${t('by', { date: dayIn(lang, deadline.date, 'UTC') })} ${n > CLOSING_SOON_DAYS ? '' : html`<strong>${left}</strong>`}</p>`
}
