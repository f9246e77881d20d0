import type { Endpoint, PayloadRequest } from 'payload'
import { cacheControlWith, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { publicOrigin, routeParam } from '../http/query.ts'
import { namesOf } from '../image/namesOf.ts'
import type { NormalisedOptions } from '../options.ts'
import { renderActPage, renderMissingPage } from '../page/actPage.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { chosenLanguage, languagesOf } from '../publishing/languages.ts'
import { shareImage } from './image.ts'
import { oembedUrl } from './oembed.ts'
import { HTML, headersOf, missing, wantedLang } from './pages.ts'

/** `GET /take-action/act/SLUG?lang=xx`: the hosted action page. */
export function actPageEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint('/take-action/act/:slug', {
    get: async (req) => {
      try {
        return (await actPage(req, options)) ?? missingPage(404, wantedLang(req))
      } catch (error) {
        req.payload.logger.error({ err: error, msg: `${req.pathname} failed` })
        return missingPage(503, 'en')
      }
    },
  })
}

async function actPage(
  req: PayloadRequest,
  options: NormalisedOptions,
): Promise<Response | undefined> {
  const origin = publicOrigin(req, options.serverURL)
  const now = Date.now()
  const languages = languagesOf(req.payload.config, options.defaultLanguage)
  const answer = await caseAnswer(
    req.payload,
    languages,
    { slug: routeParam(req, 'slug'), lang: wantedLang(req), origin, now },
    'page',
    (published, { doc, settings }) => {
      const listed = doc.listed !== false
      const page = renderActPage({
        published,
        scriptUrl: `${origin}/embed/v1.js`,
        oembedUrl: oembedUrl(req, published),
        defaultLang: chosenLanguage(undefined, published.languages, languages),
        listed,
        image: listed ? shareImage(req, published, namesOf(doc), settings.accent, now) : undefined,
        accent: settings.accent ?? undefined,
        now,
      })
      return { body: page.html, headers: { ...headersOf(page), ...robotsHeader(listed) } }
    },
  )
  const cacheControl = cacheControlWith(options.serverURL)
  return answer && publicAnswer(req, { ...answer, type: HTML, cacheControl })
}

/** The page that stands where a case is not, or cannot be read. */
export function missingPage(status: 404 | 503, lang = 'en'): Response {
  return missing(status, renderMissingPage({ status, lang }))
}
