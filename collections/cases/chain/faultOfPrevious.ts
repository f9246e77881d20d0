import type { PayloadRequest } from 'payload'
import { sentence } from '../../../core/said.ts'
import { type Id, idOf } from '../../idOf.ts'
import { say } from '../../say.ts'
import { faultOfLoneStop } from './faultOfLoneStop.ts'
import { faultOfPassing } from './faultOfPassing.ts'
import { newestOfChain } from './newestOfChain.ts'
import { isPublic, nameOf, type StoredCase, storedCase } from './storedCase.ts'

interface Place {
  /** Of the notice itself; undefined while it is not stored. */
  id?: Id
  previous?: string
  /** Whether it is to be public. */
  publishes: boolean
  isStop: boolean
  reference?: string | null
}

const STAYS = sentence(
  'This notice has been published, so it keeps its place in the chain: moved, it would let earlier letters answer again. Make a new notice that follows the right one, and withdraw this one.',
)
const LOOP = sentence(
  'This notice already comes later in the chain: a case cannot follow itself. Choose an earlier notice.',
)
const MISSING = sentence(
  'The notice that this one follows is no longer there. Choose another one that has been published, or none.',
)

/**
 * What is wrong with a notice's place in the chain, in a sentence that says what to do; undefined
 * where nothing is. No notice leads back to itself; one that is published follows one that has
 * been, since the public knows of no other; one that has been published stays where it is, since
 * the notices before it would speak again; nothing but what follows a stop opens again what it
 * stopped; and no stop follows nothing where there is something to stop. A public notice that stays where it is and what it is passes, so that nothing here can
 * stand in the way of a withdrawal.
 */
export async function faultOfPrevious(
  { id, previous, publishes, isStop, reference }: Place,
  req: PayloadRequest,
): Promise<string | undefined> {
  const stored = await storedCase(id, req)
  const kept = stored?.firstPublishedAt ? idOf(stored.previous) : undefined
  if (kept && kept !== previous && (await storedCase(kept, req))?.firstPublishedAt)
    return say(req, STAYS)
  if (!previous) {
    const isFirst = publishes && isStop && !stored?.firstPublishedAt
    return isFirst ? faultOfLoneStop(id, reference, req) : undefined
  }
  const stays = kept === previous && isPublic(stored)
  const isStopNoMore = publishes && !isStop && stored?.notice === 'stop'
  if (stays && !isStopNoMore) return undefined
  const before = await noticesBefore(previous, req)
  if (before.some((notice) => notice.id === id)) return say(req, LOOP)
  if (!publishes) return undefined
  const fault = await faultOfFollowing(before, req)
  return fault || isStop ? fault : faultOfPassing({ id, previous, stored }, req)
}

/** The notices before, newest first. */
async function noticesBefore(previous: string, req: PayloadRequest): Promise<StoredCase[]> {
  const before: StoredCase[] = []
  const seen = new Set<string>()
  for (let id: string | undefined = previous; id && !seen.has(id); ) {
    seen.add(id)
    const notice: StoredCase | undefined = await newestVersion(id, req)
    if (!notice) break
    before.push(notice)
    id = idOf(notice.previous)
  }
  return before
}

/** Of a published notice what is public, and of any other its draft: the stored one may be older. */
async function newestVersion(id: string, req: PayloadRequest): Promise<StoredCase | undefined> {
  const stored = await storedCase(id, req)
  return stored?.firstPublishedAt ? stored : storedCase(id, req, { draft: true })
}

async function faultOfFollowing(
  before: StoredCase[],
  req: PayloadRequest,
): Promise<string | undefined> {
  const [followed] = before
  if (!followed) return say(req, MISSING)
  if (followed.firstPublishedAt) return undefined
  const published = before.find(({ firstPublishedAt }) => firstPublishedAt)
  const newest = published && (await newestOfChain(published, req))
  const name = nameOf(followed, req)
  return newest
    ? say(
        req,
        '“{name}” has never been published, so no box would learn of a notice that follows it. Choose “{newest}” instead: it is the newest published notice of the chain.',
        { name, newest: nameOf(newest, req) },
      )
    : say(
        req,
        '“{name}” has never been published, so no box would learn of a notice that follows it. Publish that one first, or choose one that has been published.',
        { name },
      )
}
