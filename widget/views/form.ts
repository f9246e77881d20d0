import { html, type TemplateResult } from 'lit'
import type { PublishedCase, Target } from '../../core/contract.ts'
import { countryName } from '../../core/countries.ts'
import { fullName } from '../../core/letter/text.ts'
import type { Action } from '../action.ts'
import { dayIn } from '../words.ts'
import { headView } from './card.ts'
import { letterView } from './letter.ts'
import { link, richText } from './richText.ts'
import { sendView, thanksView } from './send.ts'

/** The way from the case to a letter that is sent. */
export function formView(action: Action): TemplateResult {
  const { published, words } = action
  const composed = action.compose()
  return html`${headView(action)}
    ${richText(published?.summary)}
    ${published ? moreView(action, published) : ''}
    ${
      published?.safetyNote?.length
        ? html`<section class="note" part="note"><h3>${words.t('safety')}</h3>${richText(published.safetyNote)}</section>`
        : ''
    }
    ${targetsView(action, composed?.target)}
    ${
      composed
        ? [
            letterView(action, composed),
            action.thanked ? thanksView(action) : sendView(action, composed),
          ]
        : html`<p>${words.t('noWay')}</p>`
    }
    ${footView(action)}`
}

function moreView({ words }: Action, { background, history }: PublishedCase) {
  if (!background?.length && !history.length) return ''
  return html`<details>
    <summary>${words.t('more')}</summary>
    ${richText(background)}
    ${history.length ? html`<h4>${words.t('earlier')}</h4>` : ''}
    <ul>${history.map(
      ({ url, title, issuedOn }) =>
        html`<li>${link(url, title)}${issuedOn ? ` (${dayIn(words.lang, issuedOn)})` : ''}</li>`,
    )}</ul>
  </details>`
}

function targetsView(action: Action, chosen: Target | undefined): TemplateResult {
  return html`<fieldset>
    <legend><h3>${action.words.t('to')}</h3></legend>
    ${action.targets.map((target) => targetView(action, target, target === chosen))}
  </fieldset>`
}

function targetView(action: Action, target: Target, checked: boolean): TemplateResult {
  const { id, role, office, kind, seat, careOf } = target
  const { t, lang } = action.words
  const missions = action.targets.filter((one) => careOf?.includes(one.id))
  const lines = [
    office,
    kind === 'mission' && seat && t('seat', { country: countryName(seat, lang) }),
    role === 'copy' && t('copyTo'),
    missions.length > 0 && t('care', { name: missions.map(fullName).join(', ') }),
    action.done.has(id) && `✓ ${t('done')}`,
  ]
  return html`<label class="choice" part="target">
    <input type="radio" name="target" .checked=${checked} @change=${() => action.choose({ target: id })}>
    <span><strong dir="auto">${fullName(target)}</strong>${lines.map((line) => (line ? html`<br>${line}` : ''))}</span>
  </label>`
}

function footView({ published, words: { t } }: Action): TemplateResult {
  const { organisation } = published ?? {}
  return html`<p class="small">
    ${t('keeps')}
    ${organisation ? link(organisation.url, t('from', organisation as { name: string })) : ''}
    ${organisation?.privacyUrl ? link(organisation.privacyUrl, t('privacy')) : ''}
  </p>`
}
