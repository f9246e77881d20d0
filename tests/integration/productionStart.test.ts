import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { withoutVitest } from '../support/demo.ts'
import { startPayload } from '../support/testPayload.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SECRET = 'a secret for tests, long enough to be one'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database?.cleanup())

interface Ended {
  code: number | string | null | undefined
  printed: string
}

/** Runs the setup as an operator does, against a production installation. */
function setup(env: Record<string, string>): Promise<Ended> {
  const args = ['run', '--silent', 'setup', '--', '--email', 'first@example.org']
  const options = { cwd: ROOT, env: { ...withoutVitest(), ...env } }
  return new Promise((resolve) =>
    execFile('npm', args, options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, printed: stdout + stderr }),
    ),
  )
}

test('a production start makes everything that an empty database lacks, once, and the setup its first admin', async () => {
  const env = { DATABASE_URL: database.url, PAYLOAD_SECRET: SECRET }
  const first = await setup(env)
  expect(first).toMatchObject({ code: 0, printed: expect.stringContaining('Password, shown only') })
  const second = await setup(env)
  expect(second).toMatchObject({ code: 0, printed: expect.stringContaining('already') })
}, 120_000)

test('what a development start has made a production start goes on with', async () => {
  const own = await testDatabase()
  const env = { DATABASE_URL: own.url, PAYLOAD_SECRET: SECRET }
  const development = await setup({ ...env, NODE_ENV: 'development' })
  expect(development).toMatchObject({ code: 0, printed: expect.stringContaining('Password') })
  const production = await setup(env)
  expect(production).toMatchObject({ code: 0, printed: expect.stringContaining('already') })
  await own.cleanup()
}, 120_000)

test('a schema that was pushed is refused with a reason, and never asked about', async () => {
  const app = await startPayload()
  const collection = 'payload-migrations'
  await app.payload.create({ collection, data: { name: 'dev', batch: -1 } })
  await expect(app.payload.db.connect?.()).rejects.toThrow(/was pushed by a development start/)
  await app.stop()
})

test('an installation whose environment is wrong does not start, and is told everything to set', async () => {
  const { code, printed } = await setup({
    DATABASE_URL: 'postgres://localhost/cms',
    PAYLOAD_SECRET: 'short',
    SERVER_URL: 'act.example.org',
  })
  expect(code).toBe(1)
  expect(printed).toMatch(/DATABASE_URL must begin with file: .*\n.*PAYLOAD_SECRET is too short/)
  expect(printed).toContain('SERVER_URL must be the address')
  expect(printed).not.toContain('    at ')
})
