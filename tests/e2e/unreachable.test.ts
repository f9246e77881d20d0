import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withoutVitest } from '../support/demo.ts'
import { freePort } from '../support/freePort.ts'

/** The built host, started while its database is down. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next')

let origin: string
let host: ChildProcess

beforeAll(async () => {
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  host = spawn(process.execPath, [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: ROOT,
    env: {
      ...withoutVitest(),
      DATABASE_URL: 'file:/nowhere/at/all/take-action.db',
      PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
    },
    stdio: 'ignore',
  })
  await listening()
})

afterAll(async () => {
  const exited = new Promise((resolve) => host?.once('exit', resolve))
  if (host?.kill()) await exited
})

async function listening(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await fetch(`${origin}/robots.txt`).then(Boolean, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The host does not listen.')
}

test.each([
  '/healthz',
  '/api/take-action/healthz',
  '/api/take-action/v1/cases/ua-1-26',
  '/embed/v1.js',
])('while the database is down, %s answers 503 with a reason, to everybody', async (path) => {
  const answer = await fetch(`${origin}${path}`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(await answer.json()).toEqual({
    error: { code: 'unavailable', message: expect.any(String) },
  })
})

test.each([
  ['the page of a case', '/act/ua-1-26', "frame-ancestors 'self'"],
  ['what stands in its frame', '/embed/ua-1-26', 'frame-ancestors *'],
])('while the database is down, %s is a page that says so', async (_, path, policy) => {
  const answer = await fetch(`${origin}${path}`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  expect(answer.headers.get('content-security-policy')).toContain(policy)
})
