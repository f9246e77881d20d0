import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Keeps when a case was first and last published, and since when it has been reopened. Both are
 * worked out here and never taken from what is sent, so that restoring an old version or writing
 * over the API cannot make a published case look as if it had never been one.
 */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const now = new Date().toISOString()
  const isPublished = data._status === 'published'
  const wasPublished = originalDoc?._status === 'published'
  const firstPublishedAt = originalDoc?.firstPublishedAt ?? (isPublished ? now : null)
  const lastPublishedAt =
    isPublished && !wasPublished ? now : (originalDoc?.lastPublishedAt ?? null)
  const reopenedAt = data.reopened ? (originalDoc?.reopened && originalDoc.reopenedAt) || now : null
  return { ...data, firstPublishedAt, lastPublishedAt, reopenedAt }
}
