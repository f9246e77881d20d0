import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase } from '../support/documents.ts'
import { jobOf, schedule } from '../support/schedule.ts'
import { signIn, startHost, type TestPayload } from '../support/testPayload.ts'

/** Two instances of one installation. */
let one: TestPayload
let other: TestPayload
let user: TypedUser
/** Ids of the cases that were published, by either. */
let published: unknown[] = []
/** What stands in the way of publishing, while it does. */
let trouble: Error | undefined

const plugins = [
  takeAction({
    casesOverride: ({ defaultCollection }) => ({
      ...defaultCollection,
      hooks: {
        ...defaultCollection.hooks,
        beforeChange: [
          ...(defaultCollection.hooks?.beforeChange ?? []),
          ({ data, originalDoc, operation }) => {
            if (operation !== 'update') return data
            if (trouble) throw trouble
            published.push(originalDoc.id)
            return data
          },
        ],
      },
    }),
  }),
]

beforeAll(async () => {
  const database = await testDatabase()
  one = await startHost({ plugins }, database)
  other = await startHost({ plugins }, { ...database, cleanup: async () => {} })
  user = (await signIn(one, 'editor')).user
})
afterAll(async () => {
  vi.useRealTimers()
  await other.stop()
  await one.stop()
})

async function draft() {
  published = []
  return createCase(one.payload, { _status: 'draft' })
}

const run = ({ payload }: TestPayload) => payload.jobs.run({ limit: 50 })

/** Lets so many minutes pass. */
function pass(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 + 1_000 })
}

test('two instances that look for jobs at the same time do each of them once', async () => {
  const ids: unknown[] = []
  for (let i = 0; i < 6; i++) {
    const { id } = await draft()
    ids.push(id)
    await schedule(one.payload, { id, user })
  }
  await Promise.all([run(one), run(other), run(one), run(other)])
  expect([...published].sort()).toEqual([...ids].sort())
})

test('what failed is tried again after a pause that grows, and done once nothing stands in the way', async () => {
  const { id } = await draft()
  const job = await schedule(one.payload, { id, user })
  trouble = new Error('The database went away')
  for (const pause of [0, 1, 2]) {
    pass(pause)
    await run(one)
    const failed = await jobOf(one.payload, job)
    expect(failed).toMatchObject({
      hasError: false,
      state: 'Failed, is tried again',
      reason: 'The database went away',
    })
    await run(one)
    expect(await jobOf(one.payload, job)).toMatchObject({ totalTried: failed?.totalTried })
  }
  trouble = undefined
  pass(4)
  await run(one)
  expect(published).toEqual([id])
  expect(await jobOf(one.payload, job)).toBeUndefined()
})

test('what fails again and again is given up, and stays to be seen', async () => {
  const { id } = await draft()
  const job = await schedule(one.payload, { id, user })
  trouble = new Error('The database went away')
  for (const pause of [0, 1, 2, 4, 8, 16]) {
    pass(pause)
    await run(one)
  }
  trouble = undefined
  expect(await jobOf(one.payload, job)).toMatchObject({
    state: 'Failed',
    reason: 'The database went away',
    totalTried: 5,
  })
})

/** Takes a job as a process does that is killed before it ends it. */
async function takeAndDie(job: string): Promise<void> {
  const data = { processing: true, updatedAt: new Date().toISOString() }
  await one.payload.db.updateJobs({ id: job, data })
}

test('a job whose process was killed is taken up by another after some minutes, not before', async () => {
  const { id } = await draft()
  const job = await schedule(one.payload, { id, user })
  await takeAndDie(job)
  pass(4)
  await run(other)
  expect(published).toEqual([])
  expect(await jobOf(one.payload, job)).toMatchObject({ state: 'Running' })
  pass(1)
  await Promise.all([run(one), run(other)])
  expect(published).toEqual([id])
})

test('a job that was done before its process was killed is not done again: nothing drafted since gets out', async () => {
  const { id } = await draft()
  const job = await schedule(one.payload, { id, user })
  await takeAndDie(job)
  pass(0)
  await one.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
  await one.payload.update({
    collection: 'cases',
    id,
    draft: true,
    data: { title: 'Not yet' },
  })
  pass(5)
  await run(one)
  expect(await jobOf(one.payload, job)).toBeUndefined()
  const stored = await one.payload.findByID({ collection: 'cases', id, draft: false })
  expect(stored.title).not.toBe('Not yet')
})

test('an unpublishing whose process was killed is done, though somebody corrected the case meanwhile', async () => {
  const { id } = await createCase(one.payload)
  const job = await schedule(one.payload, { id, user, type: 'unpublish' })
  await takeAndDie(job)
  pass(0)
  const corrected = { title: 'A comma', _status: 'published' as const }
  await one.payload.update({ collection: 'cases', id, data: corrected })
  pass(5)
  await run(one)
  expect(await jobOf(one.payload, job)).toBeUndefined()
  const stored = await one.payload.findByID({ collection: 'cases', id, draft: false })
  expect(stored._status).toBe('draft')
})

test('what was withdrawn after a publishing failed is not published by its next try', async () => {
  const { id } = await createCase(one.payload)
  const job = await schedule(one.payload, { id, user })
  trouble = new Error('The database went away')
  pass(0)
  await run(one)
  trouble = undefined
  pass(0)
  await one.payload.update({ collection: 'cases', id, data: { _status: 'draft' } })
  published = []
  pass(1)
  await run(one)
  expect(published).toEqual([])
  expect(await jobOf(one.payload, job)).toMatchObject({
    state: 'Failed',
    reason: expect.stringContaining('withdrawn the document since'),
  })
})

test('a job that kills every process is given up', async () => {
  const { id } = await draft()
  const job = await schedule(one.payload, { id, user })
  for (let i = 0; i < 5; i++) {
    await takeAndDie(job)
    pass(5)
    // What it gives back waits: this looks at another queue.
    await one.payload.jobs.run({ queue: 'none' })
  }
  expect(published).toEqual([])
  expect(await jobOf(one.payload, job)).toMatchObject({
    state: 'Failed',
    reason: 'The server ended before it was done.',
  })
})
