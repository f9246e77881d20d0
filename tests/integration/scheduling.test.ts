import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { jobOf, schedule } from '../support/schedule.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: { user: TypedUser; headers: { Authorization: string } }
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

async function asked(slug: string | null | undefined) {
  const answer = await app.request(`/take-action/v1/cases/${slug}`)
  return answer.status === 200 ? ((await answer.json()) as { state: string }).state : answer.status
}

const STOP = {
  notice: 'stop' as const,
  stop: { outcome: 'good' as const, message: paragraph('She is free.') },
  targets: [],
  letters: [],
}

describe('what is scheduled is done when it is due', () => {
  test('a case is published, and is not before', async () => {
    const { id, slug } = await createCase(app.payload, { _status: 'draft' })
    const at = new Date(Date.now() + 60_000)
    const later = await schedule(app.payload, { id, user: editor.user, at })
    await app.payload.jobs.run()
    expect(await asked(slug)).toBe(404)
    expect(await jobOf(app.payload, later)).toMatchObject({ state: 'Waiting' })
    const due = await schedule(app.payload, { id, user: editor.user })
    await app.payload.jobs.run()
    expect(await asked(slug)).toBe('open')
    expect(await jobOf(app.payload, due)).toBeUndefined()
  })

  test('a case is unpublished', async () => {
    const { id, slug } = await createCase(app.payload)
    await schedule(app.payload, { id, type: 'unpublish', user: editor.user })
    await app.payload.jobs.run()
    expect(await asked(slug)).toBe(404)
  })

  test('a prepared stop stops every notice of its case', async () => {
    const first = await createCase(app.payload)
    const update = await createCase(app.payload, { notice: 'update', previous: first.id })
    const stop = await createCase(app.payload, { ...STOP, previous: update.id, _status: 'draft' })
    expect(await asked(first.slug)).toBe('open')
    await schedule(app.payload, { id: stop.id, user: editor.user })
    await app.payload.jobs.run()
    expect([await asked(first.slug), await asked(update.slug)]).toEqual(['stopped', 'stopped'])
  })

  test('many at once are all done', async () => {
    const docs = []
    for (let i = 0; i < 6; i++) docs.push(await createCase(app.payload, { _status: 'draft' }))
    for (const { id } of docs) await schedule(app.payload, { id, user: editor.user })
    await app.payload.jobs.run()
    expect(await Promise.all(docs.map(({ slug }) => asked(slug)))).toEqual(docs.map(() => 'open'))
  })
})

describe('what is scheduled and refused ends as failed at once, and its reason is kept for editors', () => {
  test('where the case is not complete', async () => {
    const data = { notice: 'first' as const, country: 'KZ' as const, reference: 'UA 950/26' }
    const { id } = await app.payload.create({ collection: 'cases', draft: true, data })
    const job = await schedule(app.payload, { id, user: editor.user })
    await app.payload.jobs.run()
    expect(await jobOf(app.payload, job)).toMatchObject({
      state: 'Failed',
      hasError: true,
      reason: expect.stringContaining('Title'),
    })
  })

  test('where whoever scheduled it may not publish', async () => {
    const translator = await signIn(app, 'translator')
    const { id, slug } = await createCase(app.payload, { _status: 'draft' })
    const job = await schedule(app.payload, { id, user: translator.user })
    await app.payload.jobs.run()
    expect(await asked(slug)).toBe(404)
    const reason = 'Translators save drafts; an editor publishes them.'
    expect(await jobOf(app.payload, job)).toMatchObject({ state: 'Failed', reason })
  })

  test('where the case lies in the trash', async () => {
    const { id } = await createCase(app.payload, { _status: 'draft' })
    const data = { deletedAt: new Date().toISOString() }
    await app.payload.update({ collection: 'cases', id, data })
    const job = await schedule(app.payload, { id, user: editor.user })
    await app.payload.jobs.run()
    expect(await jobOf(app.payload, job)).toMatchObject({ state: 'Failed' })
  })
})
