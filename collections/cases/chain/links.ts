import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf } from '../../idOf.ts'
import { CASES } from '../../slugs.ts'
import { isPublic, type StoredCase } from './storedCase.ts'

/** What the life of a chain is told from: the state of each notice, never its texts. */
export interface Link {
  id: string
  slug: string
  previous?: string
  /** Since when it has been published: set anew each time that it becomes public. */
  lastPublishedAt: string
  /** Since when it has been withdrawn, by unpublishing or by the trash. */
  withdrawnAt?: string
  /** When an editor let it answer again on purpose. */
  reopenedAt?: string
  /** Public now: published and not in the trash. */
  isPublic: boolean
  isStop: boolean
}

/**
 * The whole chains, every branch of them, to which the notices that meet a condition belong: each
 * newest first. All of them grow side by side, so that there are as many queries as the longest has
 * notices, however many there are.
 */
export async function readChains(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<Link[][]> {
  const known = new Map<string, Link>()
  for (let added = await readLinks(payload, where, req); added.length; ) {
    for (const link of added) known.set(link.id, link)
    const neighbours = await readLinks(payload, nextTo(added, known), req)
    added = neighbours.filter(({ id }) => !known.has(id))
  }
  return joined([...known.values()]).map(newestFirst)
}

/**
 * A chain, newest first. A notice that follows another is newer than that one, whenever either was
 * published: who unpublishes an update to mend it, and publishes it again, does not lift the stop
 * that follows it. Where the chain forks, no branch follows the other; of the notices that none
 * follows, the one published last comes first, and so on with what is left. So the newest notice is,
 * of all the ends of all branches, the one that became public last: a stop that is published again
 * goes before an update that was made meanwhile in another branch. The other way round, an update
 * that would go before a public stop in another branch is not published (`faultOfPassing`).
 */
export function newestFirst(chain: Link[]): Link[] {
  const ordered: Link[] = []
  for (let rest = chain; rest.length; ) {
    const newest = newestOf(rest)
    ordered.push(newest)
    rest = rest.filter((link) => link !== newest)
  }
  return ordered
}

function newestOf(links: Link[]): Link {
  const followed = new Set(links.map(({ previous }) => previous))
  const ends = links.filter(({ id }) => !followed.has(id))
  // Only a loop in the data has no end.
  return (ends.length ? ends : links).reduce((a, b) => (isLater(b, a) ? b : a))
}

function isLater(a: Link, b: Link): boolean {
  if (a.lastPublishedAt === b.lastPublishedAt) return a.id > b.id
  return a.lastPublishedAt > b.lastPublishedAt
}

function nextTo(added: Link[], known: Map<string, Link>): Where {
  const before = added.flatMap(({ previous }) =>
    previous && !known.has(previous) ? [previous] : [],
  )
  const after: Where = { previous: { in: added.map(({ id }) => id) } }
  return before.length ? { or: [after, { id: { in: before } }] } : after
}

function joined(links: Link[]): Link[][] {
  const chains = new Map(links.map((link) => [link.id, [link]]))
  for (const { id, previous } of links) {
    const own = chains.get(id) ?? []
    const earlier = previous ? chains.get(previous) : undefined
    if (!earlier || earlier === own) continue
    earlier.push(...own)
    for (const link of own) chains.set(link.id, earlier)
  }
  return [...new Set(chains.values())]
}

/**
 * Notices that have been published at least once, in the trash or not. Reads with access
 * overridden, since a withdrawn notice must be known of to keep the older ones silent; nothing of
 * it reaches the public but that silence.
 */
async function readLinks(payload: Payload, where: Where, req?: PayloadRequest): Promise<Link[]> {
  const { docs } = await payload.find({
    collection: CASES as never,
    where: { and: [where, { firstPublishedAt: { exists: true } }] },
    select: {
      slug: true,
      notice: true,
      previous: true,
      lastPublishedAt: true,
      withdrawnAt: true,
      reopenedAt: true,
      deletedAt: true,
      _status: true,
    } as never,
    depth: 0,
    pagination: false,
    trash: true,
    draft: false,
    ...(req ? { req } : {}),
  })
  return (docs as unknown as StoredCase[]).map(linkOf)
}

function linkOf(doc: StoredCase): Link {
  return {
    id: String(doc.id),
    slug: doc.slug ?? '',
    previous: idOf(doc.previous),
    lastPublishedAt: doc.lastPublishedAt ?? '',
    // Who tidies a notice into the trash that was withdrawn before withdraws nothing.
    withdrawnAt: doc.withdrawnAt ?? doc.deletedAt ?? undefined,
    reopenedAt: doc.reopenedAt ?? undefined,
    isPublic: isPublic(doc),
    isStop: doc.notice === 'stop',
  }
}
