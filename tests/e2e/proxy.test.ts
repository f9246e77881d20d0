import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../support/freePort.ts'
import { lackOfNginx, type Nginx, startNginx } from '../support/nginx.ts'
import { PlayedInstance } from '../support/playedInstance.ts'

/** `deploy/nginx.conf` in a real nginx; the two instances are played, so that each answer can be told. */
const PUBLIC = 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400'
/** Fresh for a second, so that nobody waits for ten. nginx counts in whole ones: it is stale after two. */
const BRIEF = 'public, max-age=1, stale-while-revalidate=2, stale-if-error=86400'

/** After this an instance that has failed is asked again. */
const RESTED = 6.1

const instances: PlayedInstance[] = []
let nginx: Nginx
let path: string

beforeAll(async () => {
  if (lackOfNginx()) return
  instances.push(new PlayedInstance(await freePort()), new PlayedInstance(await freePort()))
  for (const instance of instances) await instance.start()
  const [first, second] = instances.map(({ port }) => port)
  nginx = await startNginx([first ?? 0, second ?? 0])
})

afterAll(async () => {
  await nginx?.stop()
  for (const instance of instances) await instance.stop()
})

beforeEach(() => {
  path = `/act/${crypto.randomUUID()}`
  for (const instance of instances) instance.asked = []
})

afterEach(() => tell({}))

function tell(answer: PlayedInstance['answer']): void {
  for (const instance of instances) instance.answer = answer
}

function kept(body = 'read', cacheControl = PUBLIC): void {
  tell({ body, headers: { 'Cache-Control': cacheControl } })
}

const asked = () => instances.flatMap((instance) => instance.asked)
const read = async (address = path, init: RequestInit = {}) =>
  (await fetch(`${nginx.origin}${address}`, init)).text()
const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000))

/** What comes over the line, for what fetch would hide. */
function raw(address: string, headers: Record<string, string> = {}) {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(nginx.origin)
      request({ hostname, port, path: address, headers }, async (answer) => {
        const parts: Buffer[] = []
        for await (const part of answer) parts.push(part)
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) })
      })
        .on('error', reject)
        .end()
    },
  )
}

describe.skipIf(lackOfNginx())('nginx as deploy/ has it', () => {
  test('takes the file without a warning', () => {
    expect(nginx.checked).toMatch(/syntax is ok\n.*test is successful\n$/)
    expect(nginx.checked).not.toMatch(/warn|deprecated/)
  })

  test.each([
    '/act/one',
    '/embed/v1.js',
    '/embed/one',
    '/api/take-action/v1/cases/one?lang=en',
    '/api/take-action/v1/oembed?url=x',
  ])('keeps the public answer at %s for everybody', async (address) => {
    kept('first')
    expect(await read(address)).toBe('first')
    kept('second')
    expect(await read(address, { headers: { Cookie: 'a=b', 'Accept-Language': 'ru' } })).toBe(
      'first',
    )
    expect(asked()).toHaveLength(1)
  })

  test.each(['/admin', '/api/cases/one', '/api/users/me', '/api/cases?depth=0', '/', '/healthz'])(
    'keeps nothing at %s, whatever its headers say, and passes the sign-in on',
    async (address) => {
      kept('first')
      await read(address)
      kept('second')
      expect(await read(address, { headers: { Cookie: 'payload-token=t' } })).toBe('second')
      expect(asked().at(-1)?.headers.cookie).toBe('payload-token=t')
    },
  )

  test('keeps no answer that is private, that is not to be stored, or that sets a cookie', async () => {
    const unkept: Record<string, string>[] = [
      { 'Cache-Control': PUBLIC.replace('public', 'private') },
      { 'Cache-Control': 'no-store' },
      { 'Cache-Control': PUBLIC, 'Set-Cookie': 'a=b' },
      {},
    ]
    for (const headers of unkept) {
      tell({ headers, body: 'first' })
      await read()
      tell({ headers, body: 'second' })
      expect(await read()).toBe('second')
    }
  })

  test('keeps an error no longer than it says', async () => {
    tell({ status: 404, headers: { 'Cache-Control': 'public, max-age=1' }, body: 'gone' })
    expect((await fetch(`${nginx.origin}${path}`)).status).toBe(404)
    await seconds(2.1)
    kept('back')
    expect(await read()).toBe('back')
  })

  test('tells the app nothing of a reader of a public address but where they are', async () => {
    await raw(path, {
      Cookie: 'payload-token=t',
      Authorization: 'JWT t',
      'Accept-Language': 'ru',
      'Accept-Encoding': 'gzip, br',
      'X-Middleware-Subrequest': 'x',
      RSC: '1',
    })
    const { host } = new URL(nginx.origin)
    expect(asked()).toEqual([
      {
        method: 'GET',
        url: path,
        headers: {
          host,
          'x-forwarded-for': expect.stringMatching(/^(127\.0\.0\.1|::1)$/),
          'x-forwarded-host': host,
          'x-forwarded-proto': 'http',
        },
      },
    ])
  })

  test('adds the address that it sees to those that a reader claims, for the app to take the last', async () => {
    await raw('/api/take-action/v1/cases/one/tally', { 'X-Forwarded-For': '192.0.2.1' })
    expect(asked()[0]?.headers['x-forwarded-for']).toMatch(/^192\.0\.2\.1, (127\.0\.0\.1|::1)$/)
  })

  test('leaves nothing in Vary but Accept-Encoding, and no client hints, on errors too', async () => {
    const headers = {
      'Cache-Control': PUBLIC,
      Vary: 'rsc, next-router-state-tree, Accept-Encoding, Sec-CH-Prefers-Color-Scheme',
      'Accept-CH': 'Sec-CH-Prefers-Color-Scheme',
      'Critical-CH': 'Sec-CH-Prefers-Color-Scheme',
    }
    for (const status of [200, 404, 503]) {
      tell({ status, headers, body: 'x'.repeat(2_000) })
      const answer = await raw(`${path}/${status}`, { 'Accept-Encoding': 'gzip' })
      expect(answer.status).toBe(status)
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.headers).not.toHaveProperty('accept-ch')
      expect(answer.headers).not.toHaveProperty('critical-ch')
    }
  })

  test('compresses for whoever takes it what it keeps once', async () => {
    const body = 'read '.repeat(1_000)
    const type = 'application/json; charset=utf-8'
    tell({ body, headers: { 'Content-Type': type, 'Cache-Control': PUBLIC, ETag: '"1"' } })
    const small = await raw(path, { 'Accept-Encoding': 'gzip' })
    expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', etag: 'W/"1"' })
    expect(String(gunzipSync(small.body))).toBe(body)
    const plain = await raw(path)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(String(plain.body)).toBe(body)
    const known = await raw(path, { 'Accept-Encoding': 'gzip', 'If-None-Match': 'W/"1"' })
    expect(known.status).toBe(304)
    expect(asked()).toHaveLength(1)
  })

  test('tells when the app made what it kept, so that a browser begins no seconds anew', async () => {
    kept('read', BRIEF)
    const first = await raw(path)
    await seconds(0.5)
    kept('other', BRIEF)
    const second = await raw(path)
    expect(String(second.body)).toBe('read')
    expect(second.headers.date).toBe(first.headers.date)
    await seconds(1.6)
    const third = await raw(path)
    expect(String(third.body)).toBe('other')
    expect(third.headers.date).not.toBe(first.headers.date)
  })

  test('gives whoever asks first after the fresh seconds what holds now, and the others meanwhile what held', async () => {
    kept('open', BRIEF)
    await read()
    await seconds(2.1)
    tell({ body: 'stopped', headers: { 'Cache-Control': BRIEF }, after: 500 })
    const first = read()
    await seconds(0.2)
    expect(await read()).toBe('open')
    expect(await first).toBe('stopped')
  })

  test('gives nobody what is past its stale seconds, however slow the app is', async () => {
    kept('open', BRIEF)
    await read()
    await seconds(4.1)
    tell({ body: 'stopped', headers: { 'Cache-Control': BRIEF }, after: 700 })
    const first = read()
    await seconds(0.2)
    expect(await read()).toBe('stopped')
    expect(await first).toBe('stopped')
  })

  test('asks once for a crowd that comes at the same time', async () => {
    tell({ headers: { 'Cache-Control': PUBLIC }, after: 300 })
    await Promise.all(Array.from({ length: 20 }, () => read()))
    expect(asked()).toHaveLength(1)
  })

  test('asks the other instance where one has ended, and no reader notices', async () => {
    kept('read', 'no-store')
    await instances[0]?.stop()
    for (let count = 0; count < 10; count++) expect(await read(`/act/${count}`)).toBe('read')
    expect(instances[1]?.asked).toHaveLength(10)
    await instances[0]?.start()
  })

  test('sends no letter’s count and no sign-in twice where an instance answers with an error', async () => {
    tell({ status: 503 })
    for (const address of ['/api/take-action/v1/cases/one/tally', '/api/users/login']) {
      await read(address, { method: 'POST', body: '{}' })
    }
    expect(asked()).toHaveLength(2)
    await seconds(RESTED)
  }, 30_000)

  test('shows what was last known while no instance answers, and else says so to everybody', async () => {
    kept('open', BRIEF)
    await read()
    for (const instance of instances) await instance.stop()
    await seconds(2.1)
    expect(await read()).toBe('open')
    await seconds(3)
    expect(await read()).toBe('open')
    const unknown = await fetch(`${nginx.origin}/act/unknown`)
    expect(unknown.status).toBe(503)
    expect(unknown.headers.get('access-control-allow-origin')).toBe('*')
    expect(await unknown.json()).toMatchObject({ error: { code: 'unavailable' } })
    for (const instance of instances) await instance.start()
    kept('stopped', BRIEF)
    await seconds(RESTED)
    expect(await read()).toBe('stopped')
  }, 30_000)

  test('shows what was last known while no instance can read its database, once both have failed', async () => {
    kept('open', BRIEF)
    await read()
    tell({ status: 503, body: 'unavailable' })
    await seconds(2.1)
    const answers: string[] = []
    for (let count = 0; count < 8; count++) answers.push(await read())
    expect(answers.slice(0, 2)).toContain('unavailable')
    expect(answers.slice(4)).toEqual(['open', 'open', 'open', 'open'])
    await seconds(RESTED)
    kept('stopped', BRIEF)
    expect(await read()).toBe('stopped')
  }, 30_000)

  test('gives no answer to whoever asks for another name', async () => {
    await expect(raw(path, { Host: 'elsewhere.example.org' })).rejects.toThrow(/hang up|reset/)
    expect(asked()).toEqual([])
  })

  test('takes no body larger than what is meant for an address', async () => {
    const post = async (address: string, bytes: number) =>
      (await fetch(`${nginx.origin}${address}`, { method: 'POST', body: 'x'.repeat(bytes) })).status
    expect(await post('/api/take-action/v1/cases/one/tally', 500)).toBe(200)
    expect(await post('/api/take-action/v1/cases/one/tally', 2_000)).toBe(413)
    expect(await post('/act/one', 2_000)).toBe(413)
    expect(await post('/api/users/login', 20_000)).toBe(413)
    expect(await post('/api/cases', 2_000_000)).toBe(200)
    expect(await post('/api/cases', 11_000_000)).toBe(413)
  })

  test('slows down who guesses passwords, and floods of tallies, and nobody who reads', async () => {
    const refused = async (address: string, count: number, method = 'POST') => {
      const all = Array.from({ length: count }, () =>
        fetch(`${nginx.origin}${address}`, { method }),
      )
      return (await Promise.all(all)).filter(({ status }) => status === 429).length
    }
    expect(await refused('/api/users/login', 30)).toBeGreaterThan(15)
    expect(await refused('/api/take-action/v1/cases/one/tally', 100)).toBeGreaterThan(30)
    expect(await refused(path, 400, 'GET')).toBe(0)
  })

  test('writes down neither who read nor what they came from nor what they asked with', async () => {
    const { pathname } = new URL(path, nginx.origin)
    await read(`${path}?lang=kk`, { headers: { Referer: 'https://news.example.org/' } })
    const lines = (await nginx.log('take-action.log')).split('\n')
    const line = lines.find((one) => one.includes(pathname)) ?? ''
    expect(line).toMatch(/^\S+ GET \/act\/\S+ 200 \d+ [\d.]+ MISS 127\.0\.0\.1:\d+ 200$/)
    const all = lines.join('\n') + (await nginx.log('take-action.error.log'))
    expect(all).not.toMatch(/news\.example|lang=|::1|client:/)
  })
})
