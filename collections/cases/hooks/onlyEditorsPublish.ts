import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Rules } from '../../access.ts'

/** Translators save drafts; what is public, and whether it is, editors decide. */
export function onlyEditorsPublish(rules: Rules): CollectionBeforeChangeHook {
  return ({ data, originalDoc, req }) => {
    if (!req.user || rules.roleOf(req) !== 'translator') return data
    const touchesPublic = data._status === 'published' || isUnpublished(data, originalDoc)
    if (touchesPublic && !isDraftSave(req)) {
      throw new APIError('Translators save drafts; an editor publishes them.', 403, undefined, true)
    }
    return data
  }
}

type Hook = Parameters<CollectionBeforeChangeHook>[0]

function isUnpublished(data: Hook['data'], originalDoc: Hook['originalDoc']): boolean {
  return originalDoc?._status === 'published' && data._status === 'draft'
}

function isDraftSave(req: Hook['req']): boolean {
  return String(req.query?.draft) === 'true'
}
