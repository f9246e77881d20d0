import { html } from 'lit/html.js'
import type { PublishedCase, Target } from '../../core/contract.ts'
import { countryName } from '../../core/countries.ts'
import { fullName } from '../../core/letter/text.ts'
import type { Action } from '../action.ts'
import { dayIn } from '../words.ts'
import { headView } from './card.ts'
import { letterView } from './letter.ts'
import { choice, fold, link, list, note, paragraph, type View } from './parts.ts'
import { richText } from './richText.ts'
import { sendView, thanksView } from './send.ts'

/** The way from the case to a letter that is sent. */
export function formView(action: Action): View {
  const { published, t } = action
  if (!published) return ''
  const composed = action.compose()
  const { summary, safetyNote } = published
  return [
    headView(action),
    richText(summary),
    moreView(action, published),
    safetyNote && note(t('safety'), richText(safetyNote)),
    composed
      ? [
          targetsView(action, composed.target),
          letterView(action, composed),
          action.thanked ? thanksView(action) : sendView(action, composed),
        ]
      : paragraph(t('noWay')),
    footView(published, t),
  ]
}

function moreView({ lang, t }: Action, { background, history }: PublishedCase): View {
  const earlier = history.map(({ url, title, issuedOn }) => [
    link(url, title),
    issuedOn && ` (${dayIn(lang, issuedOn, 'UTC')})`,
  ])
  return [
    background && fold(t('more'), richText(background)),
    earlier[0] && fold(t('earlier'), list(earlier)),
  ]
}

function targetsView(action: Action, chosen: Target): View {
  return html`<section class="step">
    <h3 id="to">${action.t('to')}</h3>
    <div role="radiogroup" aria-labelledby="to">${action.targets.map((target) =>
      choice('target', target === chosen, targetView(action, target), () =>
        action.choose({ target: target.id }),
      ),
    )}</div>
  </section>`
}

function targetView({ targets, written, lang, t }: Action, target: Target): View {
  const { id, role, office, kind, seat, careOf } = target
  const missions = targets.filter((one) => careOf?.includes(one.id)).map(fullName)
  return [
    html`<strong>${fullName(target)}</strong>`,
    ...[
      office,
      kind === 'mission' && seat ? t('seat', { country: countryName(seat, lang) }) : '',
      role === 'copy' ? t('copyTo') : '',
      missions[0] && t('care', { name: missions.join(', ') }),
      written.has(id) ? `✓ ${t('done')}` : '',
    ].map((line) => line && [html`<br>`, line]),
  ]
}

function footView({ organisation }: PublishedCase, t: Action['t']): View {
  return html`<p class="small">${t('keeps')} ${organisation && [link(organisation.url, t('from', { name: organisation.name })), ' ', organisation.privacyUrl && link(organisation.privacyUrl, t('privacy'))]}</p>`
}
