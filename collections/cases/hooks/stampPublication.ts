import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../idOf.ts'
import { isPublic, storedCase } from '../chain/storedCase.ts'

/**
 * Keeps when a case first and last became public, when it was withdrawn, and when it was reopened.
 * All are worked out here from what is public, never from a draft of it nor from what is sent, so
 * that restoring an old version or writing over the API cannot make a published case look as if it
 * had never been one. Reopening is one act: publishing takes the tick away again.
 */
export const stampPublication: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = new Date().toISOString()
  const before = await storedCase(originalDoc?.id, req)
  const was = isPublic(before)
  const is = isPublic(data)
  const reopens = is && Boolean(data.reopened)
  // What becomes a stop, or is put into a chain as one, goes before all that was published there so far.
  const stopsAnew =
    data.notice === 'stop' &&
    (before?.notice !== 'stop' || idOf(before.previous) !== idOf(data.previous))
  return {
    ...data,
    firstPublishedAt: before?.firstPublishedAt ?? (is ? now : null),
    lastPublishedAt: is && (!was || stopsAnew) ? now : (before?.lastPublishedAt ?? null),
    withdrawnAt: was && !is ? now : is ? null : (before?.withdrawnAt ?? null),
    reopened: Boolean(data.reopened) && !reopens,
    reopenedAt: reopens ? now : (before?.reopenedAt ?? null),
  }
}
