import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { signIn, startHost, type TestPayload } from '../support/testPayload.ts'

const SECRET = 'a secret for the cron'

let app: TestPayload
let own: TestPayload
beforeAll(async () => {
  const database = await testDatabase()
  const plugins = [takeAction({ cronSecret: SECRET })]
  app = await startHost({ plugins, jobs: {} }, database)
  const jobs = {
    access: { run: ({ req }: { req: { headers: Headers } }) => req.headers.has('x-own') },
    deleteJobOnComplete: false,
    jobsCollectionOverrides: ({ defaultJobsCollection }: { defaultJobsCollection: never }) => ({
      ...(defaultJobsCollection as object),
      labels: { singular: 'Own', plural: 'Own' },
    }),
  }
  const kept = { ...database, cleanup: async () => {} }
  own = await startHost({ plugins, jobs: jobs as never }, kept)
})
afterAll(async () => {
  await own.stop()
  await app.stop()
})

async function run({ request }: TestPayload, headers: HeadersInit): Promise<number> {
  return (await request('/payload-jobs/run', { headers })).status
}

describe('an external cron runs jobs', () => {
  test('with the secret', async () => {
    expect(await run(app, { Authorization: `Bearer ${SECRET}` })).toBe(200)
  })

  test.each([
    ['none', ''],
    ['another one', `Bearer ${SECRET}!`],
    ['a part of it', `Bearer ${SECRET.slice(0, -1)}`],
    ['it without its scheme', SECRET],
  ])('not with %s', async (_, authorization) => {
    expect(await run(app, authorization ? { Authorization: authorization } : {})).toBe(401)
  })

  test('editors may as well, translators may not', async () => {
    expect(await run(app, (await signIn(app, 'editor')).headers)).toBe(200)
    expect(await run(app, (await signIn(app, 'translator')).headers)).toBe(401)
  })
})

test('what the app says of jobs itself goes on to hold, and the secret opens beside it', async () => {
  expect(await run(own, { 'x-own': '1' })).toBe(200)
  expect(await run(own, { Authorization: `Bearer ${SECRET}` })).toBe(200)
  expect(await run(own, (await signIn(own, 'editor')).headers)).toBe(401)
  const { config } = own.payload
  expect(config.jobs.deleteJobOnComplete).toBe(false)
  const collection = own.payload.collections['payload-jobs']?.config
  expect(collection?.labels.singular).toBe('Own')
  expect(collection?.admin.hidden).toBe(false)
})

test('a secret that is short is refused at start', () => {
  expect(() => takeAction({ cronSecret: 'short' })({} as never)).toThrow(/16 random characters/)
})
