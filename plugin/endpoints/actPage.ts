import type { Endpoint, PayloadRequest } from 'payload'
import { cacheControlWith, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { BadInput, langParam, publicOrigin, routeParam } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { type RenderedPage, renderActPage, renderMissingPage } from '../page/actPage.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { languagesOf } from '../publishing/languages.ts'

const HTML = 'text/html; charset=utf-8'

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
  const answer = await caseAnswer(
    req.payload,
    languagesOf(req.payload.config, options.defaultLanguage),
    { slug: routeParam(req, 'slug'), lang: wantedLang(req), origin, now },
    'page',
    (published, { doc, settings }) => {
      const listed = doc.listed !== false
      const page = renderActPage({
        published,
        scriptUrl: `${origin}/embed/v1.js`,
        listed,
        accent: settings.accent ?? undefined,
        now,
      })
      return { body: page.html, headers: { ...headersWith(page.csp), ...robotsHeader(listed) } }
    },
  )
  const cacheControl = cacheControlWith(options.serverURL)
  return answer && publicAnswer(req, { ...answer, type: HTML, cacheControl })
}

/** A page is shown in some language, whatever stands in its address. */
function wantedLang(req: PayloadRequest): string | undefined {
  try {
    return langParam(req)
  } catch (error) {
    if (error instanceof BadInput) return undefined
    throw error
  }
}

/** The page that stands where a case is not, or cannot be read. */
export function missingPage(status: 404 | 503, lang = 'en'): Response {
  const page: RenderedPage = renderMissingPage({ status, lang })
  return new Response(page.html, {
    status,
    headers: {
      'Content-Type': HTML,
      'Cache-Control': status === 404 ? 'public, max-age=10' : 'no-store',
      ...headersWith(page.csp),
    },
  })
}

function headersWith(csp: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': csp,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
