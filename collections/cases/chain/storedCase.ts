import type { PayloadRequest } from 'payload'
import type { Id } from '../../idOf.ts'
import { say } from '../../say.ts'
import { CASES } from '../../slugs.ts'

/** What the chain needs to know of a case. */
export interface StoredCase {
  id: Id
  slug?: string | null
  title?: unknown
  notice?: string | null
  previous?: unknown
  _status?: string | null
  deletedAt?: string | null
  firstPublishedAt?: string | null
  lastPublishedAt?: string | null
  withdrawnAt?: string | null
  reopenedAt?: string | null
}

const FIELDS = {
  slug: true,
  title: true,
  notice: true,
  previous: true,
  _status: true,
  deletedAt: true,
  firstPublishedAt: true,
  lastPublishedAt: true,
  withdrawnAt: true,
  reopenedAt: true,
}

/** A case as the public reader finds it, in the trash or not; with `draft` as its editors left it. */
export async function storedCase(
  id: Id | undefined,
  req: PayloadRequest,
  { draft = false } = {},
): Promise<StoredCase | undefined> {
  if (id === undefined) return undefined
  const found = await req.payload.findByID({
    collection: CASES as never,
    id,
    draft,
    depth: 0,
    select: FIELDS as never,
    trash: true,
    disableErrors: true,
    req,
  })
  return (found as StoredCase | null) ?? undefined
}

/** Public: published and not in the trash. */
export function isPublic(one: Pick<StoredCase, '_status' | 'deletedAt'> | undefined): boolean {
  return one?._status === 'published' && !one.deletedAt
}

/** What a sentence to an editor calls a case. */
export function nameOf(
  { title, slug }: Pick<StoredCase, 'title' | 'slug'>,
  req: PayloadRequest,
): string {
  return (typeof title === 'string' && title) || slug || say(req, 'Untitled')
}
