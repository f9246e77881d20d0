import type { PayloadRequest, TypedLocale } from 'payload'
import {
  APPROVED_BY_ACT,
  CASES,
  type Id,
  MOVED_DEADLINE,
  refusal,
  say,
} from '../../collections/index.ts'
import { isPutBack, putBack } from '../versions/putBack.ts'
import { publishedVersion, unpublishedChanges } from '../versions/versionsOf.ts'
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
  const changes = draft ? undefined : await unpublishedChanges(req, id)
  if (!changes) {
    await write(req, id, noon, draft)
    return { id, deadline, keptDraft: true }
  }
  const context = { [MOVED_DEADLINE]: noon, [APPROVED_BY_ACT]: true }
  await putBack(req, await publishedOrRefuse(req, id), { draft: false, context })
  return { id, deadline, keptDraft: await isPutBack(req, changes, { draft: true, context }) }
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

async function publishedOrRefuse(req: PayloadRequest, id: Id): Promise<string> {
  const published = await publishedVersion(req, id)
  if (published) return published
  throw refusal(
    say(
      req,
      'This case has changes that are not published, and too many of them to tell what is public apart. Publish or revert them, with the new deadline.',
    ),
    409,
  )
}
