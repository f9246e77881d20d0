import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isMadeGood, type StoredDocument } from '../scheduling/isMadeGood.ts'
import { JOBS, OF_TASK, type ScheduledJob } from '../scheduling/job.ts'
import { titleOf } from '../scheduling/nameOf.ts'
import { type Run, readRun } from '../scheduling/readRun.ts'
import type { Listed } from './overview.ts'

/** What is to happen to a document at a time, or should have. */
export interface PlannedChange extends Run {
  title?: string
  /** The document’s own place beneath the admin’s path. */
  path?: `/${string}`
}

const SHOWN = 8

/** So many jobs are looked through at most: those that were made good by hand stay kept, and do not count. */
const MOST = 100

/** What is due next, first. */
export function scheduledChanges(req: PayloadRequest): Promise<Listed<PlannedChange>> {
  const waiting: Where = { hasError: { not_equals: true } }
  return planned(req, { and: [OF_TASK, { completedAt: { exists: false } }, waiting] }, 'waitUntil')
}

/** What failed for good and was not made good by hand since, the last one first. */
export function failedJobs(req: PayloadRequest): Promise<Listed<PlannedChange>> {
  return planned(req, { and: [OF_TASK, { hasError: { equals: true } }] }, '-updatedAt')
}

async function planned(
  req: PayloadRequest,
  where: Where,
  sort: string,
): Promise<Listed<PlannedChange>> {
  const { docs: jobs } = await req.payload.db.find<ScheduledJob>({
    collection: JOBS,
    where,
    sort,
    limit: MOST,
    pagination: false,
    req,
  })
  const open: ScheduledJob[] = []
  for (const job of jobs) {
    if (open.length > SHOWN) break
    if (!(await isSettled(req, job))) open.push(job)
  }
  const rows: PlannedChange[] = []
  for (const job of open.slice(0, SHOWN)) rows.push(await described(req, job))
  return { rows, more: open.length > SHOWN || jobs.length === MOST }
}

async function described(req: PayloadRequest, job: ScheduledJob): Promise<PlannedChange> {
  const { doc, global } = job.input ?? {}
  const title = doc ? await titleOf(doc, { req, overrideAccess: false }) : global
  const path = doc && (`/collections/${doc.relationTo}/${String(doc.value)}` as const)
  return { ...readRun(job, req), ...(title && { title }), ...(path && { path }) }
}

async function isSettled(req: PayloadRequest, job: ScheduledJob): Promise<boolean> {
  const { relationTo, value } = job.input?.doc ?? {}
  if (!job.hasError || !relationTo || !req.payload.collections[relationTo]) return false
  const stored = await req.payload.db.findOne<StoredDocument>({
    collection: relationTo as CollectionSlug,
    where: { id: { equals: String(value) } },
  })
  return isMadeGood(job, stored)
}
