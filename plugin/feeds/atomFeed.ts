import { html, raw } from 'hono/html'
import { addressOf, type Feed, sentencesOf, titleOf } from './feed.ts'

/** What may stand in no XML document, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A feed of open cases as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { origin, lang, listings, organisation, url } = feed
  const changes = listings.map(({ changedAt }) => changedAt).sort()
  const document = html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${url}</id>
<title>${titleOf(feed)}</title>
<updated>${changes.at(-1) ?? new Date(0).toISOString()}</updated>
<author><name>${organisation ?? new URL(origin).host}</name></author>
<link rel="self" type="application/atom+xml" href="${url}"/>
<link rel="alternate" href="${origin}"/>
${listings.map(
  (listing) => html`<entry xml:lang="${listing.lang}">
<id>${listing.url}</id>
<title>${listing.title}</title>
<link rel="alternate" type="text/html" href="${addressOf(listing)}"/>
<published>${listing.publishedAt}</published>
<updated>${listing.changedAt}</updated>
<category term="${listing.country}"/>
<summary>${sentencesOf(listing)}</summary>
</entry>
`,
)}</feed>
`
  return String(document).replace(FORBIDDEN, '')
}
