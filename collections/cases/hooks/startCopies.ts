import type { CollectionBeforeValidateHook } from 'payload'

/** Set on the context of a request by what copies a case in order to publish it; no HTTP client can set it. */
export const MEANT_TO_BE_PUBLIC = 'takeActionMeantToBePublic'

/** A copy is a draft, whatever it was copied from: publishing it is an act of its own. */
export const startCopies: CollectionBeforeValidateHook = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (context[MEANT_TO_BE_PUBLIC]) return data
  // Payload hands over what is copied as the original; without a copy it has no status.
  const isCopy = operation === 'create' && originalDoc?._status !== undefined
  return isCopy ? { ...data, _status: 'draft' } : data
}
