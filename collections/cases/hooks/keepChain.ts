import type { CollectionBeforeChangeHook, RelationshipFieldSingleValidation } from 'payload'
import { idOf } from '../../idOf.ts'
import { fieldRefusal } from '../../refusal.ts'
import { CASES } from '../../slugs.ts'
import { faultOfPrevious } from '../chain/faultOfPrevious.ts'
import { isPublic, type StoredCase } from '../chain/storedCase.ts'
import { isRestoredAsDraft } from './noteRestoring.ts'

interface Referring {
  reference?: string | null
}

/** Keeps the chain whole on every way in, drafts too, which Payload does not validate. */
export const keepChain: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const message = await faultOfPrevious(
    {
      id: originalDoc?.id,
      previous: idOf('previous' in data ? data.previous : originalDoc?.previous),
      publishes: isPublic(data) && !isRestoredAsDraft(req),
      isStop: (data.notice ?? originalDoc?.notice) === 'stop',
      reference: 'reference' in data ? data.reference : originalDoc?.reference,
    },
    req,
  )
  if (message) throw fieldRefusal({ collection: CASES, path: 'previous', message }, req)
  return data
}

/**
 * The same in the form, where the sentence stands at the field until the fault is mended. Stands in
 * for Payload's own validation, which would let nothing follow a notice in the trash.
 */
export const validatePrevious: RelationshipFieldSingleValidation = async (
  value,
  { id, data, event, req },
) => {
  const { _status, deletedAt, notice, reference } = data as Partial<StoredCase & Referring>
  // The form shows it once publishing has been refused: the status there is still the one before.
  const publishes =
    event === 'onChange' || (isPublic({ _status, deletedAt }) && !isRestoredAsDraft(req))
  const place = { id, previous: idOf(value), publishes, isStop: notice === 'stop', reference }
  return (await faultOfPrevious(place, req)) ?? true
}
