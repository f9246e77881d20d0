import type { Change } from './changesBetween.ts'

/** What is kept of a case beside what it says: set by hooks, or told of the document it came from. */
const BESIDE = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'firstPublishedAt',
  'lastPublishedAt',
  'withdrawnAt',
  'reopenedAt',
  'lastEdit',
  'savedBy',
  'copiedFrom',
  'sourceName',
  'sourceText',
  'sourceHash',
  'sourceNotes',
])

/** Whether a change has a template copied into a letter anew. */
export function copiesTemplate({ fields }: Change): boolean {
  return fields.at(-1)?.name === 'copiedFrom'
}

/** Whether a change is one of what the case says or does. */
export function isContent({ fields }: Change): boolean {
  return !fields.some(({ name }) => BESIDE.has(name))
}
