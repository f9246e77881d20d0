import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

async function titleOf(slug: string): Promise<string> {
  return (await (await app.request(`/take-action/v1/cases/${slug}`)).json()).title
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100))

/** A change within a transaction that stands open, asked for by a reader before it ends. */
async function changedInTransaction() {
  const doc = await createCase(app.payload, { title: 'Before' })
  const slug = String(doc.slug)
  const req = await createLocalReq({}, app.payload)
  const isOpen = await initTransaction(req)
  const data = { title: 'After', _status: 'published' as const }
  await app.payload.update({ collection: 'cases', id: doc.id, data, req })
  return { slug, req, isOpen, meanwhile: await titleOf(slug) }
}

test('who asks before a change is committed keeps nobody from the change once it is', async () => {
  const { slug, req, isOpen, meanwhile } = await changedInTransaction()
  expect(meanwhile).toBe(isOpen ? 'Before' : 'After')
  await commitTransaction(req)
  await aMoment()
  expect(await titleOf(slug)).toBe('After')
})

test('a change that is taken back leaves what was before', async () => {
  const { slug, req, isOpen } = await changedInTransaction()
  await killTransaction(req)
  await aMoment()
  expect(await titleOf(slug)).toBe(isOpen ? 'Before' : 'After')
})
