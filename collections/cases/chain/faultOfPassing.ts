import type { PayloadRequest } from 'payload'
import type { Id } from '../../idOf.ts'
import { say } from '../../say.ts'
import { whereIds } from '../../whereIds.ts'
import { type Link, newestFirst, readChains } from './links.ts'
import { isPublic, nameOf, type StoredCase, storedCase } from './storedCase.ts'

/** A notice that is to be public and is no stop. */
interface Publication {
  /** Undefined while it is not stored. */
  id?: Id
  previous: string
  stored?: StoredCase
}

/** The time of a publication that is about to happen: later than any that has. */
const NOW = '9999'

/**
 * Refuses what would pass a public stop in another branch of the chain: an update beside the stop,
 * published for the first time or again, would answer before it, and letters would go out. Whoever
 * means to open a stopped case says so, by a notice that follows the stop.
 */
export async function faultOfPassing(
  publication: Publication,
  req: PayloadRequest,
): Promise<string | undefined> {
  const passed = passedStop(await chainWith(publication, req), ownId(publication))
  if (!passed) return undefined
  const name = nameOf((await storedCase(passed.id, req)) ?? passed, req)
  const keepsItsPlace = Boolean(publication.stored?.firstPublishedAt && publication.stored.previous)
  return say(
    req,
    keepsItsPlace
      ? '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make a new notice, and make it follow the stop.'
      : '“{name}” has stopped this case; published beside it, this notice would let letters go out again. To open the case on purpose, make it follow the stop: choose “{name}” as the previous notice.',
    { name },
  )
}

/** The chain as it would be, newest first. */
async function chainWith(publication: Publication, req: PayloadRequest): Promise<Link[]> {
  const { previous, stored } = publication
  const id = ownId(publication)
  const asked = whereIds(req.payload, [previous, ...(id ? [id] : [])])
  const chains = await readChains(req.payload, asked, req)
  const own: Link = {
    id,
    slug: '',
    previous,
    lastPublishedAt: (isPublic(stored) && stored?.lastPublishedAt) || NOW,
    isPublic: true,
    isStop: false,
  }
  return newestFirst([...chains.flat().filter((link) => link.id !== id), own])
}

/** The newest public stop that is neither before a notice nor after it, where that notice's branch would answer in its place. */
function passedStop(chain: Link[], id: string): Link | undefined {
  const branch = withThoseAfter(id, chain)
  const newest = chain.find((link) => link.isPublic)
  if (!newest || newest.isStop || !branch.has(newest.id)) return undefined
  const before = thoseBefore(id, chain)
  return chain.find(
    (link) => link.isPublic && link.isStop && !branch.has(link.id) && !before.has(link.id),
  )
}

function withThoseAfter(id: string, chain: Link[]): Set<string> {
  const branch = new Set([id])
  // The oldest first, so that a notice comes after the one that it follows.
  for (const link of chain.toReversed()) {
    if (link.previous && branch.has(link.previous)) branch.add(link.id)
  }
  return branch
}

function thoseBefore(id: string, chain: Link[]): Set<string> {
  const previousOf = new Map(chain.map((link) => [link.id, link.previous]))
  const before = new Set<string>()
  for (let at = previousOf.get(id); at && !before.has(at); at = previousOf.get(at)) before.add(at)
  return before
}

function ownId({ id }: Publication): string {
  return id === undefined ? '' : String(id)
}
