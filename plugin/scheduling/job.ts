import type { CollectionSlug, Where } from 'payload'

/** Payload's own collection of jobs, and its task that publishes or unpublishes at a time. */
export const JOBS = 'payload-jobs'
export const TASK = 'schedulePublish'

/** So often a run is tried; after a failure 1, 2, 4 and 8 minutes pass. */
export const TRIES = 5
export const FIRST_PAUSE = 60_000

/** What stands in the log of a run whose process ended before it. */
export const PROCESS_ENDED = 'ProcessEnded'

/** A job of that task, as far as it is read here. */
export interface ScheduledJob {
  id: number | string
  input?: {
    type?: string
    locale?: string | null
    doc?: { relationTo: CollectionSlug; value: unknown }
    global?: string
    user?: unknown
  }
  processing?: boolean | null
  completedAt?: string | null
  hasError?: boolean | null
  error?: unknown
  log?: { executedAt: string; state?: string | null; error?: unknown }[] | null
  waitUntil?: string | null
  queue?: string | null
  totalTried?: number | null
  createdAt: string
  updatedAt: string
}

export const OF_TASK: Where = { taskSlug: { equals: TASK } }

/** Those jobs of the task that are about one document. */
export function aboutDocument(collection: string, id: number | string): Where {
  return {
    and: [
      OF_TASK,
      { 'input.doc.relationTo': { equals: collection } },
      { 'input.doc.value': { equals: String(id) } },
    ],
  }
}
