import { afterAll, beforeAll, expect, test } from 'vitest'
import { countLetter } from '../../plugin/tallies/countLetter.ts'
import { createCase } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let headers: { Authorization: string }
beforeAll(async () => {
  app = await startPayload()
  headers = (await signIn(app, 'editor')).headers
})
afterAll(() => app?.stop())

const counted = async (id: string) => {
  const where = { case: { equals: id } }
  return (await app.payload.count({ collection: 'tallies', where })).totalDocs
}

test('deleting a case for good takes along what was counted for it and who approved it, and nothing of another', async () => {
  const doc = await createCase(app.payload, { _status: 'draft' })
  const other = await createCase(app.payload, { _status: 'draft', previous: doc.id })
  for (const { id } of [doc, other]) {
    await countLetter(app.payload, { case: id, channel: 'email', day: '2026-07-01' })
    await countLetter(app.payload, { case: id, channel: 'post', day: '2026-07-01' })
    const data = { case: id, mark: 'one', by: 'users:1' }
    await app.payload.db.create({ collection: 'case-approvals', data })
  }
  const trashed = { deletedAt: new Date().toISOString() }
  await app.payload.update({ collection: 'cases', id: doc.id, data: trashed })
  expect(await counted(doc.id)).toBe(2)
  const answer = await app.request(`/cases/${doc.id}?trash=true`, { method: 'DELETE', headers })
  expect(answer.status).toBe(200)
  expect([await counted(doc.id), await counted(other.id)]).toEqual([0, 2])
  const approvals = await app.payload.find({ collection: 'case-approvals', depth: 0 })
  expect(approvals.docs.map((one) => one.case)).toEqual([other.id])
  const left = await app.payload.findByID({ collection: 'cases', id: other.id, depth: 0 })
  expect(left.title).toBe(other.title)
})

test('what was counted for a case that has been public is kept, since the case is', async () => {
  const doc = await createCase(app.payload)
  await countLetter(app.payload, { case: doc.id, channel: 'email', day: '2026-07-01' })
  const answer = await app.request(`/cases/${doc.id}`, { method: 'DELETE', headers })
  expect(answer.status).toBe(409)
  expect(await counted(doc.id)).toBe(1)
})
