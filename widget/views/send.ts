import { html } from 'lit/html.js'
import type { Channel } from '../../core/contract.ts'
import { openChannels, telLink } from '../../core/letter/channels.ts'
import { mailtoLink, WEBMAILS, type Webmail, webmailLink } from '../../core/letter/links.ts'
import type { Paper } from '../../core/letter/sheet.ts'
import { fullName, join } from '../../core/letter/text.ts'
import type { StringKey } from '../../core/strings/index.ts'
import type { Action } from '../action.ts'
import type { Composed } from '../compose.ts'
import { copyOut, finish, handOn, press, printOut } from '../send/handOver.ts'
import { button, fold, lines, link, list, note, PRIMARY, paragraph, type View } from './parts.ts'

type Way = (action: Action, composed: Composed) => View

/** In the order to offer them. */
const WAYS: Record<Channel, Way> = {
  email: emailView,
  post: (action, { reach }) => [
    lines(...(reach.address ?? [])),
    html`<div class="row">${printView(action, 'post', 'print')}${printView(action, 'envelope', 'envelope')}</div>`,
  ],
  fax: (action, { reach }) => [lines(...reach.faxes), printView(action, 'fax', 'print')],
  phone: (action, { reach, salutation, body }) => [
    reach.phones.map((phone) => paragraph(pressLink(action, 'phone', telLink(phone), phone))),
    html`<h4>${action.t('script')}</h4>`,
    lines(salutation),
    action.published?.points[0] ? list(action.published.points) : lines(body),
  ],
  social: (action, { reach, letter, subject }) => {
    const short = letter?.short ?? subject
    return [
      lines(short),
      copyButton(action, 'copyText', short, 'social'),
      reach.social.map(({ network, handle, url }) =>
        paragraph([network, ' ', pressLink(action, 'social', url, handle)]),
      ),
    ]
  },
  web: (action, { reach, text }) => [
    link(reach.webForm, action.t('openForm'), (event) => {
      if (press(action, event, 'web')) copyOut(action, text, 'web')
    }),
    action.pressed === 'web' && action.held ? paragraph(action.t('pasteForm')) : '',
  ],
}

/** How to send the letter: every channel that this target has, and why one is suspended. */
export function sendView(action: Action, composed: Composed): View {
  const { t, pressed } = action
  const { reach } = composed
  const open = openChannels(reach)
  const ways = (Object.keys(WAYS) as Channel[]).map((channel) => {
    const suspended = reach.unavailable.find((one) => one.channel === channel)
    if (suspended) return fold(t(channel), suspended.reason, true)
    if (!open.includes(channel)) return ''
    return fold(t(channel), WAYS[channel](action, composed), channel === open[0])
  })
  return html`<section part="send" class="step">
    <h3>${t('send')}</h3>
    ${ways}
    ${open[0] ? copiesView(action, composed, open[0]) : paragraph(t('noWay'))}
    ${pressed && note(t('nothing'), [paragraph(t('round')), button(t('sent'), () => finish(action), PRIMARY)])}
  </section>`
}

function emailView(action: Action, composed: Composed): View {
  const { t } = action
  const { url, whole } = mailtoLink(composed)
  const program = pressLink(action, 'email', url, t('mail'), PRIMARY)
  return [
    lines(...composed.to),
    // A letter over the length of a link is copied first: an ordinary way, not an error.
    whole
      ? program
      : [
          paragraph(t('long')),
          html`<ol><li>${copyButton(action, 'copyLetter', composed.text, 'email')}</li><li>${t('paste')} ${program}</li></ol>`,
        ],
    // Which takes more in one link.
    html`<p class="row">${t('webmail')} ${Object.entries(WEBMAILS).map(([key, [name]]) =>
      pressLink(action, 'email', webmailLink(key as Webmail, composed).url, name),
    )}</p>`,
  ]
}

function pressLink(
  action: Action,
  channel: Channel,
  url: string | undefined,
  text: string,
  kind?: string,
): View {
  return link(url, text, (event) => press(action, event, channel), kind)
}

function printView(action: Action, paper: Paper, key: StringKey): View {
  return button(action.t(key), (event) => printOut(action, event, paper))
}

function copiesView(
  action: Action,
  { to, reach, subject, text }: Composed,
  channel: Channel,
): View {
  const address = to.join(', ') || join('\n', ...(reach.address ?? []))
  return html`<div class="row">
    ${address && copyButton(action, 'copyAddress', address, channel)}
    ${copyButton(action, 'copySubject', subject, channel)}
    ${copyButton(action, 'copyLetter', text, channel)}
    ${copyButton(action, 'copyAll', [address, subject, text].join('\n\n').trim(), channel)}
    ${
      isPhone() &&
      button(action.t('pass'), (event) => {
        if (press(action, event, channel)) handOn({ title: subject, text })
      })
    }
  </div>`
}

/** Where a finger points there is a sheet to hand a text on. */
function isPhone(): View {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches ? 'phone' : ''
}

function copyButton(action: Action, key: StringKey, text: string, channel: Channel): View {
  return button(action.t(key), () => copyOut(action, text, channel))
}

/** After a letter: thanks, and whom to write to next. */
export function thanksView(action: Action): View {
  const { t, written, targets, published } = action
  const next = targets.find(({ id }) => !written.has(id))
  const go = () => {
    action.choose({ target: next?.id })
    action.focus('.write h3')
  }
  const { title, url = '', sent = 0 } = published ?? {}
  const share = () => (isPhone() ? handOn({ title, url }) : copyOut(action, url))
  return note(
    t('thanks'),
    [
      sent ? paragraph(t('count.other', { n: action.spell(sent) }, sent)) : '',
      next && button(t('next', { name: fullName(next) }), go, PRIMARY),
      button(t('share'), share),
    ],
    'thanks',
  )
}
