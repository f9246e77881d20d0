import type { PayloadRequest } from 'payload'
import { CASES, dayOf, type Id } from '../../collections/index.ts'

/** The last day to write that readers are told, whatever a draft has; undefined where they are told none. */
export async function publicDeadline(req: PayloadRequest, id: Id): Promise<string | undefined> {
  const doc = await req.payload.findByID({
    collection: CASES,
    id,
    select: { deadline: true, _status: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc?._status === 'published' ? dayOf(doc.deadline) || undefined : undefined
}
