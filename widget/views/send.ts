import { html, type TemplateResult } from 'lit'
import type { Channel } from '../../core/contract.ts'
import { openChannels } from '../../core/letter/channels.ts'
import { mailtoLink, WEBMAILS, type Webmail, webmailLink } from '../../core/letter/links.ts'
import { fullName } from '../../core/letter/text.ts'
import type { Action } from '../action.ts'
import type { Composed } from '../compose.ts'
import { printLetter } from '../send/print.ts'
import { link } from './richText.ts'

/** In the order to offer them. */
const CHANNELS: Channel[] = ['email', 'post', 'fax', 'phone', 'social', 'web']

/** How to send the letter: every channel that this target has, and why one is suspended. */
export function sendView(action: Action, composed: Composed): TemplateResult {
  const { t } = action.words
  const open = openChannels(composed.reach)
  const ways = CHANNELS.flatMap((channel) => wayView(action, composed, channel, open))
  return html`<section part="send">
    <h3>${t('send')}</h3>
    ${ways.length ? ways : html`<p>${t('noWay')}</p>`}
    ${open[0] ? copiesView(action, composed, open[0]) : ''}
    ${action.pressed ? pressedView(action) : ''}
  </section>`
}

function wayView(action: Action, composed: Composed, channel: Channel, open: Channel[]) {
  const { reason } = composed.reach.unavailable.find((one) => one.channel === channel) ?? {}
  if (!open.includes(channel) && !reason) return []
  return html`<details ?open=${channel === open[0]}>
    <summary>${action.words.t(channel)}</summary>
    ${reason ? html`<p>${reason}</p>` : WAYS[channel](action, composed)}
  </details>`
}

const WAYS: Record<Channel, (action: Action, composed: Composed) => unknown> = {
  email: emailView,
  post: (action, composed) =>
    html`<p class="lines" dir="auto">${composed.reach.address?.join('\n')}</p>
      ${printView(action, composed, 'post')}`,
  fax: (action, composed) =>
    html`<p dir="ltr">${composed.reach.faxes.join(', ')}</p>
      ${printView(action, composed, 'fax')}`,
  phone: (action, { reach }) =>
    reach.phones.map(
      (phone) =>
        html`<p>${link(`tel:${phone}`, phone, (event) => action.press(event, 'phone'))}</p>`,
    ),
  social: (action, { reach, letter }) => html`${letter?.short ? html`<p>${letter.short}</p>` : ''}
    ${reach.social.map(
      ({ network, handle, url }) =>
        html`<p>${network}: ${link(url, handle, (event) => action.press(event, 'social'))}</p>`,
    )}`,
  web: (action, { reach }) =>
    html`<p>${link(reach.webForm, action.words.t('openForm'), (event) => action.press(event, 'web'))}</p>`,
}

function emailView(action: Action, { message }: Composed): TemplateResult {
  const { t } = action.words
  const { url, whole } = mailtoLink(message)
  const press = (event: Event) => action.press(event, 'email')
  return html`${whole ? '' : twoSteps(action, message.text)}
    <p><a part="button primary" class="primary" href=${url} @click=${press}>${t('mail')}</a></p>
    <p class="row">
      ${t('webmail')}
      ${Object.entries(WEBMAILS).map(([key, [name]]) =>
        link(webmailLink(key as Webmail, message).url, name, press),
      )}
    </p>`
}

/** A letter over the length of a link is copied first: an ordinary way, not an error. */
function twoSteps(action: Action, text: string): TemplateResult {
  const { t } = action.words
  return html`<p>${t('long')}</p>
    <p>${copyButton(action, 'copyLetter', text, 'email')}</p>
    <p>${t('paste')}</p>`
}

function printView(action: Action, composed: Composed, channel: Channel): TemplateResult {
  const print = (event: Event) => {
    action.press(event, channel)
    if (action.pressed) printLetter(action.box.renderRoot, composed, action.draft.writer)
  }
  return html`<button part="button" @click=${print}>${action.words.t('print')}</button>`
}

function copiesView(action: Action, { message }: Composed, channel: Channel): TemplateResult {
  const { to, subject, text } = message
  const address = to.join(', ')
  return html`<div class="row">
    ${to.length ? copyButton(action, 'copyAddress', address, channel) : ''}
    ${copyButton(action, 'copySubject', subject, channel)}
    ${copyButton(action, 'copyLetter', text, channel)}
    ${copyButton(action, 'copyAll', [address, subject, text].filter(Boolean).join('\n\n'), channel)}
  </div>`
}

function copyButton(
  action: Action,
  key: 'copyAddress' | 'copySubject' | 'copyLetter' | 'copyAll',
  text: string,
  channel: Channel,
): TemplateResult {
  return html`<button part="button" @click=${() => action.copy(text, channel)}>${action.words.t(key)}</button>`
}

function pressedView(action: Action): TemplateResult {
  const { t } = action.words
  return html`<div class="note" part="note">
    <h4>${t('nothing')}</h4>
    <p>${t('round')}</p>
    <button part="button primary" class="primary" @click=${() => action.finish()}>${t('sent')}</button>
  </div>`
}

/** After a letter: thanks, and whom to write to next. */
export function thanksView(action: Action): TemplateResult {
  const { t } = action.words
  const next = action.targets.find(({ id }) => !action.done.has(id))
  const go = () => {
    action.choose({ target: next?.id })
    action.focus('letter')
  }
  return html`<section class="note" part="note">
    <h3 id="thanks" tabindex="-1">${t('thanks')}</h3>
    <p>${t('counts')}</p>
    ${next ? html`<button part="button primary" class="primary" @click=${go}>${t('next', { name: fullName(next) })}</button>` : ''}
  </section>`
}
