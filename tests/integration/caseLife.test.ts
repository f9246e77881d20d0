import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { CaseList, PublishedCase } from '../../core/contract.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
  await app.payload.updateGlobal({
    slug: 'take-action-settings',
    data: { timeZone: 'America/New_York', afterDeadline: paragraph('Ask our office.') },
  })
  await app.payload.create({
    collection: 'offices',
    data: { name: 'Office UK', country: 'GB', email: 'uk@example.org' },
  })
})
afterAll(() => app.stop())
afterEach(() => vi.useRealTimers())

const ask = async (slug: string | null | undefined) =>
  (await (await app.request(`/take-action/v1/cases/${slug}`)).json()) as PublishedCase

function at(instant: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
}

test('a case closes at the end of its last day in the organisation’s zone, to the second, and then offers no letter', async () => {
  const { slug } = await createCase(app.payload, { deadline: '2027-06-30' })
  at('2027-07-01T03:59:59Z')
  expect(await ask(slug)).toMatchObject({
    state: 'open',
    deadline: { date: '2027-06-30', closesAt: '2027-07-01T04:00:00.000Z' },
  })
  at('2027-07-01T04:00:00Z')
  expect(await ask(slug)).toMatchObject({
    state: 'closed',
    targets: [],
    letters: [],
    afterDeadline: {
      message: [{ children: [{ text: 'Ask our office.' }] }],
      offices: [{ name: 'Office UK', country: 'GB', email: 'uk@example.org' }],
    },
  })
})

test('a deadline before the date of issue is refused', async () => {
  await expect(
    createCase(app.payload, { issuedOn: '2027-06-30', deadline: '2027-06-29' }),
  ).rejects.toThrow(/Last day to write/)
})

test('unpublishing a case works with its required, translated texts', async () => {
  const doc = await createCase(app.payload)
  const saved = await app.payload.update({
    collection: 'cases',
    id: doc.id,
    locale: 'ar',
    data: { _status: 'draft' },
  })
  expect(saved._status).toBe('draft')
})

test('a translation can be published while another language is still missing', async () => {
  const doc = await createCase(app.payload)
  await app.payload.update({
    collection: 'cases',
    id: doc.id,
    locale: 'ru',
    data: { title: 'Название', _status: 'published' },
  })
  expect((await ask(doc.slug)).title).toBe(doc.title)
})

test('a title or a summary missing in the default language stops publishing', async () => {
  await expect(createCase(app.payload, { title: ' ' })).rejects.toThrow(/Title/)
  await expect(createCase(app.payload, { summary: paragraph(' ') })).rejects.toThrow(/Summary/)
})

test('scheduled publishing publishes through Payload’s jobs', async () => {
  const draft = await app.payload.create({
    collection: 'cases',
    draft: true,
    data: {
      title: 'Later',
      notice: 'first',
      country: 'KZ',
      reference: 'UA 777/26',
      summary: paragraph('Soon.'),
    },
  })
  await app.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'cases', value: draft.id } },
    waitUntil: new Date(Date.now() - 1_000),
  })
  expect((await app.request(`/take-action/v1/cases/${draft.slug}`)).status).toBe(404)
  await app.payload.jobs.run()
  expect(await ask(draft.slug)).toMatchObject({ title: 'Later' })
})

test('the list gives open, listed cases, newest first, of each chain the newest, page by page', async () => {
  const list = async (query: string) =>
    (await (await app.request(`/take-action/v1/cases?country=FR${query}`)).json()) as CaseList
  const a = await createCase(app.payload, { country: 'FR', title: 'A' })
  const b = await createCase(app.payload, { country: 'FR', title: 'B', deadline: '2099-01-01' })
  const c = await createCase(app.payload, {
    country: 'FR',
    title: 'C',
    notice: 'update',
    previous: a.id,
  })
  await createCase(app.payload, { country: 'FR', title: 'Unlisted', listed: false })
  await createCase(app.payload, { country: 'FR', title: 'Over', deadline: '2020-01-01' })
  await createCase(app.payload, {
    country: 'FR',
    title: 'Stopped',
    notice: 'stop',
    stop: { outcome: 'bad', message: paragraph('Stop.') },
  })
  expect((await list('')).cases).toEqual([
    expect.objectContaining({ slug: c.slug, title: 'C', country: 'FR' }),
    {
      slug: b.slug,
      title: 'B',
      country: 'FR',
      deadline: { date: '2099-01-01', closesAt: '2099-01-02T05:00:00.000Z' },
      url: `https://act.example.org/act/${b.slug}`,
    },
  ])
  expect((await list('&state=closed')).cases.map((one) => one.title)).toEqual(['Over'])
  expect((await list('&state=stopped')).cases.map((one) => one.title)).toEqual(['Stopped'])
  expect((await list('&lang=ar')).cases).toEqual([])
  const first = await list('&limit=1')
  expect(first.cases.map((one) => one.title)).toEqual(['C'])
  const second = await list(`&limit=1&cursor=${first.next}`)
  expect(second.cases.map((one) => one.title)).toEqual(['B'])
  expect(second.next).toBeUndefined()
})

test.each(['country=XX', 'state=gone', 'limit=0', 'limit=-1', 'limit=x', 'cursor=nonsense'])(
  'a list asked for with %s is refused with a reason',
  async (query) => {
    const response = await app.request(`/take-action/v1/cases?${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: { code: expect.any(String), message: expect.any(String) },
    })
  },
)
