import {
  isolateObjectProperty,
  type PayloadRequest,
  restoreVersionOperation,
  type TypedLocale,
} from 'payload'
import { CASES, type Id, MOVED_DEADLINE, refusal, say } from '../../collections/index.ts'
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
  if (!changes) await write(req, id, noon, draft)
  else await putBack(req, await publishedVersion(req, id), noon, false)
  const keptDraft = !changes || (await isPutBack(req, changes, noon))
  return { id, deadline, keptDraft }
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

/** The version that holds changes which are not published; undefined where there is none. */
async function unpublishedChanges(req: PayloadRequest, id: Id): Promise<string | undefined> {
  const newest = await versionOf(req, id, { latest: { equals: true } })
  return newest?.isDraft ? newest.id : undefined
}

async function publishedVersion(req: PayloadRequest, id: Id): Promise<string> {
  const published = await versionOf(req, id, { 'version._status': { equals: 'published' } })
  if (published) return published.id
  throw refusal(
    say(
      req,
      'This case has changes that are not published, and too many of them to tell what is public apart. Publish or revert them, with the new deadline.',
    ),
    409,
  )
}

async function versionOf(
  req: PayloadRequest,
  id: Id,
  which: Record<string, { equals: string | boolean }>,
): Promise<{ id: string; isDraft: boolean } | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: CASES,
    where: { and: [{ parent: { equals: id } }, which] },
    select: { version: { _status: true } },
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  return found && { id: String(found.id), isDraft: found.version._status !== 'published' }
}

/** Makes a version the newest one again, in every language as it was, but for the deadline. */
async function putBack(
  req: PayloadRequest,
  version: string,
  deadline: string,
  draft: boolean,
): Promise<void> {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [MOVED_DEADLINE]: deadline }
  // The local API's own way passes "draft" over, and so would withdraw a published case.
  await restoreVersionOperation({
    collection: req.payload.collections[CASES],
    id: version,
    draft,
    depth: 0,
    overrideAccess: false,
    req: own,
  })
}

/** The case is extended by then, so that what fails here is told and not thrown. */
async function isPutBack(req: PayloadRequest, version: string, deadline: string): Promise<boolean> {
  try {
    await putBack(req, version, deadline, true)
    return true
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'The unpublished changes were not put back' })
    return false
  }
}
