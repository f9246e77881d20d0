import { html } from 'hono/html'
import { excerpt } from './excerpt.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'

/** The picture beside a shared link; sizes in pixels. */
export interface ShareImage {
  url: string
  /** What stands on it. */
  alt: string
  width: number
  height: number
}

/**
 * Open Graph, for whoever previews the page. Its address is the one in the page's own language, since
 * Facebook shows what stands at that; the other languages are left out, for it would ask for them
 * by a parameter of its own.
 */
export function shareTags({ published, say }: Page, address: string, image?: ShareImage): Html {
  const { title, summary, lang, organisation, issuedOn } = published
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${excerpt(summary)}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${localeOf(lang)}">
<meta property="og:site_name" content="${organisation?.name ?? say('act')}">
${issuedOn ? html`<meta property="article:published_time" content="${issuedOn}">` : ''}
${image ? imageTags(image) : ''}
<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`
}

function imageTags({ url, alt, width, height }: ShareImage): Html {
  return html`<meta property="og:image" content="${url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${alt}">`
}

/** A language with the territory where most speak it, `en_US`: Facebook refuses one without, and knows one Arabic. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return language === 'ar' ? 'ar_AR' : `${language}_${region}`
}
