import type { CollectionSlug, PayloadRequest } from 'payload'
import { CASES, type Rules, TARGETS } from '../../collections/index.ts'
import { type ClosingCase, closingThisWeek } from './closing.ts'
import { type Draft, draftsWaiting } from './drafts.ts'
import { failedJobs, type PlannedChange, scheduledChanges } from './planned.ts'

/** A list as far as it is shown. */
export interface Listed<T> {
  rows: T[]
  /** Whether there are more than these. */
  more: boolean
}

/** What is on the desk, as far as whoever asks may see it. */
export interface Overview {
  /** Whether there is anything to write about, and anybody to write to. */
  hasCases: boolean
  hasTargets: boolean
  /** Whether whoever asks may write cases. */
  mayWrite: boolean
  closing: Listed<ClosingCase>
  drafts: Listed<Draft>
  /** For those who may publish. */
  scheduled?: Listed<PlannedChange>
  failed?: Listed<PlannedChange>
}

export async function overviewOf(
  req: PayloadRequest,
  rules: Rules,
  now: number,
): Promise<Overview> {
  const mayWrite = Boolean(await rules.editors({ req }))
  return {
    hasCases: await hasAny(req, CASES),
    hasTargets: await hasAny(req, TARGETS),
    mayWrite,
    closing: await closingThisWeek(req, now),
    drafts: await draftsWaiting(req),
    ...(mayWrite && { scheduled: await scheduledChanges(req), failed: await failedJobs(req) }),
  }
}

async function hasAny(req: PayloadRequest, collection: CollectionSlug): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.length > 0
}
