import type { CollectionBeforeValidateHook } from 'payload'

/** A copy is a draft, whatever it was copied from: publishing it is an act of its own. */
export const startCopies: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  // Payload hands over what is copied as the original; without a copy it has no status.
  const isCopy = operation === 'create' && originalDoc?._status !== undefined
  return isCopy ? { ...data, _status: 'draft' } : data
}
