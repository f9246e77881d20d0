import type { PayloadRequest, Where } from 'payload'
import { CASES, DEFAULT_TIME_ZONE, dayOf, type Id, readChains } from '../../collections/index.ts'
import { dayInZone } from '../../core/day.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../core/life.ts'
import { speaking } from '../publishing/chain.ts'
import { deadlineOf } from '../publishing/publishCase.ts'
import { readSettings } from '../publishing/source.ts'
import { JOBS, OF_TASK, type ScheduledJob } from '../scheduling/job.ts'
import { nameOf } from '../scheduling/nameOf.ts'
import { type Run, readRun } from '../scheduling/readRun.ts'

/** What waits for editors. */
export interface Overview {
  closing: { id: Id; title: string; deadline: string; daysLeft: number }[]
  drafts: { id: Id; title: string; updatedAt: string }[]
  /** All drafts, beyond those that are named. */
  draftCount: number
  scheduled: (Run & { what: string })[]
  failed: (Run & { what: string })[]
  /** Whether there is any case at all, else how to begin is said. */
  isEmpty: boolean
}

const DAY = 86_400_000
/** How many are named of each; the lists have all. */
const SHOWN = 8

/** Gathers it with the rights of whoever asks. */
export async function overviewOf(req: PayloadRequest, isEditor: boolean): Promise<Overview> {
  const [closing, drafts, jobs, all] = await Promise.all([
    closingCases(req),
    waitingDrafts(req),
    isEditor ? openJobs(req) : [],
    req.payload.count({ collection: CASES, overrideAccess: false, req }),
  ])
  return {
    closing,
    ...drafts,
    scheduled: jobs.filter(({ state }) => state !== 'failed'),
    failed: jobs.filter(({ state }) => state === 'failed'),
    isEmpty: all.totalDocs === 0,
  }
}

/** Cases that readers meet and whose last day is less than a week away; of a chain the notice that answers. */
async function closingCases(req: PayloadRequest): Promise<Overview['closing']> {
  const settings = await readSettings(req.payload)
  const now = Date.now()
  const zone = settings.timeZone || DEFAULT_TIME_ZONE
  const from = `${dayInZone(now, zone)}T00:00:00.000Z`
  const to = `${dayInZone(now + CLOSING_SOON_DAYS * DAY, zone)}T00:00:00.000Z`
  const { docs } = await req.payload.find({
    collection: CASES,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { notice: { not_equals: 'stop' } },
        { deadline: { greater_than_equal: from } },
        { deadline: { less_than: to } },
      ],
    },
    select: { title: true, deadline: true },
    sort: 'deadline',
    depth: 0,
    limit: SHOWN * 3,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const answering = await answeringIds(
    req,
    docs.map(({ id }) => id),
  )
  return docs
    .filter(({ id }) => answering.has(String(id)))
    .slice(0, SHOWN)
    .flatMap(({ id, title, deadline }) => {
      const end = deadlineOf({ deadline }, settings)
      const day = dayOf(deadline)
      return end && day
        ? [{ id, title: title ?? '', deadline: day, daysLeft: daysLeft(end, now) }]
        : []
    })
}

async function answeringIds(req: PayloadRequest, ids: Id[]): Promise<Set<string | undefined>> {
  if (!ids.length) return new Set()
  const chains = await readChains(req.payload, { id: { in: ids } }, req)
  return new Set(chains.map((chain) => speaking(chain)?.newest.id))
}

/** What was written and is not public yet, newest first. */
async function waitingDrafts(
  req: PayloadRequest,
): Promise<Pick<Overview, 'drafts' | 'draftCount'>> {
  const { docs, totalDocs } = await req.payload.find({
    collection: CASES,
    where: { _status: { equals: 'draft' } },
    draft: true,
    select: { title: true, updatedAt: true },
    sort: '-updatedAt',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const drafts = docs.map(({ id, title, updatedAt }) => ({ id, title: title ?? '', updatedAt }))
  return { drafts, draftCount: totalDocs }
}

async function openJobs(req: PayloadRequest): Promise<Overview['scheduled']> {
  const isOpen: Where = { completedAt: { exists: false } }
  const { docs } = await req.payload.db.find<ScheduledJob>({
    collection: JOBS,
    where: { and: [OF_TASK, isOpen] },
    sort: 'waitUntil',
    limit: SHOWN * 2,
  })
  return Promise.all(
    docs.map(async (job) => ({
      ...readRun(job),
      what: await nameOf(job, { req, overrideAccess: false }),
    })),
  )
}
