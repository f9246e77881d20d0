import type { PayloadRequest } from 'payload'
import { CASES, type Id } from '../../collections/index.ts'

/** A state of a case as the database holds it: every text in all its languages. */
export type Stored = Record<string, unknown>

/** What came of it. */
interface Done<T> {
  result: T
  /** False where what is not published could not be laid back on top: it stands among the versions. */
  keptDraft: boolean
}

/**
 * Does something with a public case as readers have it: over what was written since and is not published
 * the main document, which no draft reaches, is laid as the newest version; afterwards what was written is
 * laid on top again, as `revise` leaves it. Both go past validation and hooks: neither is a new state, so
 * neither can be refused, and nobody has edited it.
 */
export async function asPublished<T>(
  req: PayloadRequest,
  id: Id,
  act: () => Promise<T>,
  revise = (draft: Stored): Stored => draft,
): Promise<Done<T>> {
  const newest = await newestVersion(req, id)
  if (!newest || newest.version._status === 'published') {
    return { result: await act(), keptDraft: true }
  }
  await lay(req, id, await mainDocument(req, id))
  let keptDraft = false
  const layBack = async () => {
    keptDraft = await isLaid(req, id, revise(newest.version))
  }
  const result = await act().finally(layBack)
  return { result, keptDraft }
}

async function newestVersion(req: PayloadRequest, id: Id) {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection: CASES,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

async function mainDocument(req: PayloadRequest, id: Id): Promise<Stored> {
  const where = { id: { equals: id } }
  const main = await req.payload.db.findOne({ collection: CASES, where, locale: 'all', req })
  if (!main) throw new Error(`Case ${id} is not there any more`)
  return main as unknown as Stored
}

async function isLaid(req: PayloadRequest, id: Id, state: Stored): Promise<boolean> {
  try {
    await lay(req, id, state)
    return true
  } catch (error) {
    req.payload.logger.error({
      err: error,
      msg: `The draft of case ${id} was not laid back on top`,
    })
    return false
  }
}

async function lay(req: PayloadRequest, id: Id, state: Stored): Promise<void> {
  const at = await nextInstant(req, id)
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: CASES,
    createdAt: at,
    updatedAt: at,
    parent: id,
    versionData: { ...structuredClone(state), updatedAt: at } as never,
    req,
  })
}

/** Later than every version: the databases take the newest for the latest by its time alone. */
async function nextInstant(req: PayloadRequest, id: Id): Promise<string> {
  const newest = (await newestVersion(req, id))?.updatedAt
  return new Date(Math.max(Date.now(), newest ? Date.parse(newest) + 1 : 0)).toISOString()
}
