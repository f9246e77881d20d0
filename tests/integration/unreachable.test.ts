import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { REST_GET } from '@payloadcms/next/routes'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { expect, test, vi } from 'vitest'
import { orUnavailable, takeAction } from '../../plugin/index.ts'
import { ORIGIN } from '../support/testPayload.ts'

const config = buildConfig({
  serverURL: ORIGIN,
  secret: 'a secret for tests, long enough to be one',
  db: mongooseAdapter({
    url: 'mongodb://127.0.0.1:1/nothing-listens-here',
    connectOptions: { serverSelectionTimeoutMS: 200 },
  }),
  editor: lexicalEditor(),
  plugins: [takeAction()],
  logger: { options: { level: 'silent' } },
  telemetry: false,
})
const handler = orUnavailable(config, REST_GET(config))
vi.spyOn(console, 'error').mockImplementation(() => {})

function get(path: string): Promise<Response> {
  const request = new Request(`${ORIGIN}/api${path}`)
  return handler(request, { params: Promise.resolve({ slug: path.slice(1).split('/') }) })
}

test.each(['/take-action/healthz', '/take-action/v1/cases', '/take-action/v1/cases/ua-1-26'])(
  'where Payload cannot start, %s answers 503 as the contract writes it, to everybody',
  async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({
      error: { code: 'unavailable', message: expect.any(String) },
    })
  },
)

test('where Payload cannot start, the page of a case is a page that says so', async () => {
  const answer = await get('/take-action/act/ua-1-26')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('where Payload cannot start, what is not the plugin’s is answered by Payload', async () => {
  expect((await get('/pages')).status).toBe(500)
})

test('a health check does not wait for a database that is slow to be found missing', async () => {
  const slow = new Promise<never>(() => {})
  const slowHandler = orUnavailable(slow, REST_GET(config))
  const request = new Request(`${ORIGIN}/api/take-action/healthz`)
  const params = Promise.resolve({ slug: ['take-action', 'healthz'] })
  expect((await slowHandler(request, { params })).status).toBe(503)
})
