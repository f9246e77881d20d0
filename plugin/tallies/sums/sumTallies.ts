import type { Payload, PayloadRequest } from 'payload'
import { refusal, say, TALLIES } from '../../../collections/index.ts'
import { isMongodb, sumByMongodb } from './byMongodb.ts'
import { sumByPaging } from './byPaging.ts'
import { isSql, sumBySql } from './bySql.ts'
import type { Asked, Sum } from './sum.ts'

/** For so long a sum is given again as it was, in milliseconds. */
export const KEPT = 30_000
const MOST_KEPT = 100

/**
 * How many letters were sent, the greatest sums first, with the rights of whoever asks. The database
 * sums up by itself where it can; the answer may be half a minute old.
 */
export async function sumTallies(req: PayloadRequest, asked: Asked): Promise<Sum[]> {
  const access = await req.payload.collections[TALLIES].config.access.read({ req })
  if (!access) throw refusal(say(req, 'Only editors see how many letters were sent.'), 403)
  // What a host lets somebody read in part is nobody else's to be told.
  if (access !== true) return sumByPaging(req, asked, { req, overrideAccess: false })
  return remembered(req.payload, asked, () => sumAll(req.payload, asked))
}

/** The same for the server itself, as it is now. */
export async function sumAll(payload: Payload, asked: Asked): Promise<Sum[]> {
  const { db } = payload
  if (isSql(db)) return sumBySql(db, asked)
  if (isMongodb(db)) return sumByMongodb(db, asked)
  return sumByPaging({ payload }, asked, { overrideAccess: true })
}

interface Kept {
  at: number
  sums: Promise<Sum[]>
}

const memories = new WeakMap<Payload, Map<string, Kept>>()

function remembered(payload: Payload, asked: Asked, sum: () => Promise<Sum[]>): Promise<Sum[]> {
  const memory = memories.get(payload) ?? new Map<string, Kept>()
  memories.set(payload, memory)
  const key = JSON.stringify(asked)
  const kept = memory.get(key)
  const now = Date.now()
  if (kept && now - kept.at < KEPT) return kept.sums
  const sums = sum()
  memory.set(key, { at: now, sums })
  for (const oldest of memory.keys()) {
    if (memory.size <= MOST_KEPT) break
    memory.delete(oldest)
  }
  sums.catch(() => memory.delete(key))
  return sums
}
