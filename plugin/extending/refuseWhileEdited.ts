import type { PayloadRequest } from 'payload'
import { CASES, type Id, idOf, refusal, say } from '../../collections/index.ts'

/** For how long Payload keeps a lock where nothing else is configured, in seconds. */
const LOCK = 300

/**
 * Throws where somebody else has the case open to edit it: their form would put back the old deadline
 * with its next save, and would not show them why.
 */
export async function refuseWhileEdited(req: PayloadRequest, id: Id): Promise<void> {
  const { lockDocuments } = req.payload.collections[CASES].config
  if (lockDocuments === false) return
  const seconds = typeof lockDocuments === 'object' ? lockDocuments.duration : LOCK
  const since = new Date(Date.now() - seconds * 1_000).toISOString()
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: CASES } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: since } },
      ],
    },
    depth: 0,
    limit: 10,
    req,
  })
  if (docs.every(({ user }) => idOf(user.value) === String(req.user?.id))) return
  throw refusal(
    say(
      req,
      'Somebody else is editing this case now. Ask them to change the deadline, or to close it, and try again.',
    ),
    423,
  )
}
