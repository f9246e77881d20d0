import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { JOBS, OF_TASK, type ScheduledJob } from './job.ts'
import { nameOf } from './nameOf.ts'
import { readRun } from './readRun.ts'

/** What became of one job. */
export interface Outcome {
  name: string
  /** Why it failed; undefined: it is done. */
  reason?: string
  /** When it is tried again. */
  again?: string
}

const AT_ONCE = 20

/** Runs everything that is due, once, and tells what became of it. */
export async function runDue(payload: Payload): Promise<Outcome[]> {
  const req = await createLocalReq({}, payload)
  const outcomes: Outcome[] = []
  for (;;) {
    const names = await namesOfDue(payload, req)
    const { jobStatus = {} } = await payload.jobs.run({
      allQueues: true,
      limit: AT_ONCE,
      silent: true,
    })
    const ids = Object.keys(jobStatus)
    if (!ids.length) return outcomes
    for (const id of ids) {
      const name = names.get(id) ?? `Job ${id}`
      const isDone = jobStatus[id]?.status === 'success'
      outcomes.push(isDone ? { name } : { name, ...(await failureOf(payload, id, req)) })
    }
  }
}

async function namesOfDue(payload: Payload, req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<ScheduledJob>({
    collection: JOBS,
    where: { and: [OF_TASK, { hasError: { not_equals: true } }] },
    pagination: false,
  })
  const due = docs.filter(({ waitUntil }) => !waitUntil || Date.parse(waitUntil) <= Date.now())
  const how = { req, overrideAccess: true }
  return new Map(
    await Promise.all(due.map(async (job) => [String(job.id), await nameOf(job, how)] as const)),
  )
}

async function failureOf(
  payload: Payload,
  id: string,
  req: PayloadRequest,
): Promise<Omit<Outcome, 'name'>> {
  const job = await payload.db.findOne<ScheduledJob>({
    collection: JOBS,
    where: { id: { equals: id } },
  })
  const { state, reason = 'It failed.', due } = job ? readRun(job, req) : {}
  return { reason, ...(state === 'repeating' && due ? { again: due } : {}) }
}
