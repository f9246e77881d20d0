import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CaseList, PublishedCase } from '../../core/contract.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

async function ask(slug: string | null | undefined): Promise<PublishedCase | number> {
  const response = await app.request(`/take-action/v1/cases/${slug}`)
  return response.status === 200 ? ((await response.json()) as PublishedCase) : response.status
}

type Doc = Awaited<ReturnType<typeof createCase>>

const save = (doc: Doc, data: Record<string, unknown>) =>
  app.payload.update({ collection: 'cases', id: doc.id, data })

const saveDraft = (doc: Doc, data: Record<string, unknown>) =>
  app.payload.update({ collection: 'cases', id: doc.id, draft: true, data })

const PUBLISH = { _status: 'published' }
const UNPUBLISH = { _status: 'draft' }
const REOPEN = { reopened: true, ...PUBLISH }
const trashed = () => ({ deletedAt: new Date().toISOString() })

/** A stop, to be put after a notice. */
const STOP = {
  notice: 'stop',
  stop: { outcome: 'none', message: paragraph('Stop.') },
} as const

async function chainOfTwo(newer: Parameters<typeof createCase>[1] = {}) {
  const first = await createCase(app.payload, { title: 'First', issuedOn: '2026-10-01' })
  const update = await createCase(app.payload, {
    title: 'Update',
    notice: 'update',
    previous: first.id,
    ...newer,
  })
  return { first, update }
}

test('asked for any notice, the newest answers, says what was asked, and tells the history', async () => {
  const { first, update } = await chainOfTwo()
  expect(await ask(first.slug)).toMatchObject({
    slug: update.slug,
    requested: first.slug,
    history: [{ slug: first.slug, title: 'First', issuedOn: '2026-10-01' }],
  })
  expect(await ask(update.slug)).not.toHaveProperty('requested')
})

test('a stop closes every notice before it: no target, no letter, the outcome and the message', async () => {
  const { first } = await chainOfTwo({
    notice: 'stop',
    stop: { outcome: 'good', message: paragraph('She is free.') },
  })
  expect(await ask(first.slug)).toMatchObject({
    state: 'stopped',
    targets: [],
    letters: [],
    stop: { outcome: 'good', message: [{ children: [{ text: 'She is free.' }] }] },
  })
})

test('a stop without a message to the readers cannot be published', async () => {
  await expect(createCase(app.payload, { notice: 'stop' })).rejects.toThrow(/Message/)
})

test('an update after a stop opens the case again', async () => {
  const { first, update } = await chainOfTwo({
    notice: 'stop',
    stop: { outcome: 'none', message: paragraph('Stop.') },
  })
  await createCase(app.payload, { notice: 'update', previous: update.id })
  expect(await ask(first.slug)).toMatchObject({ state: 'open', letters: [expect.anything()] })
})

test('a newer notice that is only a draft changes nothing', async () => {
  const first = await createCase(app.payload)
  await app.payload.create({
    collection: 'cases',
    draft: true,
    data: { title: 'Draft', notice: 'stop', previous: first.id },
  })
  expect(await ask(first.slug)).toMatchObject({ slug: first.slug, state: 'open' })
})

test.each([
  ['unpublished', { _status: 'draft' }],
  ['trashed', { deletedAt: new Date().toISOString() }],
])(
  'a newest notice that is %s silences the chain: no older letter comes back by itself',
  async (_, withdrawal) => {
    const { first, update } = await chainOfTwo()
    await save(update, withdrawal)
    expect(await ask(first.slug)).toBe(404)
    expect(await ask(update.slug)).toBe(404)
  },
)

test('an earlier notice answers again once an editor has reopened it, and not after a later withdrawal', async () => {
  const { first, update } = await chainOfTwo()
  await save(update, { _status: 'draft' })
  await save(first, { reopened: true, _status: 'published' })
  expect(await ask(update.slug)).toMatchObject({ slug: first.slug, requested: update.slug })
  await save(update, { _status: 'published' })
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug })
  await save(update, { _status: 'draft' })
  expect(await ask(first.slug)).toBe(404)
})

test('when a case was first published is not to be overwritten from outside', async () => {
  const { first, update } = await chainOfTwo()
  await save(update, { firstPublishedAt: null, _status: 'draft' })
  expect(await ask(first.slug)).toBe(404)
})

test('an earlier notice on another site stands in the history without a slug', async () => {
  const doc = await createCase(app.payload, {
    previousElsewhere: { url: 'https://example.org/old', title: 'Old notice' },
  })
  expect(await ask(doc.slug)).toMatchObject({
    history: [{ title: 'Old notice', url: 'https://example.org/old' }],
  })
})

test('where the chain forks, the branch that was published last answers: a stop that is published again stops', async () => {
  const first = await createCase(app.payload)
  const stop = await createCase(app.payload, { ...STOP, previous: first.id })
  await save(stop, UNPUBLISH)
  const update = await createCase(app.payload, { notice: 'update', previous: first.id })
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug, state: 'open' })
  await save(stop, PUBLISH)
  for (const { slug } of [first, stop, update]) {
    expect(await ask(slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
  }
  await save(stop, UNPUBLISH)
  expect(await ask(update.slug)).toBe(404)
})

test('of deeper branches, too, the end that was published last answers, and all of them are its history', async () => {
  const { first, update } = await chainOfTwo()
  const later = await createCase(app.payload, { notice: 'update', previous: update.id })
  const other = await createCase(app.payload, { notice: 'update', previous: first.id })
  expect(await ask(later.slug)).toMatchObject({
    slug: other.slug,
    history: [{ slug: later.slug }, { slug: update.slug }, { slug: first.slug }],
  })
  const stop = await createCase(app.payload, { ...STOP, previous: later.id })
  expect(await ask(other.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
})

test('a notice that is published again does not go before the stop that follows it', async () => {
  const { first, update } = await chainOfTwo()
  const stop = await createCase(app.payload, { ...STOP, previous: update.id })
  await save(update, UNPUBLISH)
  await save(update, PUBLISH)
  expect(await ask(first.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
})

test('a correction of a published notice, through a draft, is no new publication', async () => {
  const first = await createCase(app.payload)
  const update = await createCase(app.payload, { notice: 'update', previous: first.id })
  const stop = await createCase(app.payload, { ...STOP, previous: first.id })
  await saveDraft(update, { title: 'Corrected' })
  await save(update, PUBLISH)
  expect(await ask(update.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
})

test('a stop that comes back out of the trash stops again', async () => {
  const first = await createCase(app.payload)
  const stop = await createCase(app.payload, { ...STOP, previous: first.id })
  await save(stop, trashed())
  await createCase(app.payload, { notice: 'update', previous: first.id })
  await app.payload.update({
    collection: 'cases',
    id: stop.id,
    trash: true,
    data: { deletedAt: null, _status: 'published' },
  })
  expect(await ask(first.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
})

test('reopening is one act: the box is empty again, and later saves keep since when the notice answers', async () => {
  const { first, update } = await chainOfTwo()
  await save(update, UNPUBLISH)
  const { reopened, reopenedAt } = await save(first, REOPEN)
  expect([reopened, typeof reopenedAt]).toEqual([false, 'string'])
  const saved = await save(first, { title: 'Corrected', ...PUBLISH })
  expect(saved).toMatchObject({ reopened: false, reopenedAt })
  expect(await ask(update.slug)).toMatchObject({ slug: first.slug, title: 'Corrected' })
})

test('a tick waits in a draft until it is published', async () => {
  const { first, update } = await chainOfTwo()
  await save(update, UNPUBLISH)
  expect(await saveDraft(first, { reopened: true })).toMatchObject({ reopened: true })
  expect(await ask(first.slug)).toBe(404)
  expect(await save(first, PUBLISH)).toMatchObject({ reopened: false })
  expect(await ask(first.slug)).toMatchObject({ slug: first.slug })
})

test.each([
  ['unpublished', () => UNPUBLISH],
  ['trashed', trashed],
])(
  'what was reopened falls silent when a newer notice is %s later, and can be reopened again',
  async (_, withdrawal) => {
    const { first, update } = await chainOfTwo()
    await save(first, REOPEN)
    expect(await ask(first.slug)).toMatchObject({ slug: update.slug })
    await save(update, withdrawal())
    expect(await ask(first.slug)).toBe(404)
    await save(first, REOPEN)
    expect(await ask(first.slug)).toMatchObject({ slug: first.slug })
  },
)

test('a withdrawn notice that is tidied into the trash withdraws nothing again', async () => {
  const { first, update } = await chainOfTwo()
  await save(update, UNPUBLISH)
  await save(first, REOPEN)
  await save(update, trashed())
  expect(await ask(first.slug)).toMatchObject({ slug: first.slug })
})

test('a withdrawal counts from when the notice left the public, whatever draft of it there is', async () => {
  const { first, update } = await chainOfTwo()
  await saveDraft(update, { title: 'Draft of it' })
  await save(first, REOPEN)
  await save(update, UNPUBLISH)
  expect(await ask(first.slug)).toBe(404)
})

test('the list has of each chain the notice that answers, and none where none does', async () => {
  const listed = async (state: string) => {
    const response = await app.request(`/take-action/v1/cases?country=PE&limit=100&state=${state}`)
    return ((await response.json()) as CaseList).cases.map(({ slug }) => slug)
  }
  const first = await createCase(app.payload, { country: 'PE' })
  const update = await createCase(app.payload, { country: 'PE', previous: first.id })
  const stop = await createCase(app.payload, { country: 'PE', ...STOP, previous: first.id })
  const lonely = await createCase(app.payload, { country: 'PE' })
  expect(await listed('open')).toEqual([lonely.slug])
  expect(await listed('stopped')).toEqual([stop.slug])
  await save(stop, UNPUBLISH)
  expect(await listed('open')).toEqual([lonely.slug])
  await save(update, REOPEN)
  expect(await listed('open')).toEqual([lonely.slug, update.slug])
  await save(update, UNPUBLISH)
  expect(await listed('open')).toEqual([lonely.slug])
  await save(first, REOPEN)
  expect(await listed('open')).toEqual([lonely.slug, first.slug])
})

test('the list asks once for each step of the longest chain, however many chains there are', async () => {
  for (let i = 0; i < 5; i++) {
    const first = await createCase(app.payload, { country: 'CL' })
    const update = await createCase(app.payload, { country: 'CL', previous: first.id })
    await createCase(app.payload, { country: 'CL', previous: update.id })
  }
  const find = vi.spyOn(app.payload, 'find')
  const response = await app.request('/take-action/v1/cases?country=CL&limit=20')
  expect(((await response.json()) as CaseList).cases).toHaveLength(5)
  expect(find.mock.calls.length).toBeLessThanOrEqual(5)
  find.mockRestore()
})
