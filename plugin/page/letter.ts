import { html } from 'hono/html'
import type { Letter, PublishedCase, Target } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { nearestLanguage } from '../../core/languages.ts'
import { openChannels } from '../../core/letter/channels.ts'
import {
  addressee,
  lettersFor,
  openingLanguage,
  orderLanguages,
  salutationFor,
} from '../../core/letter/choose.ts'
import { bodyText, wholeLetter } from '../../core/letter/text.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'
import { richText } from './richText.ts'
import { mailRoutes, type Route } from './routes.ts'

/** Every letter that can go to a target, whole, with its links; the preferred languages first, and open the one that the reader is likeliest to read. */
export function letterList(page: Page, target: Target, routes: Route[]): Html {
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
  return html`${letters.map((letter) => letterDetails(page, target, routes, letter, letter.lang === first))}`
}

/** Letters in the order to offer them. */
export function ordered({ preferredLanguages }: PublishedCase, letters: Letter[]): Letter[] {
  const langs = orderLanguages(
    letters.map((letter) => letter.lang),
    preferredLanguages,
  )
  return langs.flatMap((lang) => letters.find((letter) => letter.lang === lang) ?? [])
}

function letterDetails(
  page: Page,
  target: Target,
  routes: Route[],
  letter: Letter,
  open: boolean,
): Html {
  const { say, lang, published } = page
  const preferred = published.preferredLanguages.some(
    (one) => nearestLanguage(one, [letter.lang]) !== undefined,
  )
  const title = say('letterIn', { language: inWords(letter.lang, lang) })
  const text = textFor(target, letter, published)
  return html`<details class="letter" ${open ? html`open` : ''}>
<summary>${title}${preferred ? html` <span class="mark">${say('preferred')}</span>` : ''}</summary>
<p class="subject">${say('subject')}: <bdi lang="${letter.lang}">${letter.subject}</bdi></p>
<pre lang="${letter.lang}" dir="${letter.dir}">${text}</pre>
${mailRoutes(page, routes, { subject: letter.subject, text })}
${routes.some(({ reach }) => openChannels(reach).includes('post')) ? html`<p class="hint">${say('postHint')}</p>` : ''}
${letter.gloss ? html`<div class="gloss"><h5>${say('gloss')}</h5>${richText(letter.gloss)}</div>` : ''}
</details>`
}

/** The letter exactly as it is sent: a copy is the primary's, salutation included. */
export function textFor(target: Target, letter: Letter, { targets }: PublishedCase): string {
  const to = addressee(target, targets)
  return wholeLetter({
    salutation: salutationFor(to, letter.lang),
    body: bodyText(letter, to),
    closing: letter.closing,
  })
}
