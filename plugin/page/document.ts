import { html, raw } from 'hono/html'
import { directionOf } from '../../core/languages.ts'
import type { Html } from './html.ts'

export interface RenderedPage {
  html: string
  /** The `Content-Security-Policy` that the page needs, and no more. */
  csp: string
}

/** A whole HTML document in a language. */
export function documentOf(lang: string, head: Html, body: Html): Html {
  return html`${raw('<!doctype html>')}
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`
}
