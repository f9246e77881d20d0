import type { Payload, Where } from 'payload'
import { CASES } from '../../collections/index.ts'
import { idOf } from './raw.ts'

/** What the life of a chain is told from: the state of each notice, never its texts. */
export interface Link {
  id: string
  slug: string
  previous?: string
  /** Set once it has been published for the first time. */
  firstPublishedAt: string
  lastPublishedAt: string
  /** When it was unpublished or trashed, the later of both. */
  withdrawnAt?: string
  /** Since when an editor lets it answer again on purpose. */
  reopenedAt?: string
  /** Public now: published and not in the trash. */
  isPublic: boolean
}

/** Longer chains than this do not occur; the bound keeps a loop in the data from hanging a request. */
const LONGEST = 100

/**
 * The notice that speaks for the chain which a slug belongs to, and the earlier ones, newest
 * first. Undefined where nothing public bears the slug, or where the newest notice was withdrawn
 * and no earlier one has been reopened since: an older letter never comes back by itself.
 */
export async function resolveChain(
  payload: Payload,
  slug: string,
): Promise<{ newest: Link; earlier: Link[] } | undefined> {
  const asked = (await links(payload, { slug: { equals: slug } }))[0]
  if (!asked) return undefined
  const root = (await walkBack(payload, asked)).at(-1) ?? asked
  const later = await walkForward(payload, root)
  return speaking([...later.reverse(), root])
}

/** Out of a chain, newest first: the notice that speaks, and the public ones before it. */
export function speaking(chain: Link[]): { newest: Link; earlier: Link[] } | undefined {
  let withdrawn = ''
  for (const [index, link] of chain.entries()) {
    const speaks = link.isPublic && (!withdrawn || (link.reopenedAt ?? '') > withdrawn)
    if (speaks) {
      return { newest: link, earlier: chain.slice(index + 1).filter((one) => one.isPublic) }
    }
    if (link.isPublic) return undefined
    const since = link.withdrawnAt ?? link.lastPublishedAt
    if (since > withdrawn) withdrawn = since
  }
  return undefined
}

async function walkBack(payload: Payload, from: Link): Promise<Link[]> {
  const chain: Link[] = []
  const seen = new Set([from.id])
  for (let { previous } = from; previous && !seen.has(previous) && seen.size < LONGEST; ) {
    seen.add(previous)
    const link: Link | undefined = (await links(payload, { id: { equals: previous } }))[0]
    if (!link) break
    chain.push(link)
    previous = link.previous
  }
  return chain
}

/**
 * Follows the notices that name an earlier one, to the end of one branch. Where the chain forks, the
 * branch goes on in which something was published last: a stop that is published again goes before
 * an update that was made meanwhile.
 */
async function walkForward(payload: Payload, from: Link): Promise<Link[]> {
  const followers = await descendants(payload, from)
  const chain: Link[] = []
  for (let last = from; ; ) {
    const next = followers
      .filter(({ previous }) => previous === last.id)
      .sort((a, b) => newestIn(b, followers).localeCompare(newestIn(a, followers)))[0]
    if (!next) return chain
    chain.push(next)
    last = next
  }
}

/** Every notice after one, level by level. */
async function descendants(payload: Payload, from: Link): Promise<Link[]> {
  const found = new Map<string, Link>()
  for (let level = [from]; level.length && found.size < LONGEST; ) {
    const followers = await links(payload, { previous: { in: level.map(({ id }) => id) } })
    level = followers.filter(({ id }) => id !== from.id && !found.has(id))
    for (const link of level) found.set(link.id, link)
  }
  return [...found.values()]
}

/** When something was last published in a branch. */
function newestIn(branch: Link, all: Link[]): string {
  const after = all.filter(({ previous }) => previous === branch.id)
  return [branch.lastPublishedAt, ...after.map((link) => newestIn(link, all))].sort().at(-1) ?? ''
}

/**
 * Notices that have been published at least once, in the trash or not. Reads with access
 * overridden, since a withdrawn notice must be known of to keep the older ones silent; nothing of
 * it reaches the public but that silence.
 */
async function links(payload: Payload, where: Where): Promise<Link[]> {
  const { docs } = await payload.find({
    collection: CASES,
    where: { and: [where, { firstPublishedAt: { exists: true } }] },
    select: {
      slug: true,
      previous: true,
      firstPublishedAt: true,
      lastPublishedAt: true,
      withdrawnAt: true,
      reopenedAt: true,
      deletedAt: true,
      _status: true,
    },
    depth: 0,
    limit: LONGEST,
    pagination: false,
    trash: true,
    draft: false,
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    slug: doc.slug ?? '',
    previous: idOf(doc.previous),
    firstPublishedAt: doc.firstPublishedAt ?? '',
    lastPublishedAt: doc.lastPublishedAt ?? '',
    withdrawnAt: [doc.withdrawnAt ?? '', doc.deletedAt ?? ''].sort().at(-1) || undefined,
    reopenedAt: doc.reopenedAt ?? undefined,
    isPublic: doc._status === 'published' && !doc.deletedAt,
  }))
}
