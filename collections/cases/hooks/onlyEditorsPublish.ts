import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Rules } from '../../access.ts'

/** Translators save drafts; what is public, and whether it is, editors decide. */
export function onlyEditorsPublish(rules: Rules): CollectionBeforeChangeHook {
  return ({ data, req }) => {
    if (!req.user || rules.roleOf(req) !== 'translator') return data
    // A status of “published” publishes even where a draft was asked for.
    if (data._status === 'published' || !isDraftSave(req)) {
      throw new APIError('Translators save drafts; an editor publishes them.', 403, undefined, true)
    }
    return data
  }
}

function isDraftSave(req: Parameters<CollectionBeforeChangeHook>[0]['req']): boolean {
  return String(req.query?.draft) === 'true'
}
