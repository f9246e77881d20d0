import { html } from 'hono/html'
import type { PublishedCase } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { directionOf } from '../../core/languages.ts'
import { lastingTitle } from '../oembed/lastingTitle.ts'
import { attributesOf } from './boxAttributes.ts'
import { documentOf, type RenderedPage } from './document.ts'
import { excerpt } from './excerpt.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'
import { policy } from './policy.ts'
import { type ShareImage, shareTags } from './shareTags.ts'
import { beforeWriting, ending, opening, story } from './story.ts'
import { pageLanguage, wordsIn } from './strings/index.ts'
import { structuredData } from './structuredData.ts'
import { type Style, styleFor } from './style.ts'
import { writing } from './writing.ts'

export interface ActPageInput {
  published: PublishedCase
  /** Of the box, which takes the place of the writing part where JavaScript runs. */
  scriptUrl: string
  /** The oEmbed answer about this page. */
  oembedUrl: string
  /** The language in which the case is given where none is asked for. */
  defaultLang: string
  /** False keeps search engines away. */
  listed: boolean
  /** Beside a shared link; none for an unlisted case. */
  image?: ShareImage
  /** `#rrggbb`. */
  accent?: string
  /** Milliseconds. */
  now: number
}

/** The hosted action page: the whole case, readable and sendable without JavaScript. */
export function renderActPage(input: ActPageInput): RenderedPage {
  const { published, accent, now } = input
  const page = pageOf(published, now)
  const style = styleFor(accent)
  const open = published.state === 'open'
  const body = html`${actContent(page, input.defaultLang)}
${open ? html`<script src="${input.scriptUrl}" async></script>` : ''}`
  return {
    html: String(documentOf(published.lang, head(input, page, style), body)),
    csp: policy({ style: style.hash, framedBy: "'self'" }),
  }
}

/** What the parts of a case's page are made from. */
export function pageOf(published: PublishedCase, now: number): Page {
  const { lang } = published
  return { published, say: wordsIn(lang), lang: pageLanguage(lang), now }
}

/** What readers see of the page; its box may have more attributes than a reader's has. */
export function actContent(page: Page, defaultLang: string, attributes = {}): Html {
  const open = page.published.state === 'open'
  return html`${open ? html`<a class="skip" href="#write">${page.say('skip')}</a>` : ''}
<main>
${opening(page)}
${languageLinks(page, defaultLang)}
${story(page)}
${open ? writingPart(page, attributes) : ''}
${ending(page)}
</main>`
}

/** The box stands around the writing part: where it runs it takes its place, else all of this shows. */
function writingPart(page: Page, attributes: Record<string, string>): Html {
  const { published, say } = page
  return html`<section id="write"><h2>${say('write')}</h2>
<take-action-box case="${published.slug}" lang="${published.lang}" open${attributesOf(attributes)}>
${beforeWriting(page)}
${writing(page)}
</take-action-box></section>`
}

function languageLinks({ published, say }: Page, defaultLang: string): Html {
  const others = published.languages.filter((lang) => lang !== published.lang)
  if (!others.length) return html``
  return html`<nav class="languages" aria-label="${say('language')}">${others.map(
    (lang) =>
      html`<a href="${addressIn(lang, published, defaultLang)}" hreflang="${lang}" lang="${lang}" dir="${directionOf(lang)}">${inWords(lang, lang)}</a> `,
  )}</nav>`
}

/** The page's address in a language: each has one, and the default one's is the bare one. */
function addressIn(lang: string, published: PublishedCase, defaultLang: string): string {
  return lang === defaultLang ? published.url : `${published.url}?lang=${encodeURIComponent(lang)}`
}

function head(input: ActPageInput, page: Page, style: Style): Html {
  const { published, listed, defaultLang } = input
  const address = addressIn(published.lang, published, defaultLang)
  return html`<title>${published.title}${published.organisation ? ` – ${published.organisation.name}` : ''}</title>
<link rel="alternate" type="application/json+oembed" href="${input.oembedUrl}" title="${lastingTitle(published)}">
<meta name="description" content="${excerpt(published.summary)}">
<meta name="referrer" content="no-referrer">
${listed ? '' : html`<meta name="robots" content="noindex">`}
<link rel="canonical" href="${address}">
<link rel="alternate" hreflang="x-default" href="${published.url}">
${published.languages.map((lang) => html`<link rel="alternate" hreflang="${lang}" href="${addressIn(lang, published, defaultLang)}">`)}
${shareTags(page, address, input.image)}
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
  return { html: String(page), csp: policy({ style: style.hash, framedBy: "'self'" }) }
}
