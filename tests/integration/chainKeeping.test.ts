import { APIError } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())
afterEach(() => vi.restoreAllMocks())

type Doc = Awaited<ReturnType<typeof createCase>>

async function ask(slug: string | null | undefined): Promise<PublishedCase | number> {
  const response = await app.request(`/take-action/v1/cases/${slug}`)
  return response.status === 200 ? ((await response.json()) as PublishedCase) : response.status
}

const save = (doc: Doc, data: Record<string, unknown>) =>
  app.payload.update({ collection: 'cases', id: doc.id, data })

const draftOf = (data: Record<string, unknown>) =>
  app.payload.create({
    collection: 'cases',
    draft: true,
    data: { title: 'Draft', notice: 'update', ...data },
  })

const PUBLISH = { _status: 'published' }
const STOP = {
  notice: 'stop',
  stop: { outcome: 'none', message: paragraph('Stop.') },
} as const

/** A refusal that stands at the field of the previous notice. */
const atPrevious = (message: RegExp) => ({
  message: expect.stringMatching(message),
  data: { errors: [{ path: 'previous', message: expect.stringMatching(message) }] },
})

/** Sends a request as somebody signed in. */
async function send(
  role: 'editor' | 'translator',
  method: string,
  path: string,
  data?: object,
): Promise<Response> {
  const { headers } = await signIn(app, role)
  return app.request(path, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
}

async function reopenedUpdate() {
  const first = await createCase(app.payload)
  const update = await createCase(app.payload, {
    notice: 'update',
    previous: first.id,
    sourceHash: crypto.randomUUID(),
  })
  return { first, update: await save(update, { reopened: true, ...PUBLISH }) }
}

/** What a copy has, whichever way it was made. */
async function expectFreshCopy(copy: Doc) {
  const stored = await app.payload.findByID({ collection: 'cases', id: copy.id, draft: true })
  for (const name of [
    'firstPublishedAt',
    'lastPublishedAt',
    'withdrawnAt',
    'reopenedAt',
    'previous',
    'sourceHash',
  ] as const) {
    expect(stored[name] ?? null, name).toBeNull()
  }
  expect(stored).toMatchObject({ _status: 'draft', reopened: false })
  return stored
}

test.each([true, false])(
  'a copy of a published notice begins as a draft of its own and silences nobody (draft: %s)',
  async (draft) => {
    const { first, update } = await reopenedUpdate()
    // A case of its own has a reference of its own, and its slug is proposed from that.
    const data = { reference: `UA 9${draft ? 1 : 2}0/26` }
    const copy = await app.payload.duplicate({ collection: 'cases', id: update.id, draft, data })
    expect((await expectFreshCopy(copy)).slug).toMatch(/^ua-9[12]0-26-/)
    expect(await ask(first.slug)).toMatchObject({ slug: update.slug })
    await app.payload.delete({ collection: 'cases', id: copy.id })
  },
)

test('a copy made in the admin is the same, and can be published as a case of its own', async () => {
  const { first, update } = await reopenedUpdate()
  const response = await send('editor', 'POST', `/cases/${update.id}/duplicate`)
  const { doc } = (await response.json()) as { doc: Doc }
  expect((await expectFreshCopy(doc)).slug ?? null).toBeNull()
  const own = await save(doc, { reference: 'UA 930/26', ...PUBLISH })
  expect(await ask(own.slug)).toMatchObject({ slug: own.slug, history: [] })
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug })
})

test('copies of a draft without a slug can stand side by side', async () => {
  const draft = await draftOf({})
  for (let i = 0; i < 2; i++) {
    const copy = await app.payload.duplicate({ collection: 'cases', id: draft.id, draft: true })
    expect(copy.slug ?? undefined).toBeUndefined()
  }
})

test('what follows a notice that was never published is refused, and told the chain’s newest one', async () => {
  const first = await createCase(app.payload)
  const newest = await createCase(app.payload, { title: 'Newest', previous: first.id })
  const draft = await draftOf({ title: 'Never out' })
  await app.payload.update({
    collection: 'cases',
    id: draft.id,
    draft: true,
    data: { previous: first.id },
  })
  const message = /“Never out” has never been published.*Choose “Newest” instead/
  const refused = createCase(app.payload, { ...STOP, previous: draft.id })
  await expect(refused).rejects.toMatchObject(atPrevious(message))

  const stop = await draftOf({ ...STOP, previous: draft.id, reference: 'UA 900/26', country: 'KZ' })
  await save(stop, { summary: paragraph('S'), _status: 'draft' })
  const response = await send('editor', 'PATCH', `/cases/${stop.id}`, PUBLISH)
  expect(response.status).toBe(400)
  expect((await response.json()).errors).toMatchObject([atPrevious(message)])

  await app.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'cases', value: stop.id } },
    waitUntil: new Date(Date.now() - 1_000),
  })
  await app.payload.jobs.run()
  expect(await ask(stop.slug)).toBe(404)
  await save(stop, { previous: newest.id, ...PUBLISH })
  expect(await ask(first.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
})

test('a withdrawn notice does not come back behind one that was never published', async () => {
  const doc = await createCase(app.payload)
  const draft = await draftOf({})
  await save(doc, { previous: draft.id, _status: 'draft' })
  await expect(save(doc, PUBLISH)).rejects.toMatchObject(atPrevious(/Publish that one first/))
  await save(doc, { previous: null, ...PUBLISH })
})

test.each([true, false])(
  'a notice that has been published keeps its place in the chain (draft: %s)',
  async (draft) => {
    const { update } = await reopenedUpdate()
    const other = await createCase(app.payload)
    for (const previous of [null, other.id]) {
      const moved = app.payload.update({
        collection: 'cases',
        id: update.id,
        draft,
        data: { previous, ...(draft ? {} : PUBLISH) },
      } as Parameters<typeof app.payload.update>[0])
      await expect(moved).rejects.toMatchObject(atPrevious(/Make a new notice.*withdraw this one/))
    }
    await save(update, { _status: 'draft' })
    await expect(save(update, { previous: null })).rejects.toMatchObject(atPrevious(/new notice/))
  },
)

test('a published notice without one before it can still be put into a chain', async () => {
  const [first, stop] = [await createCase(app.payload), await createCase(app.payload, STOP)]
  await save(stop, { previous: first.id, ...PUBLISH })
  expect(await ask(first.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
})

test('a stop can follow a notice in the trash, and be withdrawn while that is there', async () => {
  const first = await createCase(app.payload)
  await save(first, { deletedAt: new Date().toISOString() })
  const stop = await createCase(app.payload, { ...STOP, previous: first.id })
  expect(await ask(first.slug)).toMatchObject({ slug: stop.slug, state: 'stopped' })
  await save(stop, { _status: 'draft' })
  expect(await ask(first.slug)).toBe(404)
})

test('a notice cannot follow itself, over however many steps: the sentence stands at the field', async () => {
  const { first, update } = await reopenedUpdate()
  const loop = atPrevious(/already comes later in the chain/)
  for (const draft of ['true', 'false']) {
    const response = await send('editor', 'PATCH', `/cases/${first.id}?draft=${draft}`, {
      previous: update.id,
    })
    expect(response.status).toBe(400)
    expect((await response.json()).errors).toMatchObject([loop])
  }
  const [one, two] = [await draftOf({}), await draftOf({})]
  const saveDraft = (doc: Doc, previous: Doc) =>
    app.payload.update({
      collection: 'cases',
      id: doc.id,
      draft: true,
      data: { previous: previous.id },
    })
  await saveDraft(one, two)
  await expect(saveDraft(two, one)).rejects.toMatchObject(loop)
})

test('a case that has been published cannot be deleted for good, a draft can', async () => {
  const doc = await createCase(app.payload)
  await expect(app.payload.delete({ collection: 'cases', id: doc.id })).rejects.toThrow(/published/)
  const draft = await draftOf({})
  await app.payload.delete({ collection: 'cases', id: draft.id })
})

test('a production build, which takes the classes’ names away, says why all the same', async () => {
  const doc = await createCase(app.payload)
  Object.defineProperty(APIError, 'name', { value: '' })
  const publishing = await send('translator', 'PATCH', `/cases/${doc.id}`, PUBLISH)
  expect(publishing.status).toBe(403)
  expect((await publishing.json()).errors[0].message).toMatch(/an editor publishes/)
  const deleting = await send('editor', 'DELETE', `/cases/${doc.id}`)
  expect((await deleting.json()).errors[0].message).toMatch(/moved to the trash/)
})
