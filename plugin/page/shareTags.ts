import { html } from 'hono/html'
import { excerpt } from './excerpt.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'

/**
 * Open Graph, for whoever previews the page. Its address is the one in the page's own language, since
 * Facebook shows what stands at that; the other languages are left out, for it would ask for them
 * by a parameter of its own.
 */
export function shareTags({ published, say }: Page, address: string): Html {
  const { title, summary, lang, organisation, issuedOn } = published
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${excerpt(summary)}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${localeOf(lang)}">
<meta property="og:site_name" content="${organisation?.name ?? say('act')}">
${issuedOn ? html`<meta property="article:published_time" content="${issuedOn}">` : ''}
<meta name="twitter:card" content="summary">`
}

/** A language with the territory where most speak it, `en_US`: Facebook refuses one without, and knows one Arabic. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return language === 'ar' ? 'ar_AR' : `${language}_${region}`
}
