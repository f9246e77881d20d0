import type { CollectionBeforeChangeHook } from 'payload'
import type { Rules } from '../../access.ts'
import { refusal } from '../../refusal.ts'

/** Translators save drafts; what is public, and whether it is, editors decide. */
export function onlyEditorsPublish(rules: Rules): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    if ((await rules.roleOf(req)) !== 'translator') return data
    // A status of “published” publishes even where a draft was asked for.
    if (data._status === 'published' || !isDraftSave(req)) {
      throw refusal('Translators save drafts; an editor publishes them.', 403)
    }
    return data
  }
}

function isDraftSave(req: Parameters<CollectionBeforeChangeHook>[0]['req']): boolean {
  return String(req.query?.draft) === 'true'
}
