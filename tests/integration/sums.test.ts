import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Channel } from '../../core/contract.ts'
import type { Sums } from '../../plugin/endpoints/sums.ts'
import { countLetter, lettersSent } from '../../plugin/tallies/countLetter.ts'
import { sumByPaging } from '../../plugin/tallies/sums/byPaging.ts'
import { KEPT, sumTallies } from '../../plugin/tallies/sums/sumTallies.ts'
import { createCase } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

/** 23:30 in UTC is the next day already in Helsinki. */
const NOW = Date.parse('2026-07-01T23:30:00Z')

let app: TestPayload
let headers: { Authorization: string }
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  app = await startPayload()
  headers = (await signIn(app, 'editor')).headers
})
// Past what is remembered.
afterEach(() => vi.setSystemTime(Date.now() + KEPT + 1))
afterAll(async () => {
  vi.useRealTimers()
  await app.stop()
})

async function sums(query: string): Promise<Sums> {
  const response = await app.request(`/tallies/sums?${query}`, { headers })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return (await response.json()) as Sums
}

async function count(of: string, channel: Channel, day: string, n: number, partner?: string) {
  for (let left = n; left > 0; left--)
    await countLetter(app.payload, { case: of, channel, partner, day })
}

// The first: nothing is counted yet.
test('where no letter was counted the sum is none, and nothing fails', async () => {
  expect(await sums('by=case&days=30')).toEqual({
    by: 'case',
    days: '30',
    period: { from: '2026-06-02', to: '2026-07-01' },
    sums: [],
    more: false,
    total: { letters: {}, all: 0 },
  })
  vi.setSystemTime(Date.now() + KEPT + 1)
  const none = await sums('by=partner&days=all')
  expect(none).toMatchObject({ period: {}, sums: [], total: { all: 0 } })
})

test('an answer says what it is about, so that its rows are never taken for those chosen meanwhile', async () => {
  expect(await sums('by=partner&days=7')).toMatchObject({ by: 'partner', days: '7' })
  expect(await sums('by=day')).toMatchObject({ by: 'day', days: '30' })
})

test('letters are summed up by case, partner and day, each channel for itself, the most first', async () => {
  const a = await createCase(app.payload, { title: 'First', reference: 'UA 1/26' })
  const b = await createCase(app.payload, { title: 'Second', reference: 'UA 2/26', country: 'UZ' })
  const data = { name: 'The Daily', key: 'the-daily' }
  const partner = await app.payload.create({ collection: 'partners', data })
  await count(a.id, 'email', '2026-06-30', 2)
  await count(a.id, 'post', '2026-06-29', 1, partner.id)
  await count(b.id, 'email', '2026-06-30', 4, partner.id)
  const byCase = await sums('by=case&days=7')
  expect(byCase.total).toEqual({ letters: { email: 6, post: 1 }, all: 7 })
  expect(byCase.sums).toEqual([
    {
      of: b.id,
      name: 'Second',
      reference: 'UA 2/26',
      country: 'UZ',
      letters: { email: 4 },
      all: 4,
    },
    {
      of: a.id,
      name: 'First',
      reference: 'UA 1/26',
      country: 'KZ',
      letters: { email: 2, post: 1 },
      all: 3,
    },
  ])
  expect((await sums('by=partner&days=7')).sums).toEqual([
    { of: partner.id, name: 'The Daily', letters: { email: 4, post: 1 }, all: 5 },
    { letters: { email: 2 }, all: 2 },
  ])
  expect((await sums('by=day&days=7')).sums).toEqual([
    { of: '2026-06-29', letters: { post: 1 }, all: 1 },
    { of: '2026-06-30', letters: { email: 6 }, all: 6 },
  ])
})

test('what the database sums up by itself is what adding up row by row gives', async () => {
  const { user } = await signIn(app, 'editor')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user }, app.payload)
  const cases = [await createCase(app.payload), await createCase(app.payload)]
  const channels: Channel[] = ['email', 'post', 'fax', 'phone', 'social', 'web']
  for (let index = 0; index < 40; index++) {
    const of = cases[index % 2]?.id ?? ''
    const day = `2026-05-${String(1 + (index % 20)).padStart(2, '0')}`
    const channel = channels[index % 6] ?? 'email'
    const data = { key: `row ${index}`, day: `${day}T12:00:00.000Z`, case: of, channel }
    await app.payload.db.create({
      collection: 'tallies',
      data: { ...data, count: 1 + (index % 3) },
    })
  }
  const inOrder = (of: { of?: string }[]) =>
    of.toSorted((x, y) => ((x.of ?? '') < (y.of ?? '') ? -1 : 1))
  for (const by of ['case', 'day', 'partner', undefined] as const) {
    const asked = { by, from: '2026-05-03', to: '2026-05-17', limit: 100 }
    const naive = await sumByPaging(req, asked, { req, overrideAccess: false })
    expect(naive[0]?.all).toBeGreaterThan(1)
    expect(inOrder(await sumTallies(req, asked)), by).toEqual(inOrder(naive))
  }
  const read = vi.spyOn(app.payload, 'find')
  const of = cases.map(({ id }) => id)
  const sent = [
    await lettersSent(app.payload, of.slice(0, 1)),
    await lettersSent(app.payload, of),
    await lettersSent(app.payload, []),
  ]
  // Not row by row: this is asked for every reader.
  expect(read).not.toHaveBeenCalled()
  read.mockRestore()
  const { docs } = await app.payload.find({ collection: 'tallies', depth: 0, pagination: false })
  const naive = (ids: string[]) =>
    docs.filter((row) => ids.includes(String(row.case))).reduce((sum, { count }) => sum + count, 0)
  expect(sent).toEqual([naive(of.slice(0, 1)), naive(of), 0])
  expect(sent[0]).toBeGreaterThan(1)
})

test('a period ends today and begins so many days before, in the organisation’s time zone', async () => {
  const timeZone = 'Europe/Helsinki'
  await app.payload.updateGlobal({ slug: 'take-action-settings', data: { timeZone } })
  vi.setSystemTime(NOW)
  const { id } = await createCase(app.payload)
  for (const day of ['2026-06-25', '2026-06-26', '2026-07-02', '2026-07-03'])
    await count(id, 'web', day, 1)
  const week = await sums('by=day&days=7')
  expect(week.period).toEqual({ from: '2026-06-26', to: '2026-07-02' })
  expect(week.sums.filter(({ letters }) => letters.web).map(({ of }) => of)).toEqual([
    '2026-06-26',
    '2026-07-02',
  ])
})

test('a letter is counted for the day that it is where the organisation is', async () => {
  vi.setSystemTime(NOW + 600_000)
  const doc = await createCase(app.payload)
  const body = JSON.stringify({ channel: 'fax' })
  const path = `/take-action/v1/cases/${doc.slug}/tally`
  expect((await app.request(path, { method: 'POST', body })).status).toBe(204)
  const week = await sums('by=day&days=7')
  expect(week.sums.find(({ letters }) => letters.fax)?.of).toBe('2026-07-02')
})

test('a spreadsheet gets all of it, and nothing that it would run', async () => {
  const title = '=HYPERLINK("https://example.org","Press, here")'
  const doc = await createCase(app.payload, { title, reference: 'UA 9/26' })
  await count(doc.id, 'phone', '2026-07-01', 3)
  const response = await app.request('/tallies/sums?by=case&days=all&format=csv', { headers })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain('letters-by-case-all.csv')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.toString().slice(1).split('\r\n')
  expect(lines[0]).toBe('case,title,reference,country,email,post,fax,phone,social,web,all')
  expect(lines).toContain(
    `${doc.id},"'=HYPERLINK(""https://example.org"",""Press, here"")",UA 9/26,KZ,0,0,0,3,0,0,3`,
  )
})

test('a case in the trash is still counted and named', async () => {
  const doc = await createCase(app.payload, { title: 'In the trash' })
  await count(doc.id, 'social', '2026-07-01', 2)
  const data = { deletedAt: new Date().toISOString() }
  await app.payload.update({ collection: 'cases', id: doc.id, data })
  const kept = (await sums('by=case&days=all')).sums.find(({ of }) => of === doc.id)
  expect(kept).toMatchObject({ name: 'In the trash', letters: { social: 2 } })
})

test('only editors see how many letters were sent', async () => {
  const path = '/tallies/sums?by=partner&days=30'
  const translator = await signIn(app, 'translator')
  expect((await app.request(path)).status).toBe(401)
  expect((await app.request(path, { headers: translator.headers })).status).toBe(403)
  expect((await app.request(`${path}&format=csv`)).status).toBe(401)
})

test('what cannot be asked for is refused with what can', async () => {
  for (const [query, sentence] of [
    ['by=target&days=30', 'by=case'],
    ['by=case&days=31', '30'],
    ['by=day&days=30&format=xls', 'format=csv'],
  ] as const) {
    const response = await app.request(`/tallies/sums?${query}`, { headers })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(sentence)
  }
})
