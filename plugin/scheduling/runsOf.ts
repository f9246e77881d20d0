import type { CollectionSlug, PayloadRequest } from 'payload'
import { aboutDocument, JOBS, type ScheduledJob } from './job.ts'
import { type Run, readRun } from './readRun.ts'

/**
 * What is scheduled for a document, and what failed and has not been made good since: publishing or
 * unpublishing by hand does that.
 */
export async function runsOf(
  { payload }: PayloadRequest,
  collection: string,
  id: string,
): Promise<Run[]> {
  if (!payload.collections[collection as CollectionSlug]) return []
  const { docs } = await payload.db.find<ScheduledJob>({
    collection: JOBS,
    where: { and: [aboutDocument(collection, id), { completedAt: { exists: false } }] },
    sort: '-createdAt',
    limit: 20,
  })
  const stored = await payload.db.findOne<Stored>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  return docs
    .filter((job) => !job.hasError || !isMadeGood(job, stored))
    .reverse()
    .map(readRun)
}

interface Stored {
  id: string
  updatedAt?: string
  _status?: string | null
}

/** An unpublishing by nothing but that the document is not public any more. */
function isMadeGood({ input, updatedAt }: ScheduledJob, stored: Stored | null): boolean {
  if (input?.type === 'unpublish') return stored?._status !== 'published'
  return Date.parse(stored?.updatedAt ?? '') > Date.parse(updatedAt)
}
