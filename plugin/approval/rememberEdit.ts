import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isRestored, type LastEdit, refusal, say } from '../../collections/index.ts'
import { changesBetween } from '../changes/changesBetween.ts'
import { isContent } from '../changes/content.ts'
import { conflictIn, newPart, partOf, partsOf, SHARED } from './parts.ts'
import { personOf } from './person.ts'

/** Keeps with every version who saved it, and who changed last what it says. */
export const rememberEdit: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const known: LastEdit = originalDoc?.lastEdit ?? {}
  const changes = changesBetween(collection.fields, originalDoc ?? {}, data).filter(isContent)
  // A restored version is handed over in one language, and changes all.
  const isWhole = operation === 'create' || isRestored(req)
  const person = personOf(req)
  const part = newPart(person)
  const locale = req.locale ?? SHARED
  const changed = isWhole ? wholeCase(req) : changes.map((change) => partOf(change, locale))
  const edit: LastEdit = {
    by: person?.key ?? null,
    name: person?.name ?? null,
    at: new Date().toISOString(),
    mark: part.mark,
    parts: { ...partsOf(known), ...Object.fromEntries(changed.map((key) => [key, part])) },
  }
  return {
    ...data,
    lastEdit: changed.length ? edit : known,
    savedBy: person?.name ?? null,
  }
}

function wholeCase({ payload }: PayloadRequest): string[] {
  const { localization } = payload.config
  return [SHARED, ...(localization ? localization.localeCodes : [])]
}

interface Saving {
  id?: number | string
  autosave?: boolean
  /** In which the data are then, whatever the request says. */
  publishSpecificLocale?: string
  data?: { lastEdit?: LastEdit }
}

/**
 * Keeps those apart who write one case at the same time. Payload's own lock ends with every save, an
 * autosave too, and a form is saved as a whole: so a form is refused whose part of the case somebody
 * else has changed since it was read. And where somebody else goes on writing a new version begins:
 * Payload puts every autosave into the latest one, so that it could not be told who wrote what.
 */
export const keepAuthorsApart: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, autosave, data, publishSpecificLocale } = args as Saving
  const person = personOf(req)
  const read = data?.lastEdit ? partsOf(data.lastEdit) : undefined
  if (operation !== 'update' || !id || !person || !(autosave || read)) return args
  const edit = await latestEdit(req, collection.slug, id)
  const locale = publishSpecificLocale ?? req.locale ?? SHARED
  const conflict = conflictIn(partsOf(edit), read, { locale, person: person.key })
  if (conflict) {
    throw refusal(
      say(
        req,
        '{name} changed this case while you were writing, so yours was not saved over it. Your text is still in this form. Press “Reload and keep my text” beside it.',
        { name: conflict.name || say(req, 'The server') },
      ),
      409,
    )
  }
  return autosave && edit.by && edit.by !== person.key ? { ...args, autosave: false } : args
}

async function latestEdit(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<LastEdit> {
  const { docs } = await req.payload.db.findVersions<{ lastEdit?: LastEdit }>({
    collection,
    where: { parent: { equals: id } },
    select: { version: { lastEdit: true } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version?.lastEdit ?? {}
}
