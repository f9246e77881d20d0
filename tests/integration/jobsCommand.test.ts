import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { withoutVitest } from '../support/demo.ts'
import { createCase } from '../support/documents.ts'
import { schedule } from '../support/schedule.ts'
import { signIn, startHost, type TestPayload } from '../support/testPayload.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let database: TestDatabase
let app: TestPayload
let editor: TypedUser
beforeAll(async () => {
  database = await testDatabase()
  app = await startHost({ plugins: [takeAction()] }, database)
  editor = (await signIn(app, 'editor')).user
})
afterAll(() => app.stop())

function runJobs(): Promise<{ code: unknown; printed: string }> {
  const env = {
    ...withoutVitest(),
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
  }
  return new Promise((resolve) =>
    execFile('npm', ['run', '--silent', 'jobs'], { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, printed: stdout + stderr }),
    ),
  )
}

test('npm run jobs does what is due, beside a server, and tells what it did', async () => {
  const { id, slug, title } = await createCase(app.payload, { _status: 'draft' })
  await schedule(app.payload, { id, user: editor })
  expect(await runJobs()).toEqual({ code: 0, printed: `Done: Publish “${title}”\n` })
  expect((await app.request(`/take-action/v1/cases/${slug}`)).status).toBe(200)
  expect(await runJobs()).toEqual({ code: 0, printed: 'Nothing is due.\n' })
}, 120_000)

test('npm run jobs ends with 1 where something failed, and says what and why', async () => {
  const translator = (await signIn(app, 'translator')).user
  const done = await createCase(app.payload, { _status: 'draft' })
  const refused = await createCase(app.payload, { _status: 'draft' })
  await schedule(app.payload, { id: done.id, user: editor })
  await schedule(app.payload, { id: refused.id, user: translator })
  const { code, printed } = await runJobs()
  expect(code).toBe(1)
  expect(printed).toContain(`Done: Publish “${done.title}”`)
  expect(printed).toContain(`Failed: Publish “${refused.title}”: Translators save drafts`)
}, 120_000)
