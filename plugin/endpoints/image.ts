import type { Endpoint, PayloadRequest } from 'payload'
import type { PublishedCase } from '../../core/contract.ts'
import { cacheControlWith, publicAnswer, robotsHeader } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { langParam, publicOrigin, routeParam } from '../http/query.ts'
import { IMAGE_SIZE } from '../image/drawImage.ts'
import { imageOf } from '../image/images.ts'
import { type ImageWords, imageWords } from '../image/imageWords.ts'
import type { Names } from '../image/isNamed.ts'
import { namesOf } from '../image/namesOf.ts'
import type { NormalisedOptions } from '../options.ts'
import type { ShareImage } from '../page/shareTags.ts'
import { accentOr } from '../page/style.ts'
import { caseAnswer } from '../publishing/caseAnswer.ts'
import { languagesOf } from '../publishing/languages.ts'
import { revisionOf } from '../publishing/revision.ts'
import { noSuchCase } from './case.ts'

/**
 * `GET /take-action/v1/cases/SLUG/image?lang=xx`: the image with which a case is shared, as PNG. `404` for an
 * unlisted case, and where the Payload config has no `sharp`.
 */
export function imageEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint('/take-action/v1/cases/:slug/image', {
    get: async (req) => {
      const { sharp } = req.payload.config
      const now = Date.now()
      const origin = publicOrigin(req, options.serverURL)
      const answer = await caseAnswer(
        req.payload,
        languagesOf(req.payload.config, options.defaultLanguage),
        { slug: routeParam(req, 'slug'), lang: langParam(req), origin, now },
        'image',
        (published, { doc, settings }) => ({
          body:
            doc.listed === false
              ? ''
              : JSON.stringify(imageWords(published, namesOf(doc), accentOr(settings.accent), now)),
          headers: robotsHeader(true),
        }),
      )
      if (!answer?.body || !sharp) return noSuchCase()
      const image = await imageOf(JSON.parse(answer.body) as ImageWords, sharp)
      const cacheControl = cacheControlWith(options.serverURL)
      return publicAnswer(req, { ...answer, body: image, type: 'image/png', cacheControl })
    },
  })
}

/**
 * The image that a listed case's page is shared with; undefined where Payload cannot draw. Its address
 * changes with what stands on it, since networks keep an image by its address.
 */
export function shareImage(
  { payload }: PayloadRequest,
  published: PublishedCase,
  people: Names[],
  accent: string | null | undefined,
  now: number,
): ShareImage | undefined {
  const { slug, lang, url } = published
  if (!payload.config.sharp) return undefined
  const words = imageWords(published, people, accentOr(accent), now)
  const path = `${payload.config.routes.api}/take-action/v1/cases/${encodeURIComponent(slug)}/image`
  const query = new URLSearchParams({ lang, v: revisionOf(words) })
  return {
    url: `${new URL(path, url)}?${query}`,
    alt: [words.over, words.title, words.demand, words.foot].filter(Boolean).join(' – '),
    ...IMAGE_SIZE,
  }
}
