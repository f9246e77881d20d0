import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SavedChange } from '../../plugin/changes/recentChanges.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

type Signed = Awaited<ReturnType<typeof signIn>>

let app: TestPayload
let anna: Signed
let translator: Signed
beforeAll(async () => {
  app = await startPayload()
  anna = await signIn(app, 'editor', { name: 'Anna' })
  translator = await signIn(app, 'translator', { name: 'Tatyana', translatesInto: ['ru'] })
})
afterAll(() => app.stop())

function save(who: Signed, id: string, data: object, query = '?draft=true') {
  return app.request(`/cases/${id}${query}`, {
    method: 'PATCH',
    headers: { ...who.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
}

async function changesOf(id: string, who = anna): Promise<SavedChange[]> {
  const answer = await app.request(`/cases/${id}/changes`, { headers: who.headers })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return ((await answer.json()) as { changes: SavedChange[] }).changes
}

test('who changed what and when is told, the newest first, by the names of the form', async () => {
  const { id } = await createCase(app.payload, { points: [{ text: 'Release her' }] })
  const { points } = await app.payload.findByID({ collection: 'cases', id })
  await save(anna, id, { title: 'Another', deadline: '2031-01-01T12:00:00.000Z' })
  const data = { summary: paragraph('Что случилось.'), points: [{ ...points?.[0], text: 'Её' }] }
  await save(translator, id, data, '?draft=true&locale=ru')
  await save(anna, id, { points: [], _status: 'published' }, '')
  const [published, translated, edited, created] = await changesOf(id)
  expect(published).toMatchObject({
    by: 'Anna',
    isPublished: true,
    fields: [{ label: 'Points to make', locales: [] }],
  })
  expect(translated).toMatchObject({
    by: 'Tatyana',
    isPublished: false,
    fields: [
      { label: 'Summary', locales: ['ru'] },
      { label: 'Points to make › Point', locales: ['ru'] },
    ],
  })
  expect(edited).toMatchObject({
    by: 'Anna',
    fields: [
      { label: 'Title', locales: ['en'] },
      { label: 'Last day to write', locales: [] },
    ],
  })
  expect(created).toMatchObject({ isPublished: true, fields: [] })
  expect(created?.by).toBeUndefined()
  expect((await changesOf(id, translator)).length).toBe(4)
})

test('however often a case was saved, the latest ten are told', async () => {
  const { id } = await createCase(app.payload)
  for (let n = 0; n < 12; n++) await save(anna, id, { title: `Title ${n}` })
  const changes = await changesOf(id)
  expect(changes).toHaveLength(10)
  expect(changes.every(({ fields }) => fields.length === 1)).toBe(true)
})

test('nobody learns of it without signing in, nor of a case that is not there', async () => {
  const { id } = await createCase(app.payload)
  expect((await app.request(`/cases/${id}/changes`)).status).toBe(401)
  const unknown = await app.request('/cases/nobody/changes', { headers: anna.headers })
  expect(unknown.status).toBe(404)
})
