import { randomUUID } from 'node:crypto'
import type { DatabaseAdapter, UpdateJobs, UpdateJobsArgs, Where } from 'payload'
import { sentence } from '../../core/said.ts'
import { JOBS, OF_TASK, PROCESS_ENDED, type ScheduledJob, TASK, TRIES } from './job.ts'

/** No run takes this long: whoever took the job is gone. In milliseconds. */
export const ABANDONED_AFTER = 5 * 60_000

type Request = UpdateJobsArgs['req']

/**
 * Gives jobs back that a process took and never ended, as one does that is killed. Each such run is a
 * try that failed, so that a job that kills its process is given up after as many as any other.
 */
export async function giveBackAbandoned(
  db: DatabaseAdapter,
  update: UpdateJobs,
  req: Request,
): Promise<void> {
  const abandoned: Where[] = [
    OF_TASK,
    { processing: { equals: true } },
    { completedAt: { exists: false } },
    { updatedAt: { less_than: new Date(Date.now() - ABANDONED_AFTER).toISOString() } },
  ]
  const { docs } = await db.find<ScheduledJob>({
    collection: JOBS,
    where: { and: abandoned },
    pagination: false,
    req,
  })
  for (const job of docs) {
    const mine: unknown = await db.updateOne({
      collection: JOBS,
      where: { and: [{ id: { equals: job.id } }, ...abandoned] },
      data: { updatedAt: new Date().toISOString() },
      options: { atomic: true },
      req,
    })
    if (mine) await giveBack(job, update, req)
  }
}

async function giveBack(job: ScheduledJob, update: UpdateJobs, req: Request): Promise<void> {
  const now = new Date().toISOString()
  const error = { name: PROCESS_ENDED, message: sentence('The server ended before it was done.') }
  const isLast = (job.log?.length ?? 0) + 1 >= TRIES
  await update({
    id: job.id,
    data: {
      processing: false,
      hasError: isLast,
      ...(isLast ? { error } : {}),
      totalTried: (job.totalTried ?? 0) + 1,
      updatedAt: now,
      log: {
        $push: {
          id: randomUUID(),
          taskSlug: TASK,
          taskID: '1',
          executedAt: job.updatedAt,
          completedAt: now,
          input: job.input,
          output: {},
          state: 'failed',
          error,
        },
      },
    },
    returning: false,
    req,
  })
}
