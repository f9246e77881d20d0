import { html, raw } from 'hono/html'
import type { PublishedCase } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { directionOf } from '../../core/languages.ts'
import { plainText } from '../../core/richText.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'
import { beforeWriting, ending, opening, story } from './story.ts'
import { pageLanguage, wordsIn } from './strings/index.ts'
import { structuredData } from './structuredData.ts'
import { type Style, styleFor } from './style.ts'
import { writing } from './writing.ts'

export interface ActPageInput {
  published: PublishedCase
  /** Of the box, which takes the place of the writing part where JavaScript runs. */
  scriptUrl: string
  /** False keeps search engines away. */
  listed: boolean
  /** `#rrggbb`. */
  accent?: string
  /** Milliseconds. */
  now: number
}

export interface RenderedPage {
  html: string
  /** The `Content-Security-Policy` that the page needs, and no more. */
  csp: string
}

/** The hosted action page: the whole case, readable and sendable without JavaScript. */
export function renderActPage(input: ActPageInput): RenderedPage {
  const { published, accent, now } = input
  const page: Page = {
    published,
    say: wordsIn(published.lang),
    lang: pageLanguage(published.lang),
    now,
  }
  const style = styleFor(accent)
  const open = published.state === 'open'
  const body = html`${open ? html`<a class="skip" href="#write">${page.say('skip')}</a>` : ''}
<main>
${opening(page)}
${languageLinks(page)}
${story(page)}
${open ? writingPart(page) : ''}
${ending(page)}
</main>
${open ? html`<script src="${input.scriptUrl}" async></script>` : ''}`
  return {
    html: String(documentOf(published.lang, head(input, page, style), body)),
    csp: policy(style),
  }
}

/** The box stands around the writing part: where it runs it takes its place, else all of this shows. */
function writingPart(page: Page): Html {
  const { published, say } = page
  return html`<section id="write"><h2>${say('write')}</h2>
<take-action-box case="${published.slug}" lang="${published.lang}" open>
${beforeWriting(page)}
${writing(page)}
</take-action-box></section>`
}

function languageLinks({ published, say }: Page): Html {
  const others = published.languages.filter((lang) => lang !== published.lang)
  if (!others.length) return html``
  return html`<nav class="languages" aria-label="${say('language')}">${others.map(
    (lang) =>
      html`<a href="${addressIn(published, lang)}" hreflang="${lang}" lang="${lang}" dir="${directionOf(lang)}">${inWords(lang, lang)}</a> `,
  )}</nav>`
}

function addressIn({ url }: PublishedCase, lang: string): string {
  return `${url}?lang=${encodeURIComponent(lang)}`
}

function head({ published, listed }: ActPageInput, page: Page, style: Style): Html {
  const description = plainText(published.summary).slice(0, 300)
  return html`<title>${published.title}${published.organisation ? ` – ${published.organisation.name}` : ''}</title>
<meta name="description" content="${description}">
<meta name="referrer" content="no-referrer">
${listed ? '' : html`<meta name="robots" content="noindex">`}
<link rel="canonical" href="${published.url}">
${published.languages.map((lang) => html`<link rel="alternate" hreflang="${lang}" href="${addressIn(published, lang)}">`)}
<meta property="og:type" content="article">
<meta property="og:title" content="${published.title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${published.url}">
<meta property="og:locale" content="${published.lang.replace('-', '_')}">
<meta property="og:site_name" content="${published.organisation?.name ?? page.say('act')}">
<link rel="alternate" type="application/atom+xml" href="${feedAddress(published)}" title="${page.say('act')}">
${listed ? structuredData(page) : ''}
<style>${style.css}</style>`
}

/** The feed of open cases in the page's language, beside the page itself. */
function feedAddress({ url, lang }: PublishedCase): string {
  return new URL(`feed.atom?lang=${encodeURIComponent(lang)}`, url).href
}

/** What stands where a case cannot be shown. */
export function renderMissingPage(input: { status: 404 | 503; lang: string }): RenderedPage {
  const say = wordsIn(input.lang)
  const gone = input.status === 404
  const style = styleFor(undefined)
  const title = say(gone ? 'missing' : 'failing')
  const page = documentOf(
    pageLanguage(input.lang),
    html`<title>${title}</title><meta name="robots" content="noindex"><style>${style.css}</style>`,
    html`<main><h1>${title}</h1><p>${say(gone ? 'missingText' : 'failingText')}</p></main>`,
  )
  return { html: String(page), csp: policy(style) }
}

function documentOf(lang: string, head: Html, body: Html): Html {
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

function policy({ hash }: Style): string {
  return [
    "default-src 'none'",
    `style-src ${hash}`,
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    // The box prints a letter through a frame of its own.
    "frame-src 'self'",
  ].join('; ')
}
