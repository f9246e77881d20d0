import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { CASES } from '../../slugs.ts'

/**
 * Refuses to delete for good a case that has been published: its earlier notices would speak
 * again, in articles that nobody looks after any more. The trash keeps it silent and safe.
 */
export const keepPublishedCases: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.findByID({
    collection: CASES as never,
    id,
    depth: 0,
    select: { firstPublishedAt: true } as never,
    trash: true,
    disableErrors: true,
    req,
  })
  if ((found as { firstPublishedAt?: unknown } | null)?.firstPublishedAt) {
    throw new APIError(
      'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.',
      409,
      undefined,
      true,
    )
  }
}
