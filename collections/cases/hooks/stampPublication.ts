import type { CollectionBeforeChangeHook } from 'payload'
import { CASES } from '../../slugs.ts'

interface Stamps {
  _status?: string
  firstPublishedAt?: string | null
  lastPublishedAt?: string | null
  withdrawnAt?: string | null
  reopenedAt?: string | null
}

/**
 * Keeps when a case was first and last published, when it was withdrawn, and since when it has been
 * reopened. All are worked out here and never taken from what is sent, so that restoring an old
 * version or writing over the API cannot make a published case look as if it had never been one.
 * Reopening is one act: the tick is taken off once it has been published.
 */
export const stampPublication: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const now = new Date().toISOString()
  const before = operation === 'update' ? await publicState(originalDoc.id, req) : {}
  const isPublished = data._status === 'published'
  const wasPublished = before._status === 'published'
  const reopens = isPublished && Boolean(data.reopened)
  return {
    ...data,
    firstPublishedAt: before.firstPublishedAt ?? (isPublished ? now : null),
    lastPublishedAt: isPublished && !wasPublished ? now : (before.lastPublishedAt ?? null),
    withdrawnAt: isPublished ? null : wasPublished ? now : (before.withdrawnAt ?? null),
    reopened: Boolean(data.reopened) && !reopens,
    reopenedAt: reopens ? now : (before.reopenedAt ?? null),
  }
}

/** What is known of the case itself, and not of a newer draft of it. */
async function publicState(
  id: string | number,
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
): Promise<Stamps> {
  const found = await req.payload.findByID({
    collection: CASES as never,
    id,
    depth: 0,
    draft: false,
    trash: true,
    select: {
      _status: true,
      firstPublishedAt: true,
      lastPublishedAt: true,
      withdrawnAt: true,
      reopenedAt: true,
    } as never,
    disableErrors: true,
    req,
  })
  return (found as Stamps | null) ?? {}
}
