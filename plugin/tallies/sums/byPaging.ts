import type { PayloadRequest, Where } from 'payload'
import { dayOf, idOf, refusal, say, TALLIES } from '../../../collections/index.ts'
import type { Channel } from '../../../core/contract.ts'
import { type Asked, boundsOf, type Sum } from './sum.ts'

const PAGE = 1_000
const MOST_PAGES = 300

/** With the rights of whoever asks, or for the server itself. */
type Access = { req: PayloadRequest; overrideAccess: false } | { overrideAccess: true }

/**
 * For other databases, and for whoever may read a part of the tallies alone: page by page, so that
 * no more than a page is in memory.
 */
export async function sumByPaging(
  { payload }: Pick<PayloadRequest, 'payload'>,
  asked: Asked,
  access: Access,
): Promise<Sum[]> {
  const sums = new Map<string | undefined, Sum>()
  for (let page = 1, last: string | undefined; ; page++) {
    const { docs } = await payload.find({
      collection: TALLIES,
      where: whereOf(asked, last),
      select: { day: true, case: true, partner: true, channel: true, count: true },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      depth: 0,
      ...access,
    })
    for (const { day, case: counted, partner, channel, count } of docs) {
      const of = { day: dayOf(day), case: idOf(counted), partner: idOf(partner) }
      add(sums, asked.by && of[asked.by], channel, count)
    }
    last = idOf(docs.at(-1))
    if (docs.length < PAGE) return greatest([...sums.values()], asked.limit)
    if (page === MOST_PAGES) throw tooMany(access)
  }
}

function tooMany(access: Access): Error {
  if (access.overrideAccess)
    return new Error('There are too many tallies to be summed up by paging.')
  return refusal(say(access.req, 'Too many tallies for this period. Choose a shorter one.'), 422)
}

function whereOf(asked: Asked, after: string | undefined): Where {
  const { cases } = asked
  const { start, end } = boundsOf(asked)
  return {
    and: [
      ...(start ? [{ day: { greater_than_equal: start } }] : []),
      ...(cases ? [{ case: { in: cases } }] : []),
      ...(after ? [{ id: { greater_than: after } }] : []),
      ...(end ? [{ day: { less_than_equal: end } }] : []),
    ],
  }
}

function add(
  sums: Map<string | undefined, Sum>,
  of: string | undefined,
  channel: Channel,
  count: number,
): void {
  const sum = sums.get(of) ?? { ...(of && { of }), letters: {}, all: 0 }
  sum.letters[channel] = (sum.letters[channel] ?? 0) + count
  sum.all += count
  sums.set(of, sum)
}

function greatest(sums: Sum[], limit: number): Sum[] {
  return sums.sort((a, b) => b.all - a.all).slice(0, limit)
}
