import type { PayloadRequest } from 'payload'
import { say } from '../../collections/index.ts'
import { sentence } from '../../core/said.ts'
import type { ScheduledJob } from './job.ts'

/** What is scheduled, or failed, as it is told to editors. What went well is not kept. */
export interface Run {
  id: number | string
  act: 'publish' | 'unpublish'
  /** The one language that is published; undefined: all. */
  locale?: string
  state: 'waiting' | 'running' | 'repeating' | 'failed'
  /** When it is due, or due again. */
  due?: string
  /** Why it failed the last time. */
  reason?: string
}

export function readRun(job: ScheduledJob, req: PayloadRequest): Run {
  const { input, waitUntil } = job
  const reason = reasonOf(job, req)
  return {
    id: job.id,
    act: input?.type === 'unpublish' ? 'unpublish' : 'publish',
    ...(input?.locale ? { locale: input.locale } : {}),
    state: stateOf(job),
    ...(waitUntil ? { due: waitUntil } : {}),
    ...(reason ? { reason } : {}),
  }
}

function stateOf({ hasError, processing, log }: ScheduledJob): Run['state'] {
  if (hasError) return 'failed'
  if (processing) return 'running'
  return log?.length ? 'repeating' : 'waiting'
}

/** Our own sentences were kept in English; what was refused, in the words of the refusal. */
function reasonOf({ hasError, error, log }: ScheduledJob, req: PayloadRequest): string | undefined {
  const found = messageOf(hasError ? error : undefined) ?? messageOf(log?.at(-1)?.error)
  const reason = found ?? (hasError ? sentence('It was cancelled.') : undefined)
  return reason && say(req, reason)
}

function messageOf(error: unknown): string | undefined {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' && message ? message : undefined
}
