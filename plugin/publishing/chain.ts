import type { Payload } from 'payload'
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
    if (link.lastPublishedAt > withdrawn) withdrawn = link.lastPublishedAt
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

/** Follows the notices that name an earlier one; where they fork, the one published last goes on. */
async function walkForward(payload: Payload, from: Link): Promise<Link[]> {
  const chain: Link[] = []
  const seen = new Set([from.id])
  for (let last = from; seen.size < LONGEST; ) {
    const followers = await links(payload, { previous: { equals: last.id } })
    const next = followers
      .filter((link) => !seen.has(link.id))
      .sort((a, b) => b.firstPublishedAt.localeCompare(a.firstPublishedAt))[0]
    if (!next) break
    seen.add(next.id)
    chain.push(next)
    last = next
  }
  return chain
}

/**
 * Notices that have been published at least once, in the trash or not. Reads with access
 * overridden, since a withdrawn notice must be known of to keep the older ones silent; nothing of
 * it reaches the public but that silence.
 */
async function links(payload: Payload, where: Record<string, { equals: string }>): Promise<Link[]> {
  const { docs } = await payload.find({
    collection: CASES,
    where: { and: [where, { firstPublishedAt: { exists: true } }] },
    select: {
      slug: true,
      previous: true,
      firstPublishedAt: true,
      lastPublishedAt: true,
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
    reopenedAt: doc.reopenedAt ?? undefined,
    isPublic: doc._status === 'published' && !doc.deletedAt,
  }))
}
