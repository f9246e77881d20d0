import type { PayloadRequest } from 'payload'
import { CASES, type Id } from '../../collections/index.ts'

/** The version of a public case that holds changes which are not published; undefined where there is none. */
export async function unpublishedChanges(req: PayloadRequest, id: Id): Promise<string | undefined> {
  const newest = await versionOf(req, id, { latest: { equals: true } })
  return newest?.isDraft ? newest.id : undefined
}

/** The version that holds what is public of a public case; undefined where so much was written since that it is not kept. */
export async function publishedVersion(req: PayloadRequest, id: Id): Promise<string | undefined> {
  return (await versionOf(req, id, { 'version._status': { equals: 'published' } }))?.id
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
