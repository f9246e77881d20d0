import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

const RESTORING = 'takeActionRestoring'

/**
 * Notes with every write whether it restores a version, and how. Asked is the operation itself: a request
 * may hold several, its address says nothing about those of GraphQL, and Payload's own mark of a restored
 * version stays on it.
 */
export const noteRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { draft } = args as { draft?: boolean }
  if (operation === 'restoreVersion') {
    req.context[RESTORING] = draft === true ? 'draft' : 'published'
  } else if (operation === 'create' || operation === 'update') {
    req.context[RESTORING] = undefined
  }
  return args
}

/** Whether the write restores a version. */
export function isRestored(req: PayloadRequest): boolean {
  return Boolean(req.context?.[RESTORING])
}

/** Whether it does so as a draft, which Payload hands over with the status that it had. */
export function isRestoredAsDraft(req: PayloadRequest): boolean {
  return req.context?.[RESTORING] === 'draft'
}
