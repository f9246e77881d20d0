import { html } from 'hono/html'
import { inWords } from '../../core/inWords.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../core/life.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'
import { richText } from './richText.ts'

/** Title, marks and state of the case. */
export function opening(page: Page): Html {
  const { published, say, lang } = page
  return html`<header>
<p class="kicker">${say('act')} · ${inWords(published.country, lang)}${published.notice === 'update' ? html` · ${say('update')}` : ''}</p>
<h1>${published.title}</h1>
${published.requested ? html`<p class="newer">${say('newer')}</p>` : ''}
${marks(page)}
${stateBanner(page)}
</header>`
}

function marks({ published, say, lang }: Page): Html {
  const { reference, indexNumber, issuedOn } = published
  const numbers = [reference, indexNumber].filter(Boolean).join(' · ')
  if (!numbers && !issuedOn) return html``
  return html`<p class="marks">${numbers}${numbers && issuedOn ? ' · ' : ''}${issuedOn ? html`${say('issued')}: <time datetime="${issuedOn}">${inWords(issuedOn, lang)}</time>` : ''}</p>`
}

function stateBanner(page: Page): Html {
  const { published, say, lang, now } = page
  const { state, deadline } = published
  if (state === 'stopped') return stopped(page)
  const date = deadline && inWords(deadline.date, lang)
  if (state === 'closed') return closed(page, date)
  if (!deadline || !date) return html``
  const soon = daysLeft(deadline, now) <= CLOSING_SOON_DAYS
  return html`<p class="state ${soon ? 'soon' : ''}">${say(soon ? 'soon' : 'deadline', { date })}</p>`
}

function closed({ published, say, lang }: Page, date: string | undefined): Html {
  const { message = [], offices = [] } = published.afterDeadline ?? {}
  return html`<div class="state closed">
<p><strong>${date ? say('closed', { date }) : say('closedPlain')}</strong></p>
${richText(message)}
${offices.length ? html`<h2>${say('offices')}</h2><ul>${offices.map((office) => html`<li><strong>${office.name}</strong>, ${inWords(office.country, lang)} ${office.email ? html`<a href="mailto:${office.email}">${office.email}</a> ` : ''}${office.phone ? html`<a href="tel:${office.phone}">${office.phone}</a> ` : ''}${office.url ? html`<a href="${office.url}" rel="noopener noreferrer">${office.url}</a>` : ''}</li>`)}</ul>` : ''}
</div>`
}

const STOPPED = { good: 'stoppedGood', bad: 'stoppedBad', none: 'stoppedNone' } as const

function stopped({ published, say }: Page): Html {
  const outcome = published.stop?.outcome ?? 'none'
  return html`<div class="state stopped ${outcome}">
<p><strong>${say(STOPPED[outcome])}</strong></p>
${richText(published.stop?.message ?? [])}
</div>`
}

/** Who it is about and what happened. */
export function story({ published, say }: Page): Html {
  const { people, summary } = published
  return html`${people.length ? html`<section><h2>${say('people')}</h2><ul class="people">${people.map(({ name, nativeName, pronouns }) => html`<li><bdi>${name}</bdi>${nativeName && nativeName !== name ? html` (<bdi>${nativeName}</bdi>)` : ''}${pronouns ? html`, ${pronouns}` : ''}</li>`)}</ul></section>` : ''}
<section><h2>${say('what')}</h2>${richText(summary)}</section>`
}

/** What stands before the writing: safety, points, languages. */
export function beforeWriting({ published, say }: Page): Html {
  const { safetyNote, points, ownLanguage } = published
  return html`${safetyNote ? html`<aside class="safety"><h3>${say('safety')}</h3>${richText(safetyNote)}</aside>` : ''}
${points.length ? html`<h3>${say('points')}</h3><ul>${points.map((point) => html`<li>${point}</li>`)}</ul>` : ''}
${ownLanguage ? html`<p>${say('ownLanguage')}</p>` : ''}
<p class="hint">${say('privacy')}</p>`
}

/** The longer story, earlier notices and who asks. */
export function ending(page: Page): Html {
  const { published, say, lang } = page
  const { background, history, organisation } = published
  return html`${background ? html`<section><h2>${say('background')}</h2>${richText(background)}</section>` : ''}
${history.length ? html`<section><h2>${say('history')}</h2><ul>${history.map(({ title, url, issuedOn }) => html`<li><a href="${url}" rel="noopener noreferrer"><bdi>${title}</bdi></a>${issuedOn ? html`, <time datetime="${issuedOn}">${inWords(issuedOn, lang)}</time>` : ''}</li>`)}</ul></section>` : ''}
<footer>${organisation ? html`<p>${organisation.url ? html`<a href="${organisation.url}">${say('by', { name: organisation.name })}</a>` : say('by', { name: organisation.name })}${organisation.privacyUrl ? html` · <a href="${organisation.privacyUrl}">${say('privacyLink')}</a>` : ''}</p>` : ''}</footer>`
}
