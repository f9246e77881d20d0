import { html } from 'hono/html'
import type { PublishedCase, Target } from '../../core/contract.ts'
import { missionsFor, openChannels, type Reach, reachOf } from '../../core/letter/channels.ts'
import {
  type ComposeLink,
  type Message,
  mailtoLink,
  WEBMAILS,
  type Webmail,
  webmailLink,
} from '../../core/letter/links.ts'
import { fullName } from '../../core/letter/text.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'

/** A way to a target: straight, or by one of the missions in whose care it is. */
export interface Route {
  mission?: Target
  reach: Reach
}

/** Every route, each by itself: the page cannot ask in which country the reader lives. */
export function routesTo(target: Target, { targets }: PublishedCase): Route[] {
  const missions = missionsFor(target, targets)
  if (!missions.length) return [{ reach: reachOf(target) }]
  return missions.map((mission) => ({ mission, reach: reachOf(target, mission) }))
}

export function careOf({ say }: Page, { mission }: Route): Html {
  if (!mission) return html``
  return html`<p class="hint">${say('careOf', { name: mission.office ?? fullName(mission) })}</p>`
}

/** The links of each route on which e-mail goes. */
export function mailRoutes(page: Page, routes: Route[], message: Omit<Message, 'to'>): Html {
  const open = routes.filter(({ reach }) => openChannels(reach).includes('email'))
  return html`${open.map(
    (route) =>
      html`${open.length > 1 ? careOf(page, route) : ''}${mailLinks(page, { ...message, to: route.reach.emails })}`,
  )}`
}

/** Links that open a mail program or web mail with the letter, or, where it is too long for one, with address and subject. */
function mailLinks({ say }: Page, message: Message): Html {
  const mail = mailtoLink(message)
  const webmails = Object.keys(WEBMAILS) as Webmail[]
  const links = html`<p class="send">${mailLink(say('openMail'), mail, true)}
<span class="webmail">${say('orIn')} ${webmails.map((one) => mailLink(WEBMAILS[one][0], webmailLink(one, message), false))}</span></p>`
  return mail.whole
    ? links
    : html`<p>${say('longLetter')}</p>
<ol><li>${say('longCopy')}</li><li>${say('longOpen')}</li></ol>${links}`
}

function mailLink(label: string, { url }: ComposeLink, main: boolean): Html {
  return html`<a class="${main ? 'button' : 'other'}" href="${url}" rel="noopener noreferrer">${label}</a> `
}
