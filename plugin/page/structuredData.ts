import { html, raw } from 'hono/html'
import { inWords } from '../../core/inWords.ts'
import { excerpt } from './excerpt.ts'
import type { Html } from './html.ts'
import type { Page } from './page.ts'

/** What search engines read of a listed case (schema.org). Nobody's name but the organisation's stands in it on its own. */
export function structuredData(page: Page): Html {
  const json = JSON.stringify(description(page)).replace(/</g, '\\u003c')
  return html`<script type="application/ld+json">${raw(json)}</script>`
}

function description({ published, say, lang }: Page) {
  const { url, title, summary, issuedOn, deadline, organisation, country, state } = published
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: excerpt(summary),
    inLanguage: published.lang,
    datePublished: issuedOn,
    expires: deadline?.date,
    about: { '@type': 'Country', name: inWords(country, lang), identifier: country },
    publisher: organisation && {
      '@type': 'Organization',
      name: organisation.name,
      url: organisation.url,
    },
    potentialAction:
      state === 'open'
        ? {
            '@type': 'CommunicateAction',
            name: say('write'),
            target: url,
            endTime: deadline?.closesAt,
          }
        : undefined,
  }
}
