import type { PayloadRequest } from 'payload'
import { type Id, idOf, TARGETS } from '../../collections/index.ts'

/** The channels by which a target is reached, as its form has them. */
const CHANNELS = ['address', 'emails', 'faxes', 'phones', 'social', 'webForm', 'careOf'] as const
export type ChannelField = (typeof CHANNELS)[number]

/** One channel that was changed: by whom, when, from what to what. */
export interface ChannelChange {
  field: ChannelField
  at: string
  /** Absent where a script did it. */
  by?: string
  before: string
  after: string
}

const MOST = 20

interface Version {
  updatedAt: string
  version: Record<string, unknown>
}

/** How the channels of a target changed, newest first, out of Payload's versions. With the rights of whoever asks. */
export async function channelChanges(req: PayloadRequest, id: Id): Promise<ChannelChange[]> {
  const { docs } = await req.payload.findVersions({
    collection: TARGETS,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    // As many as are kept of each.
    limit: 100,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const versions = docs as unknown as Version[]
  const changes = versions.flatMap((version, index) => {
    const before = versions[index + 1]
    return before ? changesBetween(before, version) : []
  })
  return withNames(req, changes.slice(0, MOST))
}

function changesBetween(earlier: Version, later: Version): ChannelChange[] {
  const by = later.version.savedBy
  return CHANNELS.flatMap((field) => {
    const before = inWords(earlier.version[field])
    const after = inWords(later.version[field])
    if (before === after) return []
    return [{ field, at: later.updatedAt, ...(by ? { by: String(by) } : {}), before, after }]
  })
}

/** A channel as lines of text. */
function inWords(value: unknown): string {
  if (!Array.isArray(value)) return String(value ?? '')
  return value.map(lineOf).join('\n')
}

function lineOf(entry: unknown): string {
  const { network, handle, url } = (entry ?? {}) as Record<string, unknown>
  return network ? `${network} ${handle} ${url}` : String(idOf(entry))
}

/** Missions are kept by their ids, which say nothing to an editor. */
async function withNames(req: PayloadRequest, changes: ChannelChange[]): Promise<ChannelChange[]> {
  const missions = changes.filter(({ field }) => field === 'careOf')
  const ids = missions.flatMap(({ before, after }) => [...linesIn(before), ...linesIn(after)])
  if (!ids.length) return changes
  const { docs } = await req.payload.find({
    collection: TARGETS,
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    trash: true,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const names = new Map(docs.map((doc) => [String(doc.id), doc.name]))
  const named = (text: string) =>
    linesIn(text)
      .map((id) => names.get(id) ?? id)
      .join('\n')
  return changes.map((change) =>
    change.field === 'careOf'
      ? { ...change, before: named(change.before), after: named(change.after) }
      : change,
  )
}

function linesIn(text: string): string[] {
  return text.split('\n').filter(Boolean)
}
