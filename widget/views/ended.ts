import { html } from 'lit/html.js'
import type { Office } from '../../core/contract.ts'
import type { Action } from '../action.ts'
import { headView } from './card.ts'
import { countryView } from './country.ts'
import { keptView } from './letter.ts'
import { link, list, note, paragraph, type View } from './parts.ts'
import { richText } from './richText.ts'

/** A case to which one writes no more: closed, stopped, withdrawn, or in a state that is not known here. */
export function endedView(action: Action): View {
  const { published, t, state } = action
  const told = [reasonView(action), keptView(action)]
  // Why it was withdrawn is not known: it may have been for a name.
  return state === 'gone'
    ? told
    : [headView(action), told, paragraph(link(published?.url, t('page')))]
}

function reasonView(action: Action): View {
  const { published, state } = action
  switch (state) {
    case 'closed':
      return closedView(action)
    case 'stopped': {
      const { outcome, message } = published?.stop ?? {}
      const known = outcome === 'good' || outcome === 'bad'
      return lastView(action, known ? outcome : 'ended', richText(message))
    }
    default:
      return lastView(action, state === 'gone' ? state : 'unknown')
  }
}

/** That no more letters are to be sent, and why. */
function lastView({ t }: Action, why: 'good' | 'bad' | 'ended' | 'gone' | 'unknown', more?: View) {
  return note(t(why), [more, paragraph(t('stop'))], why)
}

function closedView(action: Action): View {
  const { published, t } = action
  const { message, offices = [] } = published?.afterDeadline ?? {}
  return note(t('closed'), [
    message ? richText(message) : paragraph(t('ask')),
    offices[1] && countryView(action, t('country')),
    officesView(action, nearOnes(action, offices)),
  ])
}

/** The office in the reader's country, where it is known and there is one. */
function nearOnes({ country }: Action, offices: Office[]): Office[] {
  const near = offices.filter((one) => one.country === country)
  return near[0] ? near : offices
}

function officesView(action: Action, offices: Office[]): View {
  const way = (address: string | undefined, scheme: string) =>
    address && [html`<br>`, link(scheme + address, address)]
  return list(
    offices.map(({ name, country, email, url, phone }) => [
      link(url, name),
      `, ${action.spell(country)}`,
      way(email, 'mailto:'),
      way(phone, 'tel:'),
    ]),
  )
}
