import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

/** How public answers travel: headers, validators, faults. */
const CASES = '/take-action/v1/cases'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

test('carries the headers of the contract, and answers 304 to its own ETag', async () => {
  const { slug } = await createCase(app.payload)
  const first = await app.request(`${CASES}/${slug}`)
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400',
    'content-type': 'application/json; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  expect(first.headers.get('set-cookie')).toBeNull()
  const etag = first.headers.get('etag') ?? ''
  const second = await app.request(`${CASES}/${slug}`, {
    headers: { 'If-None-Match': `W/${etag}` },
  })
  expect(second.status).toBe(304)
  expect(await second.text()).toBe('')
  const other = await app.request(`${CASES}/${slug}`, { headers: { 'If-None-Match': '"other"' } })
  expect(other.status).toBe(200)
})

test('reads no database for a 304 while it is fresh', async () => {
  const { slug } = await createCase(app.payload)
  const etag = (await app.request(`${CASES}/${slug}`)).headers.get('etag') ?? ''
  const { db } = app.payload
  const { find, findOne, findGlobal } = db
  const fail = () => Promise.reject(new Error('the database was read'))
  Object.assign(db, { find: fail, findOne: fail, findGlobal: fail })
  try {
    const again = await app.request(`${CASES}/${slug}`, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  } finally {
    Object.assign(db, { find, findOne, findGlobal })
  }
})

describe('wrong input', () => {
  test.each([
    ['?lang=xx', 'unknown_language'],
    ['?lang=not_a language', 'unknown_language'],
  ])('%s is refused with a reason', async (query, code) => {
    const { slug } = await createCase(app.payload)
    const response = await app.request(`${CASES}/${slug}${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: { code, message: expect.any(String) } })
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is answered with 405', async (method) => {
    const response = await app.request(`${CASES}/any`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test('a database that fails gives 503 and an error, not a stack', async () => {
    const { db } = app.payload
    const { find } = db
    Object.assign(db, { find: () => Promise.reject(new Error('secret detail')) })
    try {
      const response = await app.request(`${CASES}/some-case-never-asked-for`)
      expect(response.status).toBe(503)
      expect(await response.text()).not.toContain('secret detail')
    } finally {
      Object.assign(db, { find })
    }
  })
})

test.each(['/take-action/v1/nothing', '/take-action', '/take-action/embed/v2.js'])(
  'an address that the contract does not know, %s, answers with its error',
  async (path) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({
      error: { code: expect.any(String), message: expect.any(String) },
    })
  },
)
