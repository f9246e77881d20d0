import type { CollectionBeforeDeleteHook } from 'payload'
import { refusal } from '../../refusal.ts'
import { say } from '../../say.ts'
import { storedCase } from '../chain/storedCase.ts'

/**
 * Refuses to delete for good a case that has been published: its earlier notices would speak
 * again, in articles that nobody looks after any more. The trash keeps it silent and safe.
 */
export const keepPublishedCases: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await storedCase(id, req)
  if (stored?.firstPublishedAt) {
    throw refusal(
      say(
        req,
        'This case has been published, so it can be moved to the trash but not deleted for good: the notices before it would answer again.',
      ),
      409,
    )
  }
}
