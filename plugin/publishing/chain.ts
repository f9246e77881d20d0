import type { Payload } from 'payload'
import { type Link, readChains } from '../../collections/index.ts'

/** Who speaks for a chain, and the public notices before it, newest first. */
export interface Speaking {
  newest: Link
  earlier: Link[]
}

/**
 * The notice that speaks for the chain which a slug belongs to, and the earlier ones, newest
 * first. Undefined where no published notice bears the slug, or where the newest one was withdrawn
 * and no earlier one has been reopened since: an older letter never comes back by itself.
 */
export async function resolveChain(payload: Payload, slug: string): Promise<Speaking | undefined> {
  const [chain] = await readChains(payload, { slug: { equals: slug } })
  return chain && speaking(chain)
}

/**
 * Out of a chain, newest first: the notice that speaks, and the public ones before it. That is the
 * newest one, or, where that was withdrawn, the next that is public, if it was reopened later than
 * every withdrawal of a newer one. A public notice that was not reopened stands in the way of those
 * before it: letters must not come back past a stop.
 */
export function speaking(chain: Link[]): Speaking | undefined {
  const index = chain.findIndex((link) => link.isPublic)
  const newest = chain[index]
  if (!newest) return undefined
  const withdrawals = chain.slice(0, index).map((link) => link.withdrawnAt ?? link.lastPublishedAt)
  const speaks = withdrawals.every((withdrawnAt) => (newest.reopenedAt ?? '') > withdrawnAt)
  if (!speaks) return undefined
  return { newest, earlier: chain.slice(index + 1).filter((link) => link.isPublic) }
}
