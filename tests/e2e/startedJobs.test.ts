import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { withoutVitest } from '../support/demo.ts'
import { createCase } from '../support/documents.ts'
import { freePort } from '../support/freePort.ts'
import { jobOf, schedule } from '../support/schedule.ts'
import { startHost, type TestPayload } from '../support/testPayload.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Looks into the same database as the built host. */
let app: TestPayload
let host: ChildProcess

beforeAll(async () => {
  const database = await testDatabase()
  app = await startHost({ plugins: [takeAction()] }, database)
  const port = String(await freePort())
  host = spawn(process.execPath, [NEXT, 'start', '-p', port, '-H', '127.0.0.1'], {
    cwd: ROOT,
    env: {
      ...withoutVitest(),
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
    },
    stdio: 'ignore',
  })
})

afterAll(async () => {
  const exited = new Promise((resolve) => host?.once('exit', resolve))
  if (host?.kill()) await exited
  await app.stop()
})

test('a server does what is due within a minute or so of its start, although nobody asks it for anything', async () => {
  const { id } = await createCase(app.payload, { _status: 'draft' })
  const job = await schedule(app.payload, { id })
  await expect
    .poll(() => jobOf(app.payload, job), { timeout: 100_000, interval: 1_000 })
    .toBe(undefined)
  const stored = await app.payload.findByID({ collection: 'cases', id })
  expect(stored._status).toBe('published')
}, 120_000)
