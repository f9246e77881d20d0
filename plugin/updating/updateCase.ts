import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import {
  CASES,
  type Id,
  NEXT_NOTICE,
  newestOfChain,
  readChains,
  refusal,
  say,
} from '../../collections/index.ts'
import { todayHere } from '../publishing/todayHere.ts'

type CaseData = RequiredDataFromCollectionSlug<'cases'>
type Newest = NonNullable<Awaited<ReturnType<typeof newestOfChain>>>

/** The draft of an update, in whose form an editor goes on. */
export interface Update {
  id: Id
  title: string
  /** True where somebody had begun it before: nothing was made. */
  existed: boolean
}

/**
 * Begins an update of a case, with the rights of whoever asks: a draft that follows the newest notice
 * of its chain, with everything that this one's form holds in every language, what of it is not yet
 * published too. After a stop it holds what was last to be sent, so that publishing it opens the case
 * again. Where such a draft was begun already it is that one, since a second would fork the chain.
 */
export async function updateCase(req: PayloadRequest, id: Id): Promise<Update> {
  const newest = await newestToUpdate(req, id)
  const begun = await begunUpdate(req, newest.id)
  if (begun) return begun
  const doc = await req.payload.duplicate({
    collection: CASES,
    id: newest.notice === 'stop' ? await lastToBeSent(req, newest) : String(newest.id),
    draft: true,
    data: { ...(await updateData(req, String(newest.id))), _status: 'draft' },
    depth: 0,
    overrideAccess: false,
    context: { [NEXT_NOTICE]: true },
    req,
  })
  return { id: doc.id, title: doc.title ?? '', existed: false }
}

async function newestToUpdate(req: PayloadRequest, id: Id): Promise<Newest> {
  const newest = await newestOfChain({ id }, req)
  if (!newest?.firstPublishedAt) {
    throw refusal(
      say(req, 'This case has never been published: change what is written here instead.'),
      409,
    )
  }
  return newest
}

async function begunUpdate(req: PayloadRequest, previous: Id): Promise<Update | undefined> {
  const { docs } = await req.payload.find({
    collection: CASES,
    where: {
      and: [
        { previous: { equals: previous } },
        { notice: { equals: 'update' } },
        { firstPublishedAt: { exists: false } },
      ],
    },
    select: { title: true },
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    draft: true,
    overrideAccess: false,
    req,
  })
  const [begun] = docs
  return begun && { id: begun.id, title: begun.title ?? '', existed: true }
}

/** The newest notice of a stopped chain that is no stop, since a stop holds nobody to write to; else the stop itself. */
async function lastToBeSent(req: PayloadRequest, stop: Newest): Promise<string> {
  const [chain = []] = await readChains(req.payload, { id: { equals: stop.id } }, req)
  const letters = chain.filter(({ isStop }) => !isStop)
  return (letters.find(({ isPublic }) => isPublic) ?? letters[0])?.id ?? String(stop.id)
}

/** What an update has instead of the notice that it follows. */
async function updateData(req: PayloadRequest, previous: string): Promise<Partial<CaseData>> {
  return {
    notice: 'update',
    previous,
    // A day to begin with. A deadline that lies before it keeps the update from being published.
    issuedOn: await todayHere(req),
    indexNumber: null,
    sourceName: null,
    sourceText: null,
    sourceHash: null,
    sourceNotes: null,
    stop: { outcome: 'none', message: null },
  }
}
