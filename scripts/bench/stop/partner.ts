import { createServer } from 'node:http'
import { html, raw } from 'hono/html'
import { freePort } from '../../../tests/support/freePort.ts'
import type { Endings } from '../endings.ts'
import type { Installation } from './installation.ts'

/** How the case stands in a partner's article. */
export interface Article {
  /** Path of the box's script, `/embed/v1.js` where none is told; empty: the case stands in a frame. */
  script?: string
  lang?: string
  open?: boolean
  slug?: string
  /** The box asks here, and not where its script came from. */
  api?: string
}

/** A partner's site on an origin of its own, with the case in each of its articles as the address says. */
export async function servePartner(
  { origin, slug }: Installation,
  endings: Endings,
): Promise<(article?: Article) => string> {
  const port = await freePort()
  const server = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://localhost').searchParams.get('article') ?? '{}'
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(articlePage(origin, { slug, ...(JSON.parse(asked) as Article) }))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  endings.add(() => server.closeAllConnections())
  endings.add(() => server.close())
  return (article = {}) =>
    `http://localhost:${port}/?article=${encodeURIComponent(JSON.stringify(article))}`
}

function articlePage(cms: string, article: Article): string {
  const { script = '/embed/v1.js', lang = 'en', slug } = article
  const content = script
    ? html`<script src="${cms}${script}" async></script>${box(cms, article)}`
    : html`<iframe src="${cms}/embed/${slug}" title="Take action" width="100%" height="600"></iframe>`
  return String(html`${raw('<!doctype html>')}
<html lang="${lang}"><head><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,"></head>
<body><p>Before.</p>${content}<p>After.</p></body></html>`)
}

function box(cms: string, { slug, open, api }: Article) {
  return html`<take-action-box case="${slug}"${open ? html` open` : ''}${api ? html` api="${api}"` : ''}>
<a href="${cms}/act/${slug}">Take action</a>
</take-action-box>`
}
