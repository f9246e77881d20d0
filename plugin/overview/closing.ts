import type { PayloadRequest } from 'payload'
import { CASES, DEFAULT_TIME_ZONE, dayOf, readChains } from '../../collections/index.ts'
import { dayInZone } from '../../core/day.ts'
import { CLOSING_SOON_DAYS } from '../../core/life.ts'
import { speaking } from '../publishing/chain.ts'
import { readSettings } from '../publishing/source.ts'
import { daysFrom } from '../tallies/period.ts'
import { type CaseName, caseName, NAMING } from './caseName.ts'
import type { Listed } from './overview.ts'

export interface ClosingCase extends CaseName {
  /** `YYYY-MM-DD`, the last day to write. */
  deadline: string
  /** 0: today is the last. */
  days: number
}

/** So many are looked at, and so many shown. */
const READ = 40
const SHOWN = 8

/**
 * The cases that readers may write in now, and from some day of the next seven on no more: today's is the
 * organisation's own, as at the deadline itself. Of a chain the notice that speaks.
 */
export async function closingThisWeek(
  req: PayloadRequest,
  now: number,
): Promise<Listed<ClosingCase>> {
  const { timeZone } = await readSettings(req.payload)
  const today = dayInZone(now, timeZone || DEFAULT_TIME_ZONE)
  const { docs } = await req.payload.find({
    collection: CASES,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deadline: { greater_than_equal: `${today}T00:00:00.000Z` } },
        { deadline: { less_than: `${daysFrom(today, CLOSING_SOON_DAYS)}T00:00:00.000Z` } },
        { notice: { not_equals: 'stop' } },
      ],
    },
    select: { ...NAMING, deadline: true },
    sort: 'deadline',
    draft: false,
    depth: 0,
    limit: READ,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const speaks = await speakingIds(
    req,
    docs.map(({ id }) => id),
  )
  const rows = docs
    .filter(({ id }) => speaks.has(String(id)))
    .map((doc) => {
      const deadline = dayOf(doc.deadline) ?? today
      return { ...caseName(doc), deadline, days: daysBetween(today, deadline) }
    })
  return { rows: rows.slice(0, SHOWN), more: rows.length > SHOWN || docs.length === READ }
}

async function speakingIds(
  req: PayloadRequest,
  ids: (string | number)[],
): Promise<Set<string | undefined>> {
  if (!ids.length) return new Set()
  const chains = await readChains(req.payload, { id: { in: ids } })
  return new Set(chains.map((chain) => speaking(chain)?.newest.id))
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
