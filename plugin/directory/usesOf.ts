import type { PayloadRequest, Where } from 'payload'
import { CASES, dayOf, type Id, idOf, readChains, TARGETS } from '../../collections/index.ts'
import { stateAt } from '../../core/life.ts'
import { speaking } from '../publishing/chain.ts'
import { deadlineOf } from '../publishing/publishCase.ts'
import { readSettings } from '../publishing/source.ts'

/** Of a case as its readers find it; `followed` by a newer notice, or withdrawn: none of its letters is offered. */
export type UseState = 'open' | 'closed' | 'stopped' | 'followed' | 'draft'

/** A case whose letters go to a target. */
export interface Use {
  id: string
  title: string
  state: UseState
  /** The day of its deadline. */
  deadline?: string
  /** Whom in the case it passes letters on for; empty where the case names the target itself. */
  inCareOf: { id: string; name: string }[]
}

interface StoredUse {
  id: Id
  title?: string | null
  notice?: string | null
  deadline?: string | null
  _status?: string | null
  targets?: { target?: unknown }[] | null
}

/** So many are told; a target in more cases than that is used, whichever they are. */
const MOST = 200

/**
 * The cases that use a target, itself or as a mission in care of which another one is: those that
 * readers can write for first. With the rights of whoever asks.
 */
export async function usesOf(req: PayloadRequest, id: Id): Promise<Use[]> {
  const read = { overrideAccess: false, req } as const
  const wards = wardsIn(await req.payload.find({ ...read, ...wardsOf(id), limit: MOST }))
  const query = { ...read, ...CASE_READ, where: naming(id, wards) } as const
  const kept = (await req.payload.find({ ...query, draft: false })).docs as StoredUse[]
  const drafts = (await req.payload.find({ ...query, draft: true })).docs as StoredUse[]
  const known = new Set(kept.map((one) => String(one.id)))
  const added = drafts
    .filter((one) => !known.has(String(one.id)))
    .map((one) => ({ ...one, _status: 'draft' }))
  const stateOf = await statesOf(req, kept)
  return [...kept, ...added]
    .map((one) => useOf(one, String(id), wards, stateOf(one)))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
}

/**
 * Open cases that use a target, for a refusal: among all there are, whoever may read them. Where there
 * are very many, those of one page.
 */
export async function openUsesOf(req: PayloadRequest, id: Id): Promise<Use[]> {
  const read = { overrideAccess: true, req } as const
  const wards = wardsIn(await req.payload.find({ ...read, ...wardsOf(id), pagination: false }))
  const where = { and: [naming(id, wards), mayBeOpen()] }
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      ...read,
      ...CASE_READ,
      where,
      page,
      draft: false,
    })
    const stateOf = await statesOf(req, docs as StoredUse[])
    const open = (docs as StoredUse[])
      .map((one) => useOf(one, String(id), wards, stateOf(one)))
      .filter(({ state }) => state === 'open')
    if (open.length || !hasNextPage) return open
  }
}

function wardsOf(id: Id) {
  return {
    collection: TARGETS,
    where: { careOf: { in: [id] } },
    select: { name: true },
    depth: 0,
  } as const
}

function wardsIn({ docs }: { docs: { id: Id; name?: string | null }[] }): Map<string, string> {
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}

const CASE_READ = {
  collection: CASES,
  depth: 0,
  limit: MOST,
  sort: '-updatedAt',
  select: {
    title: true,
    notice: true,
    deadline: true,
    _status: true,
    // Named one by one: where an array is asked for whole, SQL leaves out the relations in it.
    targets: { target: true, role: true },
  },
} as const

function naming(id: Id, wards: Map<string, string>): Where {
  return { 'targets.target': { in: [String(id), ...wards.keys()] } }
}

/** No deadline, or one that need not have passed yet: its day ends later in some time zones. */
function mayBeOpen(): Where {
  const lately = new Date(Date.now() - 2 * 86_400_000).toISOString()
  return {
    and: [
      { _status: { equals: 'published' } },
      { notice: { not_equals: 'stop' } },
      { or: [{ deadline: { exists: false } }, { deadline: { greater_than: lately } }] },
    ],
  }
}

const ORDER: UseState[] = ['open', 'draft', 'closed', 'stopped', 'followed']

function useOf(one: StoredUse, id: string, wards: Map<string, string>, state: UseState): Use {
  const targets = (one.targets ?? []).map(({ target }) => String(idOf(target)))
  const isNamed = targets.includes(id)
  const deadline = dayOf(one.deadline)
  return {
    id: String(one.id),
    title: one.title ?? '',
    state,
    ...(deadline ? { deadline } : {}),
    inCareOf: isNamed
      ? []
      : targets.flatMap((target) =>
          wards.has(target) ? [{ id: target, name: wards.get(target) ?? '' }] : [],
        ),
  }
}

/** Tells the state of each as its readers would be told. */
async function statesOf(req: PayloadRequest, kept: StoredUse[]) {
  const published = kept.filter(({ _status }) => _status === 'published')
  const ids = published.map(({ id }) => id)
  const chains = ids.length ? await readChains(req.payload, { id: { in: ids } }, req) : []
  const speakers = new Set(chains.map((chain) => speaking(chain)?.newest.id))
  const settings = published.length ? await readSettings(req.payload) : {}
  return (one: StoredUse): UseState => {
    if (one._status !== 'published') return 'draft'
    if (!speakers.has(String(one.id))) return 'followed'
    const deadline = deadlineOf(one, settings)
    const state = stateAt(
      { state: one.notice === 'stop' ? 'stopped' : 'open', deadline },
      Date.now(),
    )
    return state === 'open' || state === 'closed' ? state : 'stopped'
  }
}
