import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase } from '../support/documents.ts'
import { startHost, type TestPayload } from '../support/testPayload.ts'

/** Two instances of one installation. */
let one: TestPayload
let other: TestPayload
beforeAll(async () => {
  const database = await testDatabase()
  one = await startHost({ plugins: [takeAction()] }, database)
  other = await startHost({ plugins: [takeAction()] }, { ...database, cleanup: async () => {} })
})
afterAll(async () => {
  await other.stop()
  await one.stop()
})

test('whatever is written at once, in one instance and in two, waits its turn and is kept', async () => {
  const docs = []
  for (let i = 0; i < 6; i++) docs.push(await createCase(one.payload, { _status: 'draft' }))
  await Promise.all(
    docs.map(({ id }, i) =>
      [one, other][i % 2]?.payload.update({
        collection: 'cases',
        id,
        data: { title: `Written ${i}`, _status: 'published' },
      }),
    ),
  )
  const kept = await Promise.all(
    docs.map(({ id }) => other.payload.findByID({ collection: 'cases', id })),
  )
  expect(kept.map(({ title }) => title)).toEqual(docs.map((_, i) => `Written ${i}`))
})

test('a write that fails takes nobody’s turn', async () => {
  const { id } = await createCase(one.payload)
  const refused = one.payload.update({ collection: 'cases', id, data: { slug: 'Not A Slug' } })
  const next = one.payload.update({ collection: 'cases', id, data: { title: 'After it' } })
  await expect(refused).rejects.toThrow()
  expect((await next).title).toBe('After it')
})
