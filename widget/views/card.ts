import { html } from 'lit/html.js'
import type { PublishedCase } from '../../core/contract.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../core/life.ts'
import { peopleInWords } from '../../core/people.ts'
import type { Action } from '../action.ts'
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
export function headView(action: Action): View {
  const { published, lang, t, state } = action
  if (!published) return ''
  const { country, title, people, requested, inWords } = published
  const names = inWords?.people ?? peopleInWords(people, lang)
  return [
    html`<p class="over">${t('act')} · ${action.spell(country)}</p>`,
    html`<h2 part="title" tabindex="-1">${title}</h2>`,
    requested && paragraph(t('newer')),
    names && paragraph(names, 'people'),
    state === 'open' ? deadlineView(action, published) : '',
  ]
}

function deadlineView(action: Action, { deadline }: PublishedCase): View {
  const { t } = action
  if (!deadline) return ''
  const n = daysLeft(deadline, Date.now())
  const left = () => html`<strong>${t('days.other', { n: action.spell(n) }, n)}</strong>`
  return html`<p>${t('by', { date: action.spell(deadline.date) })} ${n > CLOSING_SOON_DAYS ? '' : left()}</p>`
}
