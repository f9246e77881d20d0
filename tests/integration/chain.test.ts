import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
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

test('a case that has been published cannot be deleted for good, a draft can', async () => {
  const doc = await createCase(app.payload)
  await expect(app.payload.delete({ collection: 'cases', id: doc.id })).rejects.toThrow(/published/)
  const draft = await app.payload.create({
    collection: 'cases',
    draft: true,
    data: { title: 'Draft', notice: 'first' },
  })
  await app.payload.delete({ collection: 'cases', id: draft.id })
})

test('a notice cannot follow itself, over however many steps', async () => {
  const { first, update } = await chainOfTwo()
  await expect(save(first, { previous: update.id, _status: 'published' })).rejects.toThrow(
    /previous/,
  )
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
