import type { CollectionSlug, PayloadRequest } from 'payload'
import { CASES, DEFAULT_TIME_ZONE, PARTNERS } from '../../collections/index.ts'
import type { Channel } from '../../core/contract.ts'
import { dayInZone } from '../../core/day.ts'
import { readSettings } from '../publishing/source.ts'
import { type SumBy, sumsBy } from '../tallies/sums.ts'

export const CHANNELS = ['email', 'post', 'fax', 'phone', 'social', 'web'] as const
/** For how many days back the numbers are to be had. */
export const PERIODS = [7, 30, 90, 365] as const
export type Period = (typeof PERIODS)[number]

export type ByChannel = Partial<Record<Channel, number>>

/** The letters of a period. */
export interface Letters {
  /** The first day of the period, `YYYY-MM-DD`. */
  since: string
  /** Each day of the period, those without letters too. */
  days: { day: string; letters: ByChannel }[]
  /** The most first. An empty id: boxes without a partner. */
  cases: { id: string; name: string; letters: ByChannel }[]
  partners: { id: string; name: string; letters: ByChannel }[]
}

const DAY = 86_400_000
const MOST_ROWS = 500

/** Letters by day, case and partner, in the organisation's own days. For editors: tallies are theirs to read. */
export async function lettersOf(req: PayloadRequest, period: Period): Promise<Letters> {
  const { timeZone } = await readSettings(req.payload)
  const zone = timeZone || DEFAULT_TIME_ZONE
  const now = Date.now()
  const days = Array.from({ length: period }, (_, back) => dayInZone(now - back * DAY, zone))
    .filter((day, at, all) => all.indexOf(day) === at)
    .reverse()
  const since = days[0] ?? dayInZone(now, zone)
  const [byDay, byCase, byPartner] = await Promise.all(
    (['day', 'case', 'partner'] as const).map((by) => sumsBy(req.payload, by, since)),
  )
  const ofDays = grouped(byDay ?? [])
  return {
    since,
    days: days.map((day) => ({ day, letters: ofDays.get(day) ?? {} })),
    cases: await named(req, CASES, 'title', grouped(byCase ?? [])),
    partners: await named(req, PARTNERS, 'name', grouped(byPartner ?? [])),
  }
}

export function total(letters: ByChannel): number {
  return Object.values(letters).reduce((sum, count) => sum + count, 0)
}

function grouped(sums: SumBy[]): Map<string, ByChannel> {
  const groups = new Map<string, ByChannel>()
  for (const { key = '', channel, letters } of sums) {
    groups.set(key, { ...groups.get(key), [channel]: letters })
  }
  return groups
}

async function named(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  groups: Map<string, ByChannel>,
): Promise<Letters['cases']> {
  const most = [...groups].sort(([, a], [, b]) => total(b) - total(a)).slice(0, MOST_ROWS)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: most.flatMap(([id]) => id || []) } },
    select: { [field]: true } as never,
    depth: 0,
    trash: true,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const found = docs as unknown as Record<string, unknown>[]
  const names = new Map(found.map((doc) => [String(doc.id), doc[field]]))
  return most.map(([id, letters]) => ({ id, name: String(names.get(id) ?? ''), letters }))
}
