import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

let started: TestPayload

beforeAll(async () => {
  started = await startPayload()
  await started.payload.create({ collection: 'partners', data: { name: 'Daily', key: 'daily' } })
})

afterAll(() => started?.stop())

const SUMMARY = {
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: null,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'It.' }] },
    ],
  },
}

async function published(slug: string, change: { showSent?: boolean } = {}): Promise<string> {
  const { id } = await started.payload.create({
    collection: 'cases',
    data: {
      _status: 'published',
      notice: 'first',
      country: 'KZ',
      title: 'A case',
      summary: SUMMARY,
      slug,
      ...change,
    },
  })
  return id
}

function tally(slug: string, body: string, forwardedFor?: string): Promise<Response> {
  const headers = {
    'Content-Type': 'text/plain;charset=UTF-8',
    ...(forwardedFor ? { 'X-Forwarded-For': forwardedFor } : {}),
  }
  return started.request(`/take-action/v1/cases/${slug}/tally`, { method: 'POST', headers, body })
}

async function rows(id: string) {
  const { docs } = await started.payload.find({
    collection: 'tallies',
    where: { case: { equals: id } },
    depth: 1,
    sort: 'key',
  })
  return docs.map(({ channel, count, partner }) => ({
    channel,
    count,
    partner: typeof partner === 'object' ? partner?.key : partner,
  }))
}

test('letters are counted by channel and partner, and by nothing that tells of the reader', async () => {
  const id = await published('ua-1-30')
  const answer = await tally('ua-1-30', '{"channel":"email"}')
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  await tally('ua-1-30', '{"channel":"email","partner":"daily"}')
  await tally('ua-1-30', '{"channel":"email","partner":"daily","target":"london","country":"GB"}')
  await tally('ua-1-30', '{"channel":"fax","partner":"no-such-partner"}')
  expect(await rows(id)).toEqual(
    expect.arrayContaining([
      { channel: 'email', count: 1, partner: undefined },
      { channel: 'email', count: 2, partner: 'daily' },
      { channel: 'fax', count: 1, partner: undefined },
    ]),
  )
  expect(await rows(id)).toHaveLength(3)
})

test('of a hundred letters at once, none is lost and none counted twice', async () => {
  const id = await published('ua-2-30')
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => tally('ua-2-30', '{"channel":"post"}')),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(204))
  expect(await rows(id)).toEqual([{ channel: 'post', count: 100, partner: undefined }])
})

test.each([
  ['an unknown channel', '{"channel":"pigeon"}', 'unknown_channel'],
  ['no channel', '{}', 'unknown_channel'],
  ['a partner that is no key', '{"channel":"email","partner":"<b>"}', 'bad_partner'],
  ['what is no JSON', 'channel=email', 'bad_tally'],
  ['nothing', '', 'bad_tally'],
  ['a list', '[]', 'unknown_channel'],
])('a tally with %s is refused with a reason', async (_, body, code) => {
  const slug = `ua-${crypto.randomUUID()}`
  await published(slug)
  const answer = await tally(slug, body)
  expect(answer.status).toBe(400)
  expect((await answer.json()).error.code).toBe(code)
})

test('more than a tally holds is refused unread, whether its length is told or not', async () => {
  const slug = `ua-${crypto.randomUUID()}`
  await published(slug)
  const large = `{"channel":"email","x":"${'x'.repeat(600)}"}`
  const answer = await tally(slug, large)
  expect(answer.status).toBe(413)
  expect((await answer.json()).error.code).toBe('too_large')
  let pulled = 0
  const endless = new ReadableStream({
    pull(controller) {
      pulled++
      controller.enqueue(new TextEncoder().encode(large))
    },
  })
  const streamed = await started.request(`/take-action/v1/cases/${slug}/tally`, {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(streamed.status).toBe(413)
  expect(pulled).toBeLessThan(10)
})

test('a tally for a case that nobody can see is refused', async () => {
  expect((await tally('no-such-case', '{"channel":"email"}')).status).toBe(404)
})

test('the number of letters is published where the case shows it, and nowhere else', async () => {
  await published('ua-3-30', { showSent: true })
  await published('ua-4-30')
  for (const slug of ['ua-3-30', 'ua-4-30']) await tally(slug, '{"channel":"web"}')
  await started.payload.updateGlobal({ slug: 'take-action-settings', data: {} })
  const read = async (slug: string) =>
    (await started.request(`/take-action/v1/cases/${slug}`)).json()
  expect((await read('ua-3-30')).sent).toBe(1)
  expect(await read('ua-4-30')).not.toHaveProperty('sent')
})

test('an organisation’s own wording goes before the box’s, in its language alone', async () => {
  await published('ua-5-30')
  const words = [{ key: 'write' as const, text: 'Write now' }]
  await started.payload.updateGlobal({ slug: 'take-action-settings', data: { words } })
  const { strings } = await (await started.request('/take-action/v1/cases/ua-5-30')).json()
  expect(strings.write).toBe('Write now')
  expect(strings.act).toBe('Take action')
})

test('of a thousand letters from one address, a hundred at once, the most are refused with a reason, every other is counted once, and other readers’ as ever', async () => {
  const id = await published('ua-6-30')
  const answers: Response[] = []
  while (answers.length < 1_000) {
    const hundred = Array.from({ length: 100 }, (_, index) =>
      // Whatever a reader writes into the header themselves stands before what the proxy adds.
      tally('ua-6-30', '{"channel":"email"}', `198.51.100.${index}, 192.0.2.7`),
    )
    answers.push(...(await Promise.all(hundred)))
  }
  const counted = answers.filter(({ status }) => status === 204)
  const refused = answers.filter(({ status }) => status === 429)
  expect(counted.length + refused.length).toBe(1_000)
  expect(refused.length).toBeGreaterThan(500)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused[0]?.json()).toMatchObject({ error: { code: 'too_many' } })
  expect((await tally('ua-6-30', '{"channel":"email"}', '192.0.2.8')).status).toBe(204)
  expect(await rows(id)).toEqual([
    { channel: 'email', count: counted.length + 1, partner: undefined },
  ])
}, 120_000)

test('of the addresses that were limited none is in the database', async () => {
  const { docs } = await started.payload.find({
    collection: 'tallies',
    pagination: false,
    depth: 0,
  })
  expect(docs.length).toBeGreaterThan(0)
  expect(JSON.stringify(docs)).not.toMatch(/192\.0\.2|198\.51/)
})
