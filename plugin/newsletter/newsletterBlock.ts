import { html, raw } from 'hono/html'
import type { PublishedCase } from '../../core/contract.ts'
import { readableAccent } from '../../core/contrast.ts'
import { inWords } from '../../core/inWords.ts'
import { directionOf } from '../../core/languages.ts'
import { plainText } from '../../core/richText.ts'
import type { Html } from '../page/html.ts'
import { type Say, wordsIn } from '../page/strings/index.ts'

const FONT = 'font-family:Arial,Helvetica,sans-serif'
const PAPER = '#ffffff'

/**
 * A case for a newsletter: one table with inline styles, which is what mail programs show; nothing is
 * loaded. It stays in mailboxes for good, so that nothing in it counts days, and the button leads to
 * the hosted page, which tells what holds then.
 */
export function newsletterBlock(published: PublishedCase, accent: string): string {
  const { lang, title, country, summary } = published
  const say = wordsIn(lang)
  const colour = readableAccent(accent, PAPER)
  const block = html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${lang}" dir="${directionOf(lang)}" style="max-width:600px;border:1px solid #d0cac0;border-top:4px solid ${colour};background-color:${PAPER}">
<tr><td style="padding:20px;${FONT};font-size:16px;line-height:24px;color:#1c1b1a">
<p style="margin:0 0 4px;font-size:14px;font-weight:bold;color:${colour}">${say('act')} · ${inWords(country, lang)}</p>
<h2 style="margin:0 0 12px;font-size:22px;line-height:28px"><a href="${addressOf(published)}" style="color:#1c1b1a;text-decoration:none">${title}</a></h2>
<p style="margin:0 0 16px">${plainText(summary)}</p>
${stateLine(published, say)}
${button(published, colour, say)}
</td></tr>
</table>
`
  return String(block)
}

function stateLine({ state, deadline, stop, lang }: PublishedCase, say: Say): Html {
  const date = deadline && inWords(deadline.date, lang)
  const line = (words: string) => html`<p style="margin:0 0 16px"><strong>${words}</strong></p>`
  if (state === 'stopped') {
    const outcome = stop?.outcome ?? 'none'
    const words = { good: 'stoppedGood', bad: 'stoppedBad', none: 'stoppedNone' } as const
    return line(say(words[outcome]))
  }
  if (state === 'closed') return line(date ? say('closed', { date }) : say('closedPlain'))
  return date ? line(say('deadline', { date })) : html``
}

/** A cell with a background, since mail programs take the padding off links. */
function button(published: PublishedCase, colour: string, say: Say): Html {
  if (published.state !== 'open') return html``
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td bgcolor="${colour}" style="border-radius:6px;padding:12px 20px;${FONT};font-size:16px;font-weight:bold"><a href="${addressOf(published)}" style="color:${PAPER};text-decoration:none">${say('write')}</a></td>
</tr></table>`
}

function addressOf({ url, lang }: PublishedCase): string {
  return `${url}?lang=${encodeURIComponent(lang)}`
}

/** The block alone, as a page to look at and to copy from. */
export function newsletterPage(block: string, lang: string): string {
  return String(html`${raw('<!doctype html>')}
<html lang="${lang}" dir="${directionOf(lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${wordsIn(lang)('act')}</title><meta name="robots" content="noindex"><link rel="icon" href="data:,"></head>
<body>
${raw(block)}</body>
</html>
`)
}
