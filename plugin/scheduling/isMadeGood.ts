import type { ScheduledJob } from './job.ts'

/** What is read of the document that a job is about. */
export interface StoredDocument {
  id: string
  updatedAt?: string
  _status?: string | null
}

/**
 * Whether somebody has decided by hand what failed: an unpublishing is made good by nothing but that the
 * document is not public any more.
 */
export function isMadeGood(
  { input, updatedAt }: ScheduledJob,
  stored: StoredDocument | null,
): boolean {
  if (input?.type === 'unpublish') return stored?._status !== 'published'
  return Date.parse(stored?.updatedAt ?? '') > Date.parse(updatedAt)
}
