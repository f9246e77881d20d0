import type { Endpoint, PayloadRequest } from 'payload'
import { DEFAULT_TIME_ZONE, PARTNERS } from '../../collections/index.ts'
import type { Channel } from '../../core/contract.ts'
import { dayInZone } from '../../core/day.ts'
import { isSlug } from '../../core/slug.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { BadInput, routeParam } from '../http/query.ts'
import { smallBody } from '../http/smallBody.ts'
import type { NormalisedOptions } from '../options.ts'
import { cacheOf } from '../publishing/cache.ts'
import { countLetter } from '../tallies/countLetter.ts'
import { keepWithinLimit } from '../tallies/limit.ts'
import { CHANNELS } from '../tallies/sums/sum.ts'
import { noSuchCase } from './case.ts'

/** What a tally may weigh at most, in bytes. */
const LARGEST = 500

/** `POST /take-action/v1/cases/SLUG/tally`: counts one letter, `{channel, partner?}` as text. */
export function tallyEndpoint({ proxies }: NormalisedOptions): Endpoint[] {
  return publicEndpoint('/take-action/v1/cases/:slug/tally', {
    post: async (req) => {
      const { channel, partner } = await readTally(req)
      const now = Date.now()
      const source = await cacheOf(req.payload).entry(routeParam(req, 'slug'), now).source
      if (!source) return noSuchCase()
      await keepWithinLimit(req, proxies)
      await countLetter(req.payload, {
        case: String(source.doc.id),
        channel,
        partner: partner && (await partnerId(req, partner)),
        day: dayInZone(now, source.settings.timeZone || DEFAULT_TIME_ZONE),
      })
      return new Response(null, {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
      })
    },
  })
}

async function readTally(req: PayloadRequest): Promise<{ channel: Channel; partner?: string }> {
  const text = await smallBody(req, LARGEST)
  if (text === undefined) {
    throw new BadInput('too_large', `A tally has at most ${LARGEST} bytes.`, 413)
  }
  const { channel, partner } = parsed(text)
  const known = CHANNELS.find((one) => one === channel)
  if (!known) {
    throw new BadInput('unknown_channel', `Send {"channel": …} with one of ${CHANNELS.join(', ')}.`)
  }
  if (partner !== undefined && (typeof partner !== 'string' || !isSlug(partner))) {
    throw new BadInput('bad_partner', 'A partner key has lower-case letters, digits and hyphens.')
  }
  return { channel: known, partner }
}

function parsed(text: string): { channel?: unknown; partner?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object') return value
  } catch {
    // Said below.
  }
  throw new BadInput('bad_tally', 'Send JSON such as {"channel": "email", "partner": "KEY"}.')
}

/** A key that no partner bears counts for none: a letter is not lost for a typing error. */
async function partnerId(req: PayloadRequest, key: string): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: PARTNERS,
    where: { key: { equals: key } },
    select: { key: true },
    depth: 0,
    limit: 1,
  })
  return docs[0] && String(docs[0].id)
}
