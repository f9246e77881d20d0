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
    /cannot follow itself/,
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

test('reopening is one act: ticked while the newer notice stands, it lets nothing answer when that is withdrawn later', async () => {
  const { first, update } = await chainOfTwo()
  const saved = await save(first, { reopened: true, _status: 'published' })
  expect(saved.reopened).toBe(false)
  await save(update, { _status: 'draft' })
  expect(await ask(first.slug)).toBe(404)
  await save(first, { reopened: true, _status: 'published' })
  expect(await ask(first.slug)).toMatchObject({ slug: first.slug })
  await save(first, { title: 'Mended', _status: 'published' })
  expect(await ask(first.slug)).toMatchObject({ title: 'Mended' })
})

test('a withdrawal of a notice that has a newer draft counts from when it was withdrawn', async () => {
  const { first, update } = await chainOfTwo()
  await app.payload.update({
    collection: 'cases',
    id: update.id,
    draft: true,
    data: { title: 'A draft of it' },
  })
  await save(first, { reopened: true, _status: 'published' })
  await save(update, { _status: 'draft' })
  expect(await ask(first.slug)).toBe(404)
})

test('a copy of a published notice begins as a draft of its own and silences nobody', async () => {
  const { first, update } = await chainOfTwo()
  const copy = await app.payload.duplicate({ collection: 'cases', id: update.id, draft: true })
  expect(copy).toMatchObject({ _status: 'draft' })
  expect(copy.previous ?? null).toBeNull()
  expect(copy.firstPublishedAt ?? null).toBeNull()
  expect(copy.slug).toMatch(/^ua-\d+-26-kazakhstan-\d+$/)
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug })
  await app.payload.delete({ collection: 'cases', id: copy.id })
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug })
})

test('what follows a notice that was never published cannot be published, and is told what to follow', async () => {
  const first = await createCase(app.payload, { title: 'The first notice' })
  const draft = await app.payload.create({
    collection: 'cases',
    draft: true,
    data: { title: 'Never out', notice: 'update', previous: first.id },
  })
  const stop = { outcome: 'none' as const, message: paragraph('Stop.') }
  const refused = createCase(app.payload, { notice: 'stop', previous: draft.id, stop })
  await expect(refused).rejects.toMatchObject({
    data: {
      errors: [
        {
          path: 'previous',
          message: expect.stringMatching(/Never out.*“The first notice” instead/),
        },
      ],
    },
  })
})

test('a stop that is published again stops, although an update was made meanwhile', async () => {
  const { first, update: stop } = await chainOfTwo({
    notice: 'stop',
    stop: { outcome: 'none', message: paragraph('Stop.') },
  })
  await save(stop, { _status: 'draft' })
  const update = await createCase(app.payload, { notice: 'update', previous: first.id })
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug, state: 'open' })
  await save(stop, { _status: 'published' })
  for (const { slug } of [first, stop, update]) {
    expect(await ask(slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
  }
})

test('a published notice stays in its chain, where it keeps the earlier ones silent', async () => {
  const { update } = await chainOfTwo()
  const other = await createCase(app.payload)
  for (const previous of [null, other.id]) {
    await expect(save(update, { previous, _status: 'published' })).rejects.toMatchObject({
      data: { errors: [{ path: 'previous', message: expect.stringContaining('new notice') }] },
    })
  }
})

test('the list of open cases has of each chain the notice that answers, and none where none does', async () => {
  const listed = async () => {
    const answer = await app.request('/take-action/v1/cases?limit=100')
    const { cases } = (await answer.json()) as { cases: { slug: string }[] }
    return cases.map(({ slug }) => slug)
  }
  const { first, update } = await chainOfTwo()
  expect(await listed()).toContain(update.slug)
  await save(update, { _status: 'draft' })
  expect(await listed()).not.toContain(first.slug)
  await save(first, { reopened: true, _status: 'published' })
  expect(await listed()).toContain(first.slug)
})
