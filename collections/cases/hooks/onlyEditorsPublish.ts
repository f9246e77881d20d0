import type {
  Access,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { Rules } from '../../access.ts'
import { refusal } from '../../refusal.ts'
import { say } from '../../say.ts'

interface WriteArgs {
  draft?: boolean
  data?: { _status?: unknown }
}

/**
 * Translators save drafts; what is public, and whether it is, editors decide. Whether a draft is
 * saved is asked of each operation's own arguments: a request may hold several operations, and its
 * address says nothing about those of GraphQL.
 */
export function onlyEditorsPublish(rules: Rules): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const writes =
      operation === 'create' || operation === 'update' || operation === 'restoreVersion'
    if (writes && !savesDraft(args as WriteArgs) && (await rules.roleOf(req)) === 'translator') {
      throw refused(req)
    }
    return args
  }
}

/** The same once other hooks have had their say, and for a version that was a published one. */
export function onlyEditorsSetPublished(rules: Rules): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    if (data._status === 'published' && (await rules.roleOf(req)) === 'translator')
      throw refused(req)
    return data
  }
}

/**
 * The same as an answer to whoever asks before: the admin asks whether a form may be saved as published,
 * and shows neither “Publish” nor “Unpublish” where it may not.
 */
export function onlyEditorsWritePublished(rules: Rules): Access<{ _status?: unknown }> {
  return (args) => (args.data?._status === 'published' ? rules.editors(args) : rules.signedIn(args))
}

/** As Payload tells it: a status of “published” publishes even where a draft was asked for. */
function savesDraft({ draft, data }: WriteArgs): boolean {
  return draft === true && data?._status !== 'published'
}

function refused(req: PayloadRequest) {
  return refusal(say(req, 'Translators save drafts; an editor publishes them.'), 403)
}
