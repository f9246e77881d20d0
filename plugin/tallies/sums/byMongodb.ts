import type { Payload } from 'payload'
import { dayOf, TALLIES } from '../../../collections/index.ts'
import { type Asked, boundsOf, CHANNELS, type Sum } from './sum.ts'

/** As much as is needed here of Payload's adapter on Mongoose. */
export interface MongodbAdapter {
  collections: Record<string, Model | undefined>
}

interface Model {
  aggregate(stages: object[]): PromiseLike<unknown[]>
  /** Mongoose itself. */
  base: { Types: { ObjectId: { new (id: string): object; isValid(id: string): boolean } } }
}

export function isMongodb(db: Payload['db'] | MongodbAdapter): db is MongodbAdapter {
  return 'name' in db && db.name === 'mongoose' && 'collections' in db
}

/** One aggregation without joins, which every server that speaks MongoDB's protocol knows. */
export async function sumByMongodb(db: MongodbAdapter, asked: Asked): Promise<Sum[]> {
  const model = db.collections[TALLIES]
  const rows = (await model?.aggregate(stages(asked, model))) ?? []
  return (rows as Row[]).map(({ _id, total, ...row }) => {
    const of = asked.by === 'day' ? dayOf(_id) : _id
    const letters = CHANNELS.flatMap((one) => (row[one] ? [[one, row[one]]] : []))
    return {
      ...(of === null || of === undefined ? {} : { of: String(of) }),
      letters: Object.fromEntries(letters),
      all: total,
    }
  })
}

type Row = { _id: unknown; total: number } & Record<string, number>

function stages(asked: Asked, model: Model): object[] {
  const { by, cases, limit } = asked
  const { start, end } = boundsOf(asked)
  const day = { ...(start && { $gte: new Date(start) }), ...(end && { $lte: new Date(end) }) }
  const ofChannel = (channel: string) => ({
    $sum: { $cond: [{ $eq: ['$channel', channel] }, '$count', 0] },
  })
  return [
    ...(start || end ? [{ $match: { day } }] : []),
    ...(cases ? [{ $match: { case: { $in: stored(cases, model) } } }] : []),
    {
      $group: {
        _id: by ? `$${by}` : null,
        total: { $sum: '$count' },
        ...Object.fromEntries(CHANNELS.map((channel) => [channel, ofChannel(channel)])),
      },
    },
    { $sort: { total: -1, _id: 1 } },
    { $limit: Math.floor(limit) },
  ]
}

/** Ids as they may stand there: an aggregation is not told their type. */
function stored(ids: string[], { base }: Model): unknown[] {
  const { ObjectId } = base.Types
  return ids.flatMap((id) => (ObjectId.isValid(id) ? [id, new ObjectId(id)] : [id]))
}
