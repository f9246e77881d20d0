import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { dayOf, PARTNERS, TALLIES } from '../../collections/index.ts'
import type { Channel } from '../../core/contract.ts'

/** The letters that a partner's readers say they sent, on one day in one case through one channel. */
export interface CountedLetters {
  /** `YYYY-MM-DD`. */
  day: string
  case: CountedCase
  channel: Channel
  letters: number
}

/** Never a title, in which a name may stand that a withdrawal is to take back. */
export interface CountedCase {
  slug: string
  country: string
  reference?: string
}

interface Partner {
  id: string | number
  name: string
}

/** The partner whose private link this is; undefined where there is none with that key and token. */
export async function partnerWith(
  payload: Payload,
  key: string,
  token: string,
): Promise<Partner | undefined> {
  const { docs } = await payload.find({
    collection: PARTNERS,
    where: { key: { equals: key } },
    select: { name: true, token: true },
    depth: 0,
    limit: 1,
  })
  const [partner] = docs
  return partner?.token && isSame(partner.token, token) ? partner : undefined
}

/** Takes as long for a token that is nearly right as for any other. */
function isSame(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** All that is counted for a partner, the newest day first. */
export async function partnerLetters(
  payload: Payload,
  partner: Partner['id'],
): Promise<CountedLetters[]> {
  const { docs } = await payload.find({
    collection: TALLIES,
    where: { partner: { equals: partner } },
    populate: {
      cases: {
        slug: true,
        country: true,
        reference: true,
        listed: true,
        _status: true,
        deletedAt: true,
      },
    },
    select: { day: true, case: true, channel: true, count: true },
    depth: 1,
    sort: '-day',
    pagination: false,
  })
  return docs.map(({ day, case: counted, channel, count }) => ({
    day: dayOf(day) ?? '',
    case: caseOf(counted),
    channel,
    letters: count,
  }))
}

/** Named is what is public and in the lists alone: a partner’s key may stand in anybody’s tag. */
function caseOf(counted: unknown): CountedCase {
  const { slug, country, reference, listed, _status, deletedAt } = (counted ?? {}) as Stored
  const isKnown = _status === 'published' && !deletedAt && listed !== false
  if (!isKnown) return { slug: '', country: '' }
  return { slug: slug ?? '', country: country ?? '', ...(reference && { reference }) }
}

type Stored = Partial<
  Record<'slug' | 'country' | 'reference' | '_status' | 'deletedAt', string | null>
> & {
  listed?: boolean | null
}
