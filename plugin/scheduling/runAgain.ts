import type { PayloadRequest } from 'payload'
import { refusal, say } from '../../collections/index.ts'
import { JOBS, OF_TASK, type ScheduledJob } from './job.ts'
import { type Run, readRun } from './readRun.ts'

/**
 * Runs a failed job once more and at once, with the rights of whoever asks for it: they answer for it
 * now. Gives the job as it is afterwards, undefined where it is done.
 */
export async function runAgain(req: PayloadRequest, id: string): Promise<Run | undefined> {
  const { payload, user } = req
  const job = await payload.db.findOne<ScheduledJob>({
    collection: JOBS,
    where: { and: [OF_TASK, { id: { equals: id } }] },
  })
  if (!job || !user) throw refusal(say(req, 'There is no such job. It may be done by now.'), 404)
  const freed: unknown = await payload.db.updateOne({
    collection: JOBS,
    where: { and: [{ id: { equals: id } }, { hasError: { equals: true } }] },
    data: {
      hasError: false,
      error: null,
      processing: false,
      waitUntil: null,
      input: { ...job.input, user: { relationTo: user.collection, value: user.id } },
    },
    options: { atomic: true },
  })
  if (!freed) {
    throw refusal(say(req, 'It has not failed, or somebody runs it again already.'), 409)
  }
  await payload.jobs.run({ where: { id: { equals: id } }, queue: job.queue ?? 'default' })
  const after = await payload.db.findOne<ScheduledJob>({
    collection: JOBS,
    where: { id: { equals: id } },
  })
  return after && !after.completedAt ? readRun(after, req) : undefined
}
