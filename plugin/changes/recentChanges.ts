import type { Field, PayloadRequest } from 'payload'
import { CASES, refusal, say } from '../../collections/index.ts'
import { type Change, changesBetween } from './changesBetween.ts'
import { isContent } from './content.ts'
import { labelOf } from './labelOf.ts'

/** One save of a case: who, when, and what said something else afterwards. */
export interface SavedChange {
  /** Of the version, whose view shows the differences. */
  version: string
  at: string
  /** Undefined where a script on the server saved it, or it was saved before names were kept. */
  by?: string
  /** Whether it was published by this. */
  isPublished: boolean
  fields: ChangedField[]
  /** How many fields more there are. */
  more: number
}

export interface ChangedField {
  label: string
  /** The locales in which it changed; empty where it is the same in all. */
  locales: string[]
}

interface Version {
  id: number | string
  updatedAt: string
  version: Record<string, unknown>
}

const MOST_FIELDS = 8

/** The latest saves of a case, the newest first, with the rights of whoever asks. */
export async function recentChanges(
  req: PayloadRequest,
  id: string,
  limit: number,
): Promise<SavedChange[]> {
  const versions = await newestVersions(req, id, limit + 1)
  if (!versions.length) throw refusal(say(req, 'There is no such case.'), 404)
  const { fields } = req.payload.collections[CASES].config
  return versions.slice(0, limit).map((version, index) => {
    const { savedBy, _status } = version.version
    const changes = changed(fields, versions[index + 1], version, req)
    return {
      version: String(version.id),
      at: version.updatedAt,
      ...(typeof savedBy === 'string' && savedBy ? { by: savedBy } : {}),
      isPublished: _status === 'published',
      fields: changes.slice(0, MOST_FIELDS),
      more: Math.max(0, changes.length - MOST_FIELDS),
    }
  })
}

async function newestVersions(req: PayloadRequest, id: string, limit: number): Promise<Version[]> {
  const { docs } = await req.payload.findVersions({
    collection: CASES,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit,
    depth: 0,
    locale: 'all',
    pagination: false,
    trash: true,
    overrideAccess: false,
    req,
  })
  return docs as unknown as Version[]
}

/** What changed since the version before; of the very first one nothing is told. */
function changed(
  fields: Field[],
  before: Version | undefined,
  after: Version,
  req: PayloadRequest,
): ChangedField[] {
  if (!before) return []
  const found = new Map<string, Set<string>>()
  for (const change of changesBetween(fields, before.version, after.version).filter(isContent)) {
    const label = labelOf(change, req)
    const locales = found.get(label) ?? new Set()
    for (const locale of localesOf(change)) locales.add(locale)
    found.set(label, locales)
  }
  return [...found].map(([label, locales]) => ({ label, locales: [...locales] }))
}

/** Of a text, as all its languages are read at once, those in which it says something else. */
function localesOf({ fields, before, after }: Change): string[] {
  const field = fields.at(-1)
  if (!field || !('localized' in field) || !field.localized) return []
  const [one, other] = [before ?? {}, after ?? {}] as Record<string, unknown>[]
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].filter(
    (locale) => JSON.stringify(one?.[locale]) !== JSON.stringify(other?.[locale]),
  )
}
