import type { CollectionSlug, PayloadRequest } from 'payload'
import { aboutDocument, JOBS, type ScheduledJob } from './job.ts'
import { type Run, readRun } from './readRun.ts'

/**
 * What is scheduled for a document, and what failed and has not been made good since: publishing or
 * unpublishing by hand does that.
 */
export async function runsOf(req: PayloadRequest, collection: string, id: string): Promise<Run[]> {
  const { payload } = req
  if (!payload.collections[collection as CollectionSlug]) return []
  const { docs } = await payload.db.find<ScheduledJob>({
    collection: JOBS,
    where: aboutDocument(collection, id),
    sort: 'createdAt',
    limit: 20,
  })
  const stored = await payload.db.findOne<{ id: string; updatedAt?: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  const decided = Date.parse(stored?.updatedAt ?? '')
  return docs
    .filter(({ completedAt }) => !completedAt)
    .filter(({ hasError, updatedAt }) => !hasError || !(decided > Date.parse(updatedAt)))
    .map((job) => readRun(job, req))
}
