import type { CollectionSlug, PayloadRequest } from 'payload'
import { isMadeGood, type StoredDocument } from './isMadeGood.ts'
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
    where: { and: [aboutDocument(collection, id), { completedAt: { exists: false } }] },
    sort: '-createdAt',
    limit: 20,
  })
  const stored = await payload.db.findOne<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  return docs
    .filter((job) => !job.hasError || !isMadeGood(job, stored))
    .reverse()
    .map((job) => readRun(job, req))
}
