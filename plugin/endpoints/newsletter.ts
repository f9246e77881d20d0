import type { Endpoint } from 'payload'
import { cacheControlWith, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { langParam, publicOrigin, routeParam } from '../http/query.ts'
import { newsletterBlock, newsletterPage } from '../newsletter/newsletterBlock.ts'
import type { NormalisedOptions } from '../options.ts'
import { accentOr } from '../page/style.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { languagesOf } from '../publishing/languages.ts'
import { noSuchCase } from './case.ts'

const HEADERS = {
  ...robotsHeader(false),
  // Mail programs know inline styles alone.
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
}

/** `GET /take-action/v1/cases/SLUG/newsletter?lang=xx`: the case as a table for a newsletter, to look at and to copy. */
export function newsletterEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint('/take-action/v1/cases/:slug/newsletter', {
    get: async (req) => {
      const answer = await caseAnswer(
        req.payload,
        languagesOf(req.payload.config, options.defaultLanguage),
        {
          slug: routeParam(req, 'slug'),
          lang: langParam(req),
          origin: publicOrigin(req, options.serverURL),
          now: Date.now(),
        },
        'newsletter',
        (published, { settings }) => ({
          body: newsletterPage(
            newsletterBlock(published, accentOr(settings.accent)),
            published.lang,
          ),
          headers: HEADERS,
        }),
      )
      if (!answer) return noSuchCase()
      const cacheControl = cacheControlWith(options.serverURL)
      return publicAnswer(req, { ...answer, type: 'text/html; charset=utf-8', cacheControl })
    },
  })
}
