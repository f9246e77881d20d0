import { html } from 'hono/html'
import type { PublishedCase } from '../../core/contract.ts'
import { attributesOf, type BoxAttributes } from './boxAttributes.ts'
import { documentOf, type RenderedPage } from './document.ts'
import { embedCard } from './embedCard.ts'
import { EMBED_SCRIPT } from './embedScript.ts'
import { embedStyleFor } from './embedStyle.ts'
import type { Html } from './html.ts'
import { policy } from './policy.ts'
import { pageLanguage, wordsIn } from './strings/index.ts'
import type { Style } from './style.ts'

export interface EmbedPageInput {
  published: PublishedCase
  attributes: BoxAttributes
  /** Of the box, which takes the card's place where the frame lets a reader write. */
  scriptUrl: string
  /** `#rrggbb`. */
  accent?: string
  /** Milliseconds. */
  now: number
}

/**
 * A case for a frame on anybody's page: a card that leads to the hosted page, complete without
 * JavaScript, and the box in its place where the frame is free (`embedScript.ts`).
 */
export function renderEmbedPage(input: EmbedPageInput): RenderedPage {
  const { published, attributes, scriptUrl, accent, now } = input
  const { slug, requested, title, url, lang } = published
  const style = embedStyleFor(accent)
  const box = html`<take-action-box case="${requested ?? slug}" lang="${lang}"${attributesOf(attributes)}>
${embedCard(published, now)}
</take-action-box>`
  const head = html`<title>${title}</title>
<link rel="canonical" href="${url}">
${colourScheme(attributes.theme)}`
  return framedPage(lang, head, box, style, scriptUrl)
}

/**
 * No frame can see the colours of the page around it. Most pages are light whatever the reader's
 * system prefers, and say nothing of a scheme: there the box itself is light, and so is its frame.
 */
function colourScheme(theme = 'light'): Html {
  return html`<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">`
}

/** What stands in a frame where a case cannot be shown. */
export function renderMissingEmbed(input: {
  status: 404 | 503
  lang: string
  theme?: string
}): RenderedPage {
  const say = wordsIn(input.lang)
  const gone = input.status === 404
  const title = say(gone ? 'missing' : 'failing')
  const body = html`<div class="card"><h1>${title}</h1><p>${say(gone ? 'missingText' : 'failingText')}</p></div>`
  const head = html`<title>${title}</title>
${colourScheme(input.theme)}`
  return framedPage(pageLanguage(input.lang), head, body, embedStyleFor(undefined))
}

function framedPage(
  lang: string,
  head: Html,
  body: Html,
  style: Style,
  scriptUrl?: string,
): RenderedPage {
  const page = documentOf(
    lang,
    html`${head}
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<style>${style.css}</style>`,
    html`<main>
${body}
</main>
<script${scriptUrl ? html` data-box="${scriptUrl}"` : ''}>${EMBED_SCRIPT.source}</script>`,
  )
  return {
    html: String(page),
    csp: policy({ style: style.hash, script: EMBED_SCRIPT.hash, framedBy: '*' }),
  }
}
