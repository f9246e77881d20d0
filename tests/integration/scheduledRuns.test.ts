import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { jobOf, schedule } from '../support/schedule.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

interface Somebody {
  user: TypedUser
  headers: { Authorization: string }
}

let app: TestPayload
let editor: Somebody
let translator: Somebody
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
  translator = await signIn(app, 'translator')
})
afterAll(() => app.stop())

async function get(path: string, headers: HeadersInit = editor.headers) {
  const answer = await app.request(path, { headers })
  return { status: answer.status, body: await answer.json() }
}

async function again(job: string, headers: HeadersInit = editor.headers) {
  const answer = await app.request(`/payload-jobs/${job}/again`, { method: 'POST', headers })
  return { status: answer.status, body: await answer.json() }
}

/** A job that failed, since a translator scheduled it. */
async function failed() {
  const doc = await createCase(app.payload, { _status: 'draft' })
  const job = await schedule(app.payload, { id: doc.id, user: translator.user })
  await app.payload.jobs.run()
  return { doc, job }
}

describe('what failed is seen in the admin', () => {
  test('by editors, in words, found by “Failed”, and changed by nobody', async () => {
    const { doc, job } = await failed()
    const { body } = await get('/payload-jobs?where[hasError][equals]=true&limit=100')
    expect(body.docs).toContainEqual(
      expect.objectContaining({
        id: job,
        what: `Publish “${doc.title}”`,
        state: 'Failed',
        reason: 'Translators save drafts; an editor publishes them.',
      }),
    )
    for (const method of ['PATCH', 'DELETE']) {
      const { headers } = editor
      const answer = await app.request(`/payload-jobs/${job}`, { method, headers, body: '{}' })
      expect(answer.status).toBe(403)
    }
  })

  test('by no translator and no visitor', async () => {
    const { doc, job } = await failed()
    for (const headers of [translator.headers, {}]) {
      expect((await get('/payload-jobs', headers)).status).toBe(403)
      expect((await get(`/payload-jobs/of/cases/${doc.id}`, headers)).status).toBe(403)
      expect((await again(job, headers)).status).toBe(403)
    }
    expect(await jobOf(app.payload, job)).toMatchObject({ state: 'Failed' })
  })

  test('other jobs of the app are not shown', async () => {
    await app.payload.db.create({ collection: 'payload-jobs', data: { taskSlug: 'inline' } })
    const { body } = await get('/payload-jobs?limit=100')
    const shown = new Set(body.docs.map(({ taskSlug }: { taskSlug: string }) => taskSlug))
    expect([...shown]).toEqual(['schedulePublish'])
  })

  test('beside its case, with what is still to come, until somebody publishes by hand', async () => {
    const { doc, job } = await failed()
    const at = new Date(Date.now() + 3_600_000)
    const next = await schedule(app.payload, { id: doc.id, type: 'unpublish', at })
    const waiting = { id: next, act: 'unpublish', state: 'waiting', due: at.toISOString() }
    expect((await get(`/payload-jobs/of/cases/${doc.id}`)).body.runs).toEqual([
      { id: job, act: 'publish', state: 'failed', reason: expect.stringContaining('an editor') },
      waiting,
    ])
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      data: { _status: 'published' },
    })
    expect((await get(`/payload-jobs/of/cases/${doc.id}`)).body.runs).toEqual([waiting])
  })

  test('beside its case, a failed unpublishing until the case is not public, whatever is corrected meanwhile', async () => {
    const { id } = await createCase(app.payload)
    await schedule(app.payload, { id, type: 'unpublish', user: translator.user })
    await app.payload.jobs.run()
    const save = (data: { title?: string; _status: 'published' | 'draft' }) =>
      app.payload.update({ collection: 'cases', id, data })
    await save({ title: 'A comma', _status: 'published' })
    expect((await get(`/payload-jobs/of/cases/${id}`)).body.runs).toMatchObject([
      { act: 'unpublish', state: 'failed' },
    ])
    await save({ _status: 'draft' })
    expect((await get(`/payload-jobs/of/cases/${id}`)).body.runs).toEqual([])
  })
})

describe('“Run again”', () => {
  test('does it at once, with the rights of whoever presses', async () => {
    const { doc, job } = await failed()
    expect(await again(job)).toEqual({ status: 200, body: {} })
    expect((await get(`/take-action/v1/cases/${doc.slug}`)).body.state).toBe('open')
    expect(await jobOf(app.payload, job)).toBeUndefined()
    expect((await again(job)).status).toBe(404)
  })

  test('tells why it failed once more', async () => {
    const { doc, job } = await failed()
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      draft: true,
      data: { title: '' },
    })
    const { status, body } = await again(job)
    expect(status).toBe(200)
    expect(body.run).toMatchObject({ state: 'failed', reason: expect.stringMatching(/title/i) })
  })

  test('is refused for what has not failed, so that nothing is done before its time', async () => {
    const { id, slug } = await createCase(app.payload, { _status: 'draft' })
    const job = await schedule(app.payload, { id, at: new Date(Date.now() + 3_600_000) })
    expect((await again(job)).status).toBe(409)
    expect((await get(`/take-action/v1/cases/${slug}`)).status).toBe(404)
  })
})
