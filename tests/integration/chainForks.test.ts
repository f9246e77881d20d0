import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

type Doc = Awaited<ReturnType<typeof createCase>>
type CaseData = Parameters<typeof createCase>[1]

const PUBLISH = { _status: 'published' }
const UNPUBLISH = { _status: 'draft' }
const STOP = {
  title: 'No more letters',
  notice: 'stop',
  stop: { outcome: 'none', message: paragraph('Stop.') },
} as const
const trashed = () => ({ deletedAt: new Date().toISOString() })

async function ask(slug: string | null | undefined): Promise<PublishedCase | number> {
  const response = await app.request(`/take-action/v1/cases/${slug}`)
  return response.status === 200 ? ((await response.json()) as PublishedCase) : response.status
}

const create = (data: CaseData) => createCase(app.payload, data)
const save = (doc: Doc, data: Record<string, unknown>) =>
  app.payload.update({ collection: 'cases', id: doc.id, data, trash: true })

/** A refusal that stands at the field of the previous notice and names the stop. */
const REFUSED = {
  message: expect.stringMatching(
    /“No more letters” has stopped this case.*make it follow the stop/,
  ),
  data: { errors: [{ path: 'previous' }] },
}

/** An update and a stop, each after the first notice; the update withdrawn in some way. */
async function stoppedBeside(withdrawal: Record<string, unknown>) {
  const first = await create({})
  const update = await create({ notice: 'update', previous: first.id })
  const stop = await create({ ...STOP, previous: first.id })
  await save(update, withdrawal)
  return { first, update, stop }
}

/** Whatever was refused, the chain still stops. */
async function expectStopped(...notices: Doc[]) {
  for (const { slug } of notices) expect(await ask(slug)).toMatchObject({ state: 'stopped' })
}

describe('an update that was published before the stop in another branch lifts it by no way in', () => {
  test('published again', async () => {
    const { first, update, stop } = await stoppedBeside(UNPUBLISH)
    await expect(save(update, { title: 'Mended', ...PUBLISH })).rejects.toMatchObject(REFUSED)
    await expectStopped(first, stop)
  })

  test('published again over the API, which says why', async () => {
    const { first, update } = await stoppedBeside(UNPUBLISH)
    const { headers } = await signIn(app, 'editor')
    const response = await app.request(`/cases/${update.id}`, {
      method: 'PATCH',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(PUBLISH),
    })
    expect(response.status).toBe(400)
    expect((await response.json()).errors).toMatchObject([REFUSED])
    await expectStopped(first)
  })

  test('restored from the trash as published', async () => {
    const { first, update, stop } = await stoppedBeside(trashed())
    await expect(save(update, { deletedAt: null, ...PUBLISH })).rejects.toMatchObject(REFUSED)
    await expectStopped(first, stop)
    await save(update, { deletedAt: null, ...UNPUBLISH })
  })

  test('restored from an earlier version, unless as a draft', async () => {
    const { first, update, stop } = await stoppedBeside(UNPUBLISH)
    const { docs } = await app.payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: update.id }, 'version._status': { equals: 'published' } },
    })
    const id = String(docs[0]?.id)
    const restored = app.payload.restoreVersion({ collection: 'cases', id })
    await expect(restored).rejects.toMatchObject(REFUSED)
    const { headers } = await signIn(app, 'editor')
    const init = { method: 'POST', headers }
    expect((await app.request(`/cases/versions/${id}?draft=true`, init)).status).toBe(200)
    await expectStopped(first, stop)
  })

  test('published by a job that was scheduled before: it fails with the sentence, and the case stays as it was', async () => {
    const { first, update, stop } = await stoppedBeside(UNPUBLISH)
    const before = await app.payload.findByID({ collection: 'cases', id: update.id })
    const { id } = await app.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'cases', value: update.id } },
      waitUntil: new Date(Date.now() - 1_000),
    })
    await app.payload.jobs.run({ silent: true })
    const job = await app.payload.findByID({ collection: 'payload-jobs', id })
    expect(job).toMatchObject({
      hasError: true,
      reason: expect.stringContaining('“No more letters” has stopped this case'),
    })
    expect(await app.payload.findByID({ collection: 'cases', id: update.id })).toEqual(before)
    await expectStopped(first, stop)
  })
})

test('a new notice beside a stop is refused, one that follows the stop opens the case', async () => {
  const first = await create({})
  const stop = await create({ ...STOP, previous: first.id })
  await expect(create({ notice: 'update', previous: first.id })).rejects.toMatchObject(REFUSED)
  await expectStopped(first, stop)
  const update = await create({ notice: 'update', previous: stop.id })
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug, state: 'open' })
  await save(update, UNPUBLISH)
  await save(update, PUBLISH)
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug, state: 'open' })
})

test('a public case that is put beside a stop is refused, with what follows it as well', async () => {
  const first = await create({})
  await create({ ...STOP, previous: first.id })
  const other = await create({ title: 'Other' })
  await create({ notice: 'update', previous: other.id })
  await expect(save(other, { previous: first.id, ...PUBLISH })).rejects.toMatchObject(REFUSED)
  await expectStopped(first)
})

test('a stop beside a stop does not become an update in its place', async () => {
  const first = await create({})
  await create({ ...STOP, previous: first.id })
  const second = await create({ ...STOP, title: 'Second', previous: first.id })
  await expect(save(second, { notice: 'update', ...PUBLISH })).rejects.toMatchObject(REFUSED)
  await expectStopped(first)
})

test('a stop of its own may become an update: that is the newest notice deciding', async () => {
  const first = await create({})
  const stop = await create({ ...STOP, previous: first.id })
  await save(stop, { notice: 'update', ...PUBLISH })
  expect(await ask(first.slug)).toMatchObject({ slug: stop.slug, state: 'open' })
})

test('beside a stop that was withdrawn a notice can be published', async () => {
  const { first, update, stop } = await stoppedBeside(UNPUBLISH)
  await save(stop, UNPUBLISH)
  await save(update, PUBLISH)
  expect(await ask(first.slug)).toMatchObject({ slug: update.slug, state: 'open' })
})

describe('nothing stands in the way of a stop', () => {
  test('that is published, or published again, beside whatever there is', async () => {
    const { first, update, stop } = await stoppedBeside({})
    const second = await create({ ...STOP, previous: update.id })
    await save(stop, UNPUBLISH)
    await save(stop, PUBLISH)
    await save(second, trashed())
    await save(second, { deletedAt: null, ...PUBLISH })
    await expectStopped(first, update, stop, second)
  })

  test('that a public notice is turned into: it goes before what was published beside it since', async () => {
    const first = await create({})
    const older = await create({ notice: 'update', previous: first.id })
    const newer = await create({ notice: 'update', previous: first.id })
    await save(older, { ...STOP, ...PUBLISH })
    await expectStopped(first, older, newer)
  })

  test('that is put into a chain: it goes before what was published there since', async () => {
    const stop = await create({ ...STOP, reference: 'UA 800/26' })
    const first = await create({})
    const update = await create({ notice: 'update', previous: first.id })
    await save(stop, { previous: first.id, ...PUBLISH })
    await expectStopped(first, update, stop)
  })

  test('nor of a withdrawal in the other branch', async () => {
    const { first, update, stop } = await stoppedBeside({})
    await save(update, UNPUBLISH)
    await expectStopped(first, stop)
    await save(update, trashed())
    await expectStopped(first, stop)
  })
})
