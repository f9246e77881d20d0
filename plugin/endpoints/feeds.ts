import type { Endpoint, PayloadRequest } from 'payload'
import { atomFeed } from '../feeds/atomFeed.ts'
import type { Feed } from '../feeds/feed.ts'
import { jsonFeed } from '../feeds/jsonFeed.ts'
import { cacheControlWith, publicAnswer } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { langParam, publicOrigin } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { languagesOf, Texts } from '../publishing/languages.ts'
import { listCases } from '../publishing/listCases.ts'
import { revisionOf } from '../publishing/revision.ts'
import { readSettings } from '../publishing/source.ts'
import { countryParam } from './cases.ts'

/** Feed readers ask for all at once. */
const ENTRIES = 50

const FEEDS = [
  { name: 'feed.json', type: 'application/feed+json; charset=utf-8', write: jsonFeed },
  { name: 'feed.atom', type: 'application/atom+xml; charset=utf-8', write: atomFeed },
]

/** `GET /take-action/act/feed.json` and `feed.atom`: open, listed cases, newest first; filters `country`, `lang`. */
export function feedEndpoints(options: NormalisedOptions): Endpoint[] {
  return FEEDS.flatMap(({ name, type, write }) =>
    publicEndpoint(`/take-action/act/${name}`, {
      get: async (req) => {
        const body = write(await readFeed(req, options, name))
        return publicAnswer(req, {
          body,
          type,
          etag: `"${revisionOf(body)}"`,
          cacheControl: cacheControlWith(options.serverURL),
        })
      },
    }),
  )
}

async function readFeed(
  req: PayloadRequest,
  options: NormalisedOptions,
  name: string,
): Promise<Feed> {
  const country = countryParam(req)
  const wanted = langParam(req)
  const origin = publicOrigin(req, options.serverURL)
  const languages = languagesOf(req.payload.config, options.defaultLanguage)
  const query = { country, lang: wanted, state: 'open', limit: ENTRIES } as const
  const context = { languages, origin, now: Date.now() }
  const { listings } = await listCases(req.payload, query, context)
  const lang = wanted ?? languages.defaultLang
  const { organisation } = await readSettings(req.payload)
  const filters = new URLSearchParams({
    ...(country ? { country } : {}),
    ...(wanted ? { lang: wanted } : {}),
  })
  return {
    url: `${origin}/act/${name}${filters.size ? `?${filters}` : ''}`,
    origin,
    organisation: new Texts(languages, lang).any<string>(organisation?.name),
    lang,
    listings,
  }
}
