import type { PayloadRequest } from 'payload'
import { CASES } from '../../collections/index.ts'
import { type CaseName, caseName, NAMING } from './caseName.ts'
import type { Listed } from './overview.ts'

export interface Draft extends CaseName {
  /** When it was last changed, in ISO 8601. */
  changedAt: string
  /** Whether readers have an earlier version of it meanwhile. */
  isPublic: boolean
}

const SHOWN = 8

/** The cases whose newest version is not published, the one changed last first. */
export async function draftsWaiting(req: PayloadRequest): Promise<Listed<Draft>> {
  const { docs } = await req.payload.find({
    collection: CASES,
    where: { _status: { equals: 'draft' } },
    select: { ...NAMING, updatedAt: true },
    sort: '-updatedAt',
    draft: true,
    depth: 0,
    limit: SHOWN + 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const shown = docs.slice(0, SHOWN)
  const isPublic = await publicIds(
    req,
    shown.map(({ id }) => id),
  )
  const rows = shown.map((doc) => ({
    ...caseName(doc),
    changedAt: doc.updatedAt,
    isPublic: isPublic.has(String(doc.id)),
  }))
  return { rows, more: docs.length > SHOWN }
}

async function publicIds(req: PayloadRequest, ids: (string | number)[]): Promise<Set<string>> {
  if (!ids.length) return new Set()
  const { docs } = await req.payload.find({
    collection: CASES,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: {},
    draft: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
