import { html } from 'hono/html'
import type { Letter, PublishedCase, Target } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { nearestLanguage } from '../../core/languages.ts'
import { openChannels, reachOf } from '../../core/letter/channels.ts'
import {
  addressee,
  lettersFor,
  openingLanguage,
  orderLanguages,
  salutationFor,
} from '../../core/letter/choose.ts'
import {
  type ComposeLink,
  type Message,
  mailtoLink,
  WEBMAILS,
  type Webmail,
  webmailLink,
} from '../../core/letter/links.ts'
import { bodyText, wholeLetter } from '../../core/letter/text.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'
import { richText } from './richText.ts'

/** Every letter that can go to a target, whole, with its links; the preferred languages first, and open the one that the reader is likeliest to read. */
export function letterList(page: Page, target: Target): Html {
  const { published } = page
  const letters = ordered(
    published,
    lettersFor(addressee(target, published.targets), published.letters),
  )
  const first = openingLanguage(
    letters.map((letter) => letter.lang),
    published.preferredLanguages,
    undefined,
    published.lang,
  )
  return html`${letters.map((letter) => letterDetails(page, target, letter, letter.lang === first))}`
}

function ordered({ preferredLanguages }: PublishedCase, letters: Letter[]): Letter[] {
  const langs = orderLanguages(
    letters.map((letter) => letter.lang),
    preferredLanguages,
  )
  return langs.flatMap((lang) => letters.find((letter) => letter.lang === lang) ?? [])
}

function letterDetails(page: Page, target: Target, letter: Letter, open: boolean): Html {
  const { say, lang, published } = page
  const preferred = published.preferredLanguages.some(
    (one) => nearestLanguage(one, [letter.lang]) !== undefined,
  )
  const title = say('letterIn', { language: inWords(letter.lang, lang) })
  const reach = reachOf(target, published.targets)
  const text = textFor(target, letter, published)
  return html`<details class="letter" ${open ? html`open` : ''}>
<summary>${title}${preferred ? html` <span class="mark">${say('preferred')}</span>` : ''}</summary>
<p class="subject">${say('subject')}: <bdi lang="${letter.lang}">${letter.subject}</bdi></p>
<pre lang="${letter.lang}" dir="${letter.dir}">${text}</pre>
${openChannels(reach).includes('email') ? mailLinks(page, { to: reach.emails, subject: letter.subject, text }) : ''}
${openChannels(reach).includes('post') ? html`<p class="hint">${say('postHint')}</p>` : ''}
${letter.gloss ? html`<div class="gloss"><h5>${say('gloss')}</h5>${richText(letter.gloss)}</div>` : ''}
</details>`
}

/** The letter exactly as it is sent: a copy is the primary's, salutation included. */
function textFor(target: Target, letter: Letter, { targets }: PublishedCase): string {
  const to = addressee(target, targets)
  return wholeLetter({
    salutation: salutationFor(to, letter.lang),
    body: bodyText(letter, to),
    closing: letter.closing,
  })
}

/** Links that open a mail program or web mail with the letter, or, where it is too long for one, with address and subject. */
export function mailLinks({ say }: Page, message: Message): Html {
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
