import { html } from 'hono/html'
import { inWords } from '../../core/inWords.ts'
import { EN } from '../../core/strings/en.ts'
import { documentOf, type RenderedPage } from '../page/document.ts'
import type { Html } from '../page/html.ts'
import { policy } from '../page/policy.ts'
import { styleFor } from '../page/style.ts'
import { csv } from '../tallies/csv.ts'
import { CHANNELS } from '../tallies/sums/sum.ts'
import type { CountedCase, CountedLetters } from './partnerLetters.ts'

const LANG = 'en'
/** How many days the table goes back; the download has all. */
const DAYS = 90

export interface PartnerTableInput {
  name: string
  letters: CountedLetters[]
  /** Origin of the hosted pages. */
  origin: string
  /** Of the same numbers as CSV. */
  download: string
}

/** A partner's own numbers as a page: by case, then by day. */
export function partnerTable({ name, letters, origin, download }: PartnerTableInput): RenderedPage {
  const style = styleFor(undefined)
  const title = `Letters sent by readers of ${name}`
  const days = [...grouped(letters, ({ day }) => day)].slice(0, DAYS)
  const body = html`<main>
<h1>${title}</h1>
<p>As they said it themselves. Whom they wrote to is not counted.</p>
${
  letters.length
    ? html`${table('By case', [...grouped(letters, (one) => one.case.slug).values()], (rows) => caseLink(rows[0]?.case, origin))}
${table(
  `By day: the last ${DAYS} with letters`,
  days.map(([, rows]) => rows),
  (rows) => html`${inWords(rows[0]?.day ?? '', LANG)}`,
)}
<p><a href="${download}" download>All of it as a table (CSV)</a></p>`
    : html`<p>There are none yet.</p>`
}
</main>`
  const head = html`<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<style>${style.css}</style>`
  return {
    html: String(documentOf(LANG, head, body)),
    csp: policy({ style: style.hash, framedBy: "'self'" }),
  }
}

function table(
  caption: string,
  groups: CountedLetters[][],
  labelOf: (rows: CountedLetters[]) => Html,
): Html {
  const row = (label: Html, rows: CountedLetters[]) => html`<tr><th scope="row">${label}</th>
${CHANNELS.map((channel) => html`<td>${number(rows.filter((one) => one.channel === channel))}</td>`)}<td><strong>${number(rows)}</strong></td></tr>`
  return html`<h2>${caption}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr><td></td>${CHANNELS.map((channel) => html`<th scope="col">${EN[channel]}</th>`)}<th scope="col">All</th></tr></thead>
<tbody>${groups.map((rows) => row(labelOf(rows), rows))}</tbody>
<tfoot>${row(html`Sum`, groups.flat())}</tfoot>
</table></div>`
}

function caseLink(counted: CountedCase | undefined, origin: string): Html {
  if (!counted?.slug) return html`Other cases: unlisted, withdrawn or deleted`
  const { slug, country, reference } = counted
  const words = [country && inWords(country, LANG), reference].filter(Boolean).join(' · ') || slug
  return html`<a href="${origin}/act/${slug}" rel="noreferrer">${words}</a>`
}

function number(rows: CountedLetters[]): string {
  return inWords(sum(rows), LANG)
}

function sum(rows: CountedLetters[]): number {
  return rows.reduce((all, { letters }) => all + letters, 0)
}

function grouped(
  letters: CountedLetters[],
  keyOf: (one: CountedLetters) => string,
): Map<string, CountedLetters[]> {
  const groups = new Map<string, CountedLetters[]>()
  for (const one of letters) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** The same for a spreadsheet: a line for each day, case and channel. */
export function partnerCsv(letters: CountedLetters[]): string {
  return csv([
    ['day', 'case', 'country', 'channel', 'letters'],
    ...letters.map(({ day, case: { slug, country }, channel, letters: count }) => [
      day,
      slug,
      country,
      channel,
      count,
    ]),
  ])
}
