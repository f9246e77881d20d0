import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Overview } from '../../plugin/overview/overview.ts'
import { createCase, createTarget } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

/** 23:30 in UTC is the next day already in Helsinki. */
const NOW = Date.parse('2026-07-01T23:30:00Z')
const EMPTY = { rows: [], more: false }

let app: TestPayload
let headers: { Authorization: string }
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  app = await startPayload()
  headers = (await signIn(app, 'editor')).headers
})
afterEach(() => vi.setSystemTime(NOW))
afterAll(async () => {
  vi.useRealTimers()
  await app.stop()
})

async function overview(as = headers): Promise<Overview> {
  const response = await app.request('/cases/overview', { headers: as })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return (await response.json()) as Overview
}

function setTimeZone(timeZone: string) {
  return app.payload.updateGlobal({ slug: 'take-action-settings', data: { timeZone } })
}

const noon = (day: string) => `${day}T12:00:00.000Z`

// The first: nothing else is there yet.
test('whoever comes first is told that there is no case and no target yet', async () => {
  expect(await overview()).toEqual({
    hasCases: false,
    hasTargets: false,
    mayWrite: true,
    closing: EMPTY,
    drafts: EMPTY,
    scheduled: EMPTY,
    failed: EMPTY,
  })
  await createTarget(app.payload)
  expect(await overview()).toMatchObject({ hasCases: false, hasTargets: true })
})

test('cases close this week by the organisation’s own days, the next one first', async () => {
  await setTimeZone('Europe/Helsinki')
  const closing = async (deadline: string, title: string) =>
    createCase(app.payload, { deadline: noon(deadline), title })
  await closing('2026-07-01', 'Closed half an hour ago')
  await closing('2026-07-08', 'Last of the week')
  await closing('2026-07-02', 'Today')
  await closing('2026-07-09', 'Next week')
  const rows = async () =>
    (await overview()).closing.rows.map(({ title, days, deadline }) => [title, days, deadline])
  expect(await rows()).toEqual([
    ['Today', 0, '2026-07-02'],
    ['Last of the week', 6, '2026-07-08'],
  ])
  await setTimeZone('UTC')
  expect((await rows())[0]).toEqual(['Closed half an hour ago', 0, '2026-07-01'])
})

test('a case that a newer notice stopped does not close this week', async () => {
  const first = await createCase(app.payload, { deadline: noon('2026-07-03'), title: 'Stopped' })
  const titles = async () => (await overview()).closing.rows.map(({ title }) => title)
  expect(await titles()).toContain('Stopped')
  await createCase(app.payload, {
    notice: 'stop',
    previous: first.id,
    stop: { outcome: 'good', message: first.summary },
    deadline: noon('2026-07-03'),
    title: 'The stop',
  })
  const after = await titles()
  expect(after).not.toContain('Stopped')
  expect(after).not.toContain('The stop')
})

test('drafts wait, new ones and changes to what readers see; published and trashed ones do not', async () => {
  const fresh = await createCase(app.payload, { _status: 'draft', title: 'Never public' })
  const changed = await createCase(app.payload, { title: 'Public' })
  vi.setSystemTime(NOW + 60_000)
  await app.payload.update({
    collection: 'cases',
    id: changed.id,
    draft: true,
    data: { title: 'Public, changed', _status: 'draft' },
  })
  const deletedAt = new Date(NOW).toISOString()
  await createCase(app.payload, { _status: 'draft', title: 'Trashed', deletedAt })
  const { drafts } = await overview()
  expect(drafts.rows.map(({ id, title, isPublic }) => ({ id, title, isPublic }))).toEqual([
    { id: changed.id, title: 'Public, changed', isPublic: true },
    { id: fresh.id, title: 'Never public', isPublic: false },
  ])
})

test('what is scheduled is told, what failed is told until somebody decides it by hand', async () => {
  const doc = await createCase(app.payload, { _status: 'draft', title: 'Tomorrow' })
  const input = { type: 'publish' as const, doc: { relationTo: 'cases' as const, value: doc.id } }
  const due = new Date(NOW + 86_400_000)
  const job = await app.payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: due })
  const { scheduled, failed } = await overview()
  expect(failed).toEqual(EMPTY)
  expect(scheduled?.rows).toEqual([
    {
      id: job.id,
      act: 'publish',
      state: 'waiting',
      due: due.toISOString(),
      title: 'Tomorrow',
      path: `/collections/cases/${doc.id}`,
    },
  ])
  vi.setSystemTime(NOW + 120_000)
  await app.payload.db.updateOne({
    collection: 'payload-jobs',
    id: job.id,
    data: { hasError: true, error: { message: 'A case needs a title.' } },
  })
  const after = await overview()
  expect(after.scheduled).toEqual(EMPTY)
  expect(after.failed?.rows).toMatchObject([{ id: job.id, reason: 'A case needs a title.' }])
  vi.setSystemTime(NOW + 180_000)
  await app.payload.update({
    collection: 'cases',
    id: doc.id,
    data: { _status: 'published', title: 'By hand' },
  })
  expect((await overview()).failed).toEqual(EMPTY)
})

test('a publication that failed is told, however many that failed after it were decided by hand', async () => {
  const failed = async (title: string) => {
    const { id: value } = await createCase(app.payload, { _status: 'draft', title })
    const doc = { relationTo: 'cases' as const, value }
    const input = { type: 'publish' as const, doc }
    const { id } = await app.payload.jobs.queue({ task: 'schedulePublish', input })
    vi.setSystemTime(Date.now() + 1_000)
    const data = { hasError: true }
    await app.payload.db.updateOne({ collection: 'payload-jobs', id, data })
    vi.setSystemTime(Date.now() + 1_000)
    return value
  }
  const forgotten = await failed('Forgotten')
  for (let settled = 0; settled < 9; settled++) {
    const id = await failed(`Settled ${settled}`)
    await app.payload.update({ collection: 'cases', id, data: { title: 'By hand' } })
  }
  expect((await overview()).failed).toMatchObject({
    rows: [{ path: `/collections/cases/${forgotten}` }],
    more: false,
  })
})

test('translators see the cases but nothing of what is scheduled, and nobody else sees anything', async () => {
  const seen = await overview((await signIn(app, 'translator')).headers)
  expect(seen.mayWrite).toBe(false)
  expect(seen.closing.rows.length).toBeGreaterThan(0)
  expect(seen).not.toHaveProperty('scheduled')
  expect(seen).not.toHaveProperty('failed')
  expect((await app.request('/cases/overview')).status).toBe(401)
})
