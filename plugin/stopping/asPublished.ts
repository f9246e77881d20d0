import type { PayloadRequest } from 'payload'
import type { Id } from '../../collections/index.ts'
import { isPutBack } from '../versions/putBack.ts'
import { publishedVersion, unpublishedChanges } from '../versions/versionsOf.ts'

/**
 * Does something with a public case as readers have it: what was written since and is not published
 * is laid aside, and put back afterwards. Where that cannot be, it is done all the same: a stop waits
 * for nothing.
 */
export async function asPublished<T>(
  req: PayloadRequest,
  id: Id,
  act: () => Promise<T>,
): Promise<T> {
  const changes = await unpublishedChanges(req, id)
  const published = changes && (await publishedVersion(req, id))
  if (!published || !(await isPutBack(req, published, { draft: false }))) return act()
  try {
    return await act()
  } finally {
    await isPutBack(req, changes, { draft: true })
  }
}
