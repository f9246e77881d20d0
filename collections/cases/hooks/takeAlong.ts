import type { CollectionBeforeDeleteHook } from 'payload'
import { APPROVALS, TALLIES } from '../../slugs.ts'

/**
 * Takes along what is about the case alone, once it is deleted for good: how many letters went out for
 * it, which vanish from every sum with it, and who approved it. A tally names its case, and a database
 * that checks that would refuse. Notices that follow the case stay: they then follow nothing.
 */
export const takeAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of [TALLIES, APPROVALS] as const) {
    await req.payload.db.deleteMany({ collection, where: { case: { equals: id } }, req })
  }
}
