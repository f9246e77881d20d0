import type { Endpoint, PayloadRequest } from 'payload'
import { cacheControlWith, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { publicOrigin, routeParam } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { accentParam, boxAttributes } from '../page/boxAttributes.ts'
import { renderEmbedPage, renderMissingEmbed } from '../page/embedPage.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { languagesOf } from '../publishing/languages.ts'
import { HTML, headersOf, missing, wantedLang } from './pages.ts'

/** `GET /take-action/embed/SLUG?lang=xx`: the box as a page for a frame, with the tag's other attributes. */
export function embedPageEndpoint(options: NormalisedOptions): Endpoint[] {
  // No slug has a dot: what has one is a script.
  return publicEndpoint('/take-action/embed/:slug([^./]+)', {
    get: async (req) => {
      try {
        return (await embedPage(req, options)) ?? missingIn(req, options, 404)
      } catch (error) {
        req.payload.logger.error({ err: error, msg: `${req.pathname} failed` })
        return missingIn(req, options, 503)
      }
    },
  })
}

async function embedPage(
  req: PayloadRequest,
  options: NormalisedOptions,
): Promise<Response | undefined> {
  const origin = publicOrigin(req, options.serverURL)
  const now = Date.now()
  const attributes = boxAttributes(req.searchParams)
  const wantedAccent = accentParam(req.searchParams)
  const answer = await caseAnswer(
    req.payload,
    languagesOf(req.payload.config, options.defaultLanguage),
    { slug: routeParam(req, 'slug'), lang: wantedLang(req), origin, now },
    `embed ${JSON.stringify(attributes)} ${wantedAccent ?? ''}`,
    (published, { settings }) => {
      const scriptUrl = `${origin}/embed/v1.js`
      const accent = wantedAccent ?? settings.accent ?? undefined
      const page = renderEmbedPage({ published, attributes, scriptUrl, accent, now })
      return { body: page.html, headers: { ...headersOf(page), ...robotsHeader(false) } }
    },
  )
  const cacheControl = cacheControlWith(options.serverURL)
  return answer && publicAnswer(req, { ...answer, type: HTML, cacheControl })
}

function missingIn(
  req: PayloadRequest,
  { defaultLanguage }: NormalisedOptions,
  status: 404 | 503,
): Response {
  const { defaultLang } = languagesOf(req.payload.config, defaultLanguage)
  const { theme } = boxAttributes(req.searchParams)
  return missingEmbed(status, wantedLang(req) ?? defaultLang, theme)
}

/** The page that stands in a frame where a case is not, or cannot be read. */
export function missingEmbed(status: 404 | 503, lang = 'en', theme?: string): Response {
  const answer = missing(status, renderMissingEmbed({ status, lang, theme }))
  answer.headers.set('X-Robots-Tag', 'noindex')
  return answer
}
