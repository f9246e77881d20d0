import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import type { LastEdit } from '../../collections/index.ts'
import { changesBetween } from '../changes/changesBetween.ts'
import { isContent } from '../changes/content.ts'
import { personOf } from './person.ts'

/** Keeps with every version who saved it, and who changed last what it says. */
export const rememberEdit: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A restored version is handed over in one language, and changes all.
  const isEdit =
    operation === 'create' ||
    Boolean(req.context?.isRestoringVersion) ||
    changesBetween(collection.fields, originalDoc ?? {}, data).some(isContent)
  const person = personOf(req)
  const edit: LastEdit = {
    by: person?.key ?? null,
    name: person?.name ?? null,
    at: new Date().toISOString(),
    mark: randomUUID(),
  }
  return {
    ...data,
    lastEdit: isEdit ? edit : (originalDoc?.lastEdit ?? {}),
    savedBy: person?.name ?? null,
  }
}

interface Saving {
  id?: number | string
  autosave?: boolean
}

/**
 * Begins a new version where somebody else goes on writing: Payload puts every autosave into the latest
 * one, so that it could not be told who wrote what.
 */
export const keepAuthorsApart: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, autosave } = args as Saving
  const person = personOf(req)
  if (operation !== 'update' || !autosave || !id || !person) return args
  const { docs } = await req.payload.db.findVersions<{ lastEdit?: LastEdit }>({
    collection: collection.slug,
    where: { parent: { equals: id } },
    select: { version: { lastEdit: true } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const by = docs[0]?.version?.lastEdit?.by
  return by && by !== person.key ? { ...args, autosave: false } : args
}
