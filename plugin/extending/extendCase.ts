import type { PayloadRequest, TypedLocale } from 'payload'
import { APPROVED_BY_ACT, CASES, dayOf, type Id, type LastEdit } from '../../collections/index.ts'
import { newPart, partsOf, SHARED } from '../approval/parts.ts'
import { personOf } from '../approval/person.ts'
import { asPublished, type Stored } from '../versions/asPublished.ts'
import type { Extension } from './readExtension.ts'
import { refuseExtension } from './refuseExtension.ts'
import { refuseWhileEdited } from './refuseWhileEdited.ts'

/** How a case was extended. */
export interface Extended {
  id: Id
  /** `YYYY-MM-DD`. */
  deadline: string
  /** False where changes that were not published could not be put back: they stand among the versions. */
  keptDraft: boolean
}

/**
 * Moves the deadline of the case that readers see to a later day, with the rights of whoever asks:
 * that alone becomes public. Where the case has changes that are not published, they stay so, with
 * the new deadline. As a draft, the day is only written down.
 */
export async function extendCase(
  req: PayloadRequest,
  id: Id,
  { deadline, draft }: Extension,
): Promise<Extended> {
  await refuseExtension(req, id, deadline)
  await refuseWhileEdited(req, id)
  const noon = `${deadline}T12:00:00.000Z`
  if (draft) {
    await write(req, id, noon, draft)
    return { id, deadline, keptDraft: true }
  }
  const { keptDraft } = await asPublished(
    req,
    id,
    () => write(req, id, noon, draft),
    (unpublished) => withDeadline(unpublished, noon, req),
  )
  return { id, deadline, keptDraft }
}

/**
 * A draft with the new deadline: whoever moved it has not written the rest, which stays approved or not as
 * it was. That part of it alone bears a new mark, so that a form that was open learns of it.
 */
function withDeadline(draft: Stored, deadline: string, req: PayloadRequest): Stored {
  if (dayOf(draft.deadline) === dayOf(deadline)) return draft
  const edit = (draft.lastEdit ?? {}) as LastEdit
  const parts = { ...partsOf(edit), [SHARED]: newPart(personOf(req)) }
  return { ...draft, deadline, lastEdit: { ...edit, parts } }
}

async function write(req: PayloadRequest, id: Id, deadline: string, draft: boolean): Promise<void> {
  await req.payload.update({
    collection: CASES,
    id,
    draft,
    data: { deadline, ...(draft ? {} : { _status: 'published' }) },
    locale: await localeToPublishFrom(req, id),
    depth: 0,
    overrideAccess: false,
    context: { [APPROVED_BY_ACT]: !draft },
    req,
  })
}

/** A locale that the case has a title in: what was published in one language alone is complete only there. */
async function localeToPublishFrom(req: PayloadRequest, id: Id): Promise<TypedLocale | undefined> {
  const { localization } = req.payload.config
  if (!localization) return undefined
  const doc = await req.payload.findByID({
    collection: CASES,
    id,
    locale: 'all',
    select: { title: true },
    depth: 0,
    overrideAccess: false,
    req: { user: req.user },
  })
  const titles = doc.title as unknown as Record<string, string | null> | null
  const locales = [localization.defaultLocale, ...localization.localeCodes]
  return locales.find((locale) => titles?.[locale]) as TypedLocale | undefined
}
