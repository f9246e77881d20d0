import type { Payload } from 'payload'
import { TALLIES } from '../../collections/index.ts'
import type { Channel } from '../../core/contract.ts'
import { sumAll } from './sums/sumTallies.ts'

/** One letter that a reader says they have sent: never to whom. */
export interface SentLetter {
  /** Id of the notice that answered. */
  case: string
  channel: Channel
  /** Id of the partner on whose page the box stood. */
  partner?: string
  /** `YYYY-MM-DD`. */
  day: string
}

/** What databases say of a write that stood in another's way and did nothing. */
const IN_THE_WAY = /deadlock|write ?conflict|busy|locked/i
const TRIES = 5

/**
 * Adds one to the count of a day, channel and partner. Nothing is lost or counted twice among
 * concurrent calls, on either database and without transactions: the increment is one write, and
 * where two calls make the same row at once, the one that comes second increments instead; one that
 * stood in another's way is tried again.
 */
export async function countLetter(payload: Payload, letter: SentLetter): Promise<void> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await count(payload, letter)
    } catch (error) {
      if (!left || !IN_THE_WAY.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100))
    }
  }
}

async function count(payload: Payload, letter: SentLetter): Promise<void> {
  const key = [letter.day, letter.case, letter.channel, letter.partner ?? ''].join(' ')
  if (await increment(payload, key)) return
  try {
    const day = `${letter.day}T12:00:00.000Z`
    await payload.db.create({ collection: TALLIES, data: { ...letter, day, key, count: 1 } })
  } catch (error) {
    if (!(await increment(payload, key))) throw error
  }
}

async function increment(payload: Payload, key: string): Promise<boolean> {
  const counted: unknown = await payload.db.updateOne({
    collection: TALLIES,
    where: { key: { equals: key } },
    data: { count: { $inc: 1 } },
    options: { atomic: true },
  })
  return Boolean(counted)
}

/** How many letters went out for any of these notices. */
export async function lettersSent(payload: Payload, cases: (string | number)[]): Promise<number> {
  const [sum] = await sumAll(payload, { cases: cases.map(String), limit: 1 })
  return sum?.all ?? 0
}
