import { html } from 'lit/html.js'
import type { PublishedCase, Target } from '../../core/contract.ts'
import { careOf } from '../../core/letter/channels.ts'
import { isForSome, servingIn } from '../../core/letter/missions.ts'
import { fullName } from '../../core/letter/text.ts'
import type { Action } from '../action.ts'
import type { Composed } from '../compose.ts'
import { headView } from './card.ts'
import { countryView } from './country.ts'
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
    action.known[0] ? targetsView(action, composed?.target) : paragraph(t('noWay')),
    action.half ? '' : composed && lettersView(action, composed),
    footView(published, t),
  ]
}

function lettersView(action: Action, composed: Composed): View {
  return [
    letterView(action, composed),
    action.thanked ? thanksView(action) : '',
    // Another channel may be taken as well.
    sendView(action, composed),
  ]
}

function moreView(action: Action, { background, history }: PublishedCase): View {
  const { t } = action
  const earlier = history.map(({ url, title, issuedOn }) => [
    link(url, title),
    issuedOn && ` (${action.spell(issuedOn)})`,
  ])
  return [
    background && fold(t('more'), richText(background)),
    earlier[0] && fold(t('earlier'), list(earlier)),
  ]
}

function targetsView(action: Action, chosen?: Target): View {
  return html`<section class="step">
    <h3 id="to">${action.t('to')}</h3>
    ${missionsView(action)}
    <div role="radiogroup" aria-labelledby="to">${action.targets.map((target) =>
      choice('target', target === chosen, targetView(action, target), () =>
        action.choose({ target: target.id }),
      ),
    )}</div>
  </section>`
}

/** The reader's country, asked for where it changes whom they can write to. */
function missionsView(action: Action): View {
  const { country, known, t } = action
  if (!known.some(isForSome)) return ''
  return [
    countryView(action, t('where')),
    country && !servingIn(known, country).some(isForSome) ? paragraph(action.missions()) : '',
  ]
}

function targetView(action: Action, target: Target): View {
  const { known, country, written, t } = action
  const { id, role, office, kind, seat } = target
  const mission = careOf(target, known, country)
  return [
    html`<strong>${fullName(target)}</strong>`,
    ...[
      office,
      kind === 'mission' && seat ? t('seat', { country: action.spell(seat) }) : '',
      t(role === 'copy' ? 'copyTo' : role),
      mission && t('care', { name: fullName(mission) }),
      written.has(id) ? `✓ ${t('done')}` : '',
    ].map((line) => line && [html`<br>`, line]),
  ]
}

function footView({ organisation }: PublishedCase, t: Action['t']): View {
  return html`<p class="small">${t('keeps')} ${organisation && [link(organisation.url, t('from', { name: organisation.name })), ' ', organisation.privacyUrl && link(organisation.privacyUrl, t('privacy'))]}</p>`
}
