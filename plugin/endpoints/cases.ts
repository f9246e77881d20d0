import type { Endpoint, PayloadRequest } from 'payload'
import type { CaseList, CaseState, ListedCase } from '../../core/contract.ts'
import { isCountry } from '../../core/countries.ts'
import { cacheControlWith, publicAnswer } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { BadInput, langParam, publicOrigin } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { given } from '../publishing/given.ts'
import { languagesOf } from '../publishing/languages.ts'
import { type Listing, type ListQuery, listCases, readCursor } from '../publishing/listCases.ts'
import { revisionOf } from '../publishing/revision.ts'

const STATES = ['open', 'closed', 'stopped']
const DEFAULT_LIMIT = 20
const MOST = 100

/** `GET /take-action/v1/cases`: open cases, newest first; filters `country`, `state`, `lang`, `limit`, `cursor`. */
export function casesEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint('/take-action/v1/cases', {
    get: async (req) => {
      const { listings, next } = await listCases(req.payload, queryOf(req), {
        languages: languagesOf(req.payload.config, options.defaultLanguage),
        origin: publicOrigin(req, options.serverURL),
        now: Date.now(),
      })
      const body = JSON.stringify({ cases: listings.map(listedCase), next } satisfies CaseList)
      return publicAnswer(req, {
        body,
        etag: `"${revisionOf(body)}"`,
        cacheControl: cacheControlWith(options.serverURL),
      })
    },
  })
}

function listedCase({ slug, title, country, deadline, url }: Listing): ListedCase {
  return { slug, title, country, ...given({ deadline }), url }
}

function queryOf(req: PayloadRequest): ListQuery {
  return {
    country: countryParam(req),
    state: stateParam(req),
    lang: langParam(req),
    limit: limitParam(req),
    cursor: cursorParam(req),
  }
}

/** A country that is asked for; undefined where none is. Throws {@link BadInput} for what is none. */
export function countryParam(req: PayloadRequest): string | undefined {
  const country = req.searchParams.get('country')?.toUpperCase()
  if (country && !isCountry(country)) {
    throw new BadInput(
      'unknown_country',
      'Ask with an ISO 3166-1 alpha-2 code, such as country=KZ.',
    )
  }
  return country || undefined
}

function stateParam(req: PayloadRequest): CaseState {
  const state = req.searchParams.get('state') || 'open'
  if (!STATES.includes(state)) {
    throw new BadInput('unknown_state', `Ask with one of ${STATES.join(', ')}.`)
  }
  return state as CaseState
}

/** A number of cases; more than the most gives the most. */
function limitParam(req: PayloadRequest): number {
  const limit = req.searchParams.get('limit')
  if (!limit) return DEFAULT_LIMIT
  if (!/^[1-9]\d{0,8}$/.test(limit)) {
    throw new BadInput('bad_limit', `Ask with a whole number from 1 to ${MOST}.`)
  }
  return Math.min(Number(limit), MOST)
}

function cursorParam(req: PayloadRequest): ListQuery['cursor'] {
  const cursor = req.searchParams.get('cursor')
  if (!cursor) return undefined
  const read = readCursor(cursor)
  if (!read)
    throw new BadInput('bad_cursor', 'Ask with the cursor that the page before gave as next.')
  return read
}
