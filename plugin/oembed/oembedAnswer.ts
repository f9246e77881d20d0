import { html } from 'hono/html'
import type { PublishedCase } from '../../core/contract.ts'
import { lastingTitle } from './lastingTitle.ts'

/** How large the frame is where nobody says otherwise, in CSS pixels: a card that fits a phone. */
const WIDTH = 600
const HEIGHT = 400
/** For how long to keep the answer, in seconds. */
const CACHE_AGE = 3_600

/** What a consumer has room for, in CSS pixels. */
export interface Room {
  maxwidth?: number
  maxheight?: number
}

/** oEmbed 1.0, https://oembed.com. */
export interface OembedAnswer {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  /** Seconds. */
  cache_age: number
  width: number
  height: number
  html: string
}

/**
 * A case for whoever embeds its page: a link, and the frame that tells what holds. WordPress keeps
 * this for good, so that nothing in it ages: neither state nor deadline nor title, the same of an
 * open case as of a stopped one. It needs the quote bare and the frame empty, or shows neither.
 */
export function oembedAnswer(
  published: PublishedCase,
  { maxwidth = WIDTH, maxheight = HEIGHT }: Room,
): OembedAnswer {
  const { url, lang, organisation, requested: slug = published.slug } = published
  const { origin } = new URL(url)
  const title = lastingTitle(published)
  const query = `?lang=${encodeURIComponent(lang)}`
  const height = Math.min(HEIGHT, maxheight)
  const page = `${origin}/act/${slug}${query}`
  const frame = `${origin}/embed/${slug}${query}`
  const markup = html`<blockquote><a href="${page}">${title}</a></blockquote><iframe src="${frame}" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: organisation?.name ?? new URL(origin).host,
    provider_url: organisation?.url ?? origin,
    cache_age: CACHE_AGE,
    width: Math.min(WIDTH, maxwidth),
    height,
    html: String(markup),
  }
}
