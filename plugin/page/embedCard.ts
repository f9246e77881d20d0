import { html } from 'hono/html'
import type { PublishedCase, RichText } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../core/life.ts'
import { peopleInWords } from '../../core/people.ts'
import { plainText } from '../../core/richText.ts'
import { type Words, wordsIn } from '../../core/words.ts'
import type { Html } from './html.ts'

/** What a card is made from. */
interface Card {
  published: PublishedCase
  /** The box's own words, as the organisation has put them. */
  t: Words
  /** Milliseconds. */
  now: number
}

/**
 * A case as the box's own card shows it, but in plain HTML: it says what holds by the server's clock,
 * and leads to the hosted page. Its texts have no links, which are dead where the card is seen.
 */
export function embedCard(published: PublishedCase, now: number): Html {
  const { country, title, requested, people, lang, strings, state } = published
  const t = wordsIn(lang, strings)
  const card = { published, t, now }
  const names = peopleInWords(people, lang)
  return html`<div class="card">
<p class="over">${t('act')} · ${inWords(country, lang)}</p>
<h1>${title}</h1>
${requested ? html`<p>${t('newer')}</p>` : ''}
${names ? html`<p class="people">${names}</p>` : ''}
${state === 'open' ? openCase(card) : endedCase(card)}
${wayOut(card)}
</div>`
}

function openCase({ published, t, now }: Card): Html {
  const { deadline, lang, summary } = published
  return html`${deadline ? html`<p>${t('by', { date: inWords(deadline.date, lang) })} ${fewDaysLeft({ published, t, now })}</p>` : ''}
<div class="summary">${lines(summary)}</div>`
}

function fewDaysLeft({ published: { deadline, lang }, t, now }: Card): Html {
  const n = deadline ? daysLeft(deadline, now) : Number.POSITIVE_INFINITY
  if (n > CLOSING_SOON_DAYS) return html``
  return html`<strong>${t('days.other', { n: inWords(n, lang) }, n)}</strong>`
}

function endedCase({ published, t }: Card): Html {
  const { state, stop, afterDeadline } = published
  if (state === 'closed') {
    const message = afterDeadline?.message ?? []
    return note(t('closed'), message.length ? lines(message) : html`<p>${t('ask')}</p>`)
  }
  const outcome = stop?.outcome === 'good' || stop?.outcome === 'bad' ? stop.outcome : 'ended'
  return note(t(outcome), html`${lines(stop?.message ?? [])}<p>${t('stop')}</p>`)
}

function note(title: string, content: Html): Html {
  return html`<div class="note"><h2>${title}</h2>${content}</div>`
}

function lines(text: RichText): Html {
  return html`${plainText(text)
    .split('\n\n')
    .map((paragraph) => html`<p class="lines">${paragraph}</p>`)}`
}

/** The link, and where it leads in writing: a sandbox may let no link out. */
function wayOut({ published: { url, lang, state }, t }: Card): Html {
  const href = `${url}?lang=${encodeURIComponent(lang)}`
  const open = state === 'open'
  return html`<a class="${open ? 'button' : 'link'}" href="${href}" target="_blank" rel="noopener">${t(open ? 'write' : 'page')}</a>
<p class="address"><bdi dir="ltr">${url.replace(/^https?:\/\//, '')}</bdi></p>`
}
