import type { Payload } from 'payload'
import { dayOf, TALLIES } from '../../collections/index.ts'
import type { Channel } from '../../core/contract.ts'

export type By = 'day' | 'case' | 'partner'

/** Letters by channel of one day, case or partner; undefined: no partner. */
export interface SumBy {
  key: string | undefined
  channel: Channel
  letters: number
}

/**
 * Sums of the letters since a day (`YYYY-MM-DD`), worked out by the database: of a year's tallies not a
 * row travels. A database that the plugin has no words for is read page by page.
 */
export function sumsBy(payload: Payload, by: By, since: string): Promise<SumBy[]> {
  if (!/^\d{4}-\d\d-\d\d$/.test(since)) throw new RangeError(`“${since}” is not a day.`)
  const db = payload.db as unknown as Partial<Sqlite & Mongo>
  if (payload.db.name === 'sqlite' && db.drizzle) return sqliteSums(db as Sqlite, by, since)
  if (payload.db.name === 'mongoose' && db.collections) return mongoSums(db as Mongo, by, since)
  return pagedSums(payload, by, since)
}

interface Sqlite {
  drizzle: { all(query: string): Promise<Record<string, unknown>[]> }
  tables: Record<string, unknown>
}

const COLUMNS = { day: 'substr("day", 1, 10)', case: '"case_id"', partner: '"partner_id"' } as const

/** Nothing of a request stands in the query: the day has been looked at above. */
async function sqliteSums({ drizzle }: Sqlite, by: By, since: string): Promise<SumBy[]> {
  const rows = await drizzle.all(
    `select ${COLUMNS[by]} as "key", "channel", sum("count") as "letters" from "${TALLIES}"
     where "day" >= '${since}' group by 1, 2`,
  )
  return rows.map(sumOf)
}

interface Mongo {
  collections: Record<
    string,
    { aggregate(pipeline: object[]): Promise<{ _id: Record<string, unknown>; letters: number }[]> }
  >
}

async function mongoSums({ collections }: Mongo, by: By, since: string): Promise<SumBy[]> {
  const rows = await collections[TALLIES]?.aggregate([
    { $match: { day: { $gte: new Date(`${since}T00:00:00.000Z`) } } },
    { $group: { _id: { key: `$${by}`, channel: '$channel' }, letters: { $sum: '$count' } } },
  ])
  return (rows ?? []).map(({ _id, letters }) => sumOf({ ..._id, letters }))
}

function sumOf({ key, channel, letters }: Record<string, unknown>): SumBy {
  return {
    key: key instanceof Date ? dayOf(key) : key ? String(key) : undefined,
    channel: channel as Channel,
    letters: Number(letters),
  }
}

const PAGE = 1_000

async function pagedSums(payload: Payload, by: By, since: string): Promise<SumBy[]> {
  const sums = new Map<string, SumBy>()
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: TALLIES,
      where: { day: { greater_than_equal: `${since}T00:00:00.000Z` } },
      select: { day: true, case: true, partner: true, channel: true, count: true },
      sort: 'id',
      depth: 0,
      limit: PAGE,
      page,
    })
    for (const row of docs) {
      const key = by === 'day' ? dayOf(row.day) : row[by] ? String(row[by]) : undefined
      const known = sums.get(`${key} ${row.channel}`)
      if (known) known.letters += row.count
      else sums.set(`${key} ${row.channel}`, { key, channel: row.channel, letters: row.count })
    }
    if (!hasNextPage) return [...sums.values()]
  }
}
