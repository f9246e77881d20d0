import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let headers: { Authorization: string }
beforeAll(async () => {
  app = await startPayload()
  headers = (await signIn(app, 'translator')).headers
})
afterAll(() => app.stop())

interface Remark {
  isWarning: boolean
  sentence: string
  about?: { title: string }
}

async function remarks(query: string): Promise<Remark[]> {
  const response = await app.request(`/cases/standing?${query}`, { headers })
  expect(response.status).toBe(200)
  return ((await response.json()) as { remarks: Remark[] }).remarks
}

test('a case by itself has nothing to be said of', async () => {
  const { id } = await createCase(app.payload)
  expect(await remarks(`id=${id}`)).toEqual([])
  expect(await remarks('')).toEqual([])
})

test('an editor is told that the notice they choose is followed by another one already, a draft too', async () => {
  const first = await createCase(app.payload)
  const update = await createCase(app.payload, {
    notice: 'update',
    previous: first.id,
    title: 'The other',
    _status: 'draft',
  })
  const [fork] = await remarks(`previous=${first.id}`)
  expect(fork).toMatchObject({ isWarning: true, about: { title: 'The other' } })
  expect(fork?.sentence).toContain('forks')
  expect(await remarks(`id=${update.id}&previous=${first.id}`)).toEqual([])
})

test('an earlier notice tells which one is shown instead, and the newest that it speaks for them', async () => {
  const first = await createCase(app.payload)
  const update = await createCase(app.payload, {
    notice: 'update',
    previous: first.id,
    title: 'Newest',
  })
  expect(await remarks(`id=${first.id}`)).toEqual([
    {
      isWarning: false,
      sentence: expect.stringContaining('a newer one'),
      about: { id: update.id, title: 'Newest' },
    },
  ])
  expect((await remarks(`id=${update.id}&previous=${first.id}`))[0]?.sentence).toContain(
    'for an earlier notice',
  )
})

test('a withdrawn newest notice is said at every notice of the chain, with the way to let an earlier one answer', async () => {
  const first = await createCase(app.payload)
  const update = await createCase(app.payload, {
    notice: 'update',
    previous: first.id,
    title: 'Withdrawn',
  })
  await app.payload.update({ collection: 'cases', id: update.id, data: { _status: 'draft' } })
  for (const id of [first.id, update.id]) {
    const [silent] = await remarks(`id=${id}`)
    expect(silent).toMatchObject({ isWarning: true, about: { title: 'Withdrawn' } })
    expect(silent?.sentence).toContain('Answer again')
  }
})

test('nobody learns of chains without signing in', async () => {
  const { id } = await createCase(app.payload)
  expect((await app.request(`/cases/standing?id=${id}`)).status).toBe(401)
})
