import type { Endpoint } from 'payload'
import { cacheControlWith, errorAnswer, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { langParam, publicOrigin, routeParam } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { languagesOf } from '../publishing/languages.ts'

/** `GET /take-action/v1/cases/SLUG?lang=xx`: the published case as JSON. */
export function caseEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint('/take-action/v1/cases/:slug', {
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
        'json',
        (published, { doc }) => ({
          body: JSON.stringify(published),
          headers: robotsHeader(doc.listed !== false),
        }),
      )
      if (!answer) return noSuchCase()
      return publicAnswer(req, { ...answer, cacheControl: cacheControlWith(options.serverURL) })
    },
  })
}

/** The answer where nothing public bears a slug. */
export function noSuchCase(): Response {
  return errorAnswer(404, 'not_found', 'There is no public case at this address.')
}
