import type { Endpoint, PayloadRequest } from 'payload'
import type { PublishedCase } from '../../core/contract.ts'
import { isKnownLanguage, normaliseTag } from '../../core/languages.ts'
import { cacheControlWith, errorAnswer, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { BadInput, publicOrigin } from '../http/query.ts'
import { oembedAnswer, type Room } from '../oembed/oembedAnswer.ts'
import type { NormalisedOptions } from '../options.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { languagesOf } from '../publishing/languages.ts'

const PATH = '/take-action/v1/oembed'

/** `GET /take-action/v1/oembed?url=…&maxwidth=&maxheight=&format=json`: oEmbed 1.0 for `/act/SLUG` addresses. */
export function oembedEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint(PATH, {
    get: async (req) => {
      const origin = publicOrigin(req, options.serverURL)
      refuseOtherFormats(req)
      const room = roomOf(req)
      const page = askedPage(req, origin)
      const answer =
        page &&
        (await caseAnswer(
          req.payload,
          languagesOf(req.payload.config, options.defaultLanguage),
          { ...page, origin, now: Date.now() },
          `oembed ${JSON.stringify(room)}`,
          (published, { doc }) => ({
            body: JSON.stringify(oembedAnswer(published, room)),
            headers: robotsHeader(doc.listed !== false),
          }),
        ))
      if (!answer) {
        return errorAnswer(404, 'not_found', `No public case stands at that address on ${origin}.`)
      }
      return publicAnswer(req, { ...answer, cacheControl: cacheControlWith(options.serverURL) })
    },
  })
}

/** Where the oEmbed answer about a case's page stands, in the page's language. */
export function oembedUrl({ payload }: PayloadRequest, { url, lang }: PublishedCase): string {
  const page = `${url}?lang=${encodeURIComponent(lang)}`
  const address = new URL(`${payload.config.routes.api}${PATH}`, url)
  return `${address}?url=${encodeURIComponent(page)}`
}

function refuseOtherFormats(req: PayloadRequest): void {
  const format = req.searchParams.get('format') || 'json'
  if (format !== 'json') {
    throw new BadInput('format_not_implemented', 'Ask with format=json, or without format.', 501)
  }
}

function roomOf(req: PayloadRequest): Room {
  return { maxwidth: pixels(req, 'maxwidth'), maxheight: pixels(req, 'maxheight') }
}

function pixels(req: PayloadRequest, name: keyof Room): number | undefined {
  const value = req.searchParams.get(name)
  if (!value) return undefined
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw new BadInput(`bad_${name}`, `Ask with a whole number of pixels, such as ${name}=600.`)
  }
  return Number(value)
}

/** Slug and language of the page that is asked about; undefined where it is no page of this installation. */
function askedPage(
  req: PayloadRequest,
  origin: string,
): { slug: string; lang?: string } | undefined {
  const address = req.searchParams.get('url') ?? ''
  if (!URL.canParse(address)) {
    throw new BadInput('bad_url', `Ask with the address of a case, such as url=${origin}/act/SLUG.`)
  }
  const url = new URL(address)
  const [, slug] = /^\/act\/([^/]+)\/?$/.exec(url.pathname) ?? []
  if (url.origin !== origin || !slug) return undefined
  const lang = normaliseTag(url.searchParams.get('lang'))
  return { slug, lang: lang && isKnownLanguage(lang) ? lang : undefined }
}
