import { JobCancelledError, type Payload, type TaskHandler } from 'payload'
import { refusal } from '../../collections/index.ts'
import { FIRST_PAUSE, PROCESS_ENDED, type ScheduledJob, TASK, TRIES } from './job.ts'
import { refusalOf } from './refusalOf.ts'

const RETRIES = {
  attempts: TRIES - 1,
  backoff: { type: 'exponential', delay: FIRST_PAUSE },
} as const

const changed = new WeakSet<object>()

/**
 * Lets what is scheduled be tried again where it failed, with growing pauses: Payload's own task is
 * given up after the first failure. What was refused, since a text is missing or the user has no
 * right to it, is refused the next time too, and fails at once.
 */
export function repeatFailures(payload: Payload): void {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === TASK)
  if (!task || typeof task.handler !== 'function' || changed.has(task)) return
  changed.add(task)
  task.retries ??= RETRIES
  task.handler = withReason(task.handler as TaskHandler<typeof TASK>)
}

function withReason(run: TaskHandler<typeof TASK>): TaskHandler<typeof TASK> {
  return async (args) => {
    const job = args.job as unknown as ScheduledJob
    const { payload } = args.req
    try {
      if (await wasDone(payload, job)) return { output: {} }
      return await run(args)
    } catch (error) {
      const reason = refusalOf(error)
      if (!reason) throw error
      payload.logger.error({ msg: `What was scheduled is refused: ${reason}`, job: job.id })
      throw new JobCancelledError(reason)
    }
  }
}

interface Stored {
  id: string
  updatedAt?: string
  _status?: string | null
}

const CHANGED_SINCE =
  'It failed, and somebody has changed or withdrawn the document since. Look at it, and publish it by hand.'

/**
 * Whether nothing is left to do: an unpublishing whose document is not public, or a publishing whose
 * process ended after it came through. Refuses to publish once more what somebody has decided about
 * since it failed: that would bring back what was withdrawn, or publish what has been drafted since.
 */
async function wasDone({ db }: Payload, { input, log }: ScheduledJob): Promise<boolean> {
  const last = log?.at(-1)
  if (!input?.doc || !last) return false
  const { relationTo, value } = input.doc
  const stored = await db.findOne<Stored>({
    collection: relationTo,
    where: { id: { equals: value } },
  })
  const isPublic = stored?._status === 'published'
  if (input.type === 'unpublish') return !isPublic
  const isChanged = Date.parse(stored?.updatedAt ?? '') > Date.parse(last.executedAt)
  if (!isChanged) return false
  const mayHaveRun = (last.error as { name?: string } | undefined)?.name === PROCESS_ENDED
  if (mayHaveRun && isPublic) return true
  throw refusal(CHANGED_SINCE, 409)
}
