import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import {
  APPROVED_BY_ACT,
  isRestoredAsDraft,
  type LastEdit,
  refusal,
  say,
} from '../../collections/index.ts'
import { changesBetween } from '../changes/changesBetween.ts'
import { isContent } from '../changes/content.ts'
import { approvalOf, needsTwo } from './approvals.ts'
import { type Person, personOf } from './person.ts'

/**
 * Refuses to publish what nobody has approved but whoever edited it last, where two persons are asked
 * for: in the admin, over the API, by a scheduled job, which has the user who made it. A stop never
 * waits; nor is anything asked of a script on the server that names no user.
 */
export function requireApproval(isForced: boolean): CollectionBeforeChangeHook {
  return async (asked) => {
    const { data, originalDoc, req } = asked
    const person = personOf(req)
    const isToBePublic = data._status === 'published' && !data.deletedAt && !isRestoredAsDraft(req)
    if (!isToBePublic || data.notice === 'stop' || !person) return data
    const isAct = req.context?.[APPROVED_BY_ACT] === true && movesDeadlineAlone(asked)
    if (isAct || !(await needsTwo(req, isForced))) return data
    const edit = (data.lastEdit ?? {}) as LastEdit
    if (await approvalOf(req, originalDoc?.id, edit)) return data
    throw refusal(await sentenceFor(req, person, edit), 403)
  }
}

/** What an act needs nobody for: somebody may have written between its look at the case and its write. */
function movesDeadlineAlone({ collection, data, originalDoc }: Asked): boolean {
  if (originalDoc?._status !== 'published') return false
  const changes = changesBetween(collection.fields, originalDoc, data).filter(isContent)
  return changes.every(({ fields }) => fields.length === 1 && fields[0]?.name === 'deadline')
}

type Asked = Parameters<CollectionBeforeChangeHook>[0]

async function sentenceFor(req: PayloadRequest, person: Person, edit: LastEdit): Promise<string> {
  if (edit.by && edit.by !== person.key) {
    return say(
      req,
      'Nobody has approved this case as it is now. You did not edit it last. Look it through, press “Approve”, then publish it.',
    )
  }
  if (await isAlone(req)) {
    return say(
      req,
      'Two persons are needed to publish, and nobody else here may approve. Add another editor under “Users”, or switch “Two persons” off in the settings. Until then it can be saved as a draft.',
    )
  }
  return say(
    req,
    'You edited this case last, so somebody else must approve it. Save it as a draft and ask another editor to open it and press “Approve”; then publish it.',
  )
}

/** Whether no other user may approve, as far as it can be told: roles may be told by the host. */
async function isAlone(req: PayloadRequest): Promise<boolean> {
  const { user, payload } = req
  const collection = user?.collection as CollectionSlug | undefined
  const fields = collection ? payload.collections[collection]?.config.flattenedFields : undefined
  if (!user || !collection || !fields?.some(({ name }) => name === 'role')) return false
  const mayApprove: Where = {
    or: [{ role: { in: ['admin', 'editor'] } }, { role: { exists: false } }],
  }
  const where: Where = { and: [{ id: { not_equals: user.id } }, mayApprove] }
  const { totalDocs } = await payload.count({ collection, where, req })
  return totalDocs === 0
}
