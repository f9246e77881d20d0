import type { CollectionBeforeChangeHook } from 'payload'

/** Set on the context of a request by what extends a case, to the day that it is to end on; no HTTP client can set it. */
export const MOVED_DEADLINE = 'takeActionMovedDeadline'

/** Moves the deadline of a version that is put back as it was, in the same write. */
export const moveDeadline: CollectionBeforeChangeHook = ({ context, data }) =>
  context[MOVED_DEADLINE] ? { ...data, deadline: context[MOVED_DEADLINE] } : data
