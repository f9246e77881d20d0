import type { FieldHook } from 'payload'

/** What a copy of a document does not take over: it begins as if it were new. */
export const notCopied: { beforeDuplicate: FieldHook[] } = { beforeDuplicate: [() => null] }
