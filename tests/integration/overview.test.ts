import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Channel } from '../../core/contract.ts'
import type { Letters } from '../../plugin/overview/lettersOf.ts'
import type { Overview } from '../../plugin/overview/overviewOf.ts'
import { countLetter } from '../../plugin/tallies/countLetter.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: { Authorization: string }
let translator: { Authorization: string }
beforeAll(async () => {
  app = await startPayload()
  editor = (await signIn(app, 'editor')).headers
  translator = (await signIn(app, 'translator')).headers
})
afterAll(() => app.stop())

const DAY = 86_400_000
const dayBefore = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10)
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

async function overview(headers = editor): Promise<Overview> {
  const response = await app.request('/cases/overview', { headers })
  expect(response.status).toBe(200)
  return (await response.json()) as Overview
}

async function letters(query = ''): Promise<Letters> {
  const response = await app.request(`/cases/overview/letters${query}`, { headers: editor })
  expect(response.status).toBe(200)
  return (await response.json()) as Letters
}

test('an empty installation says that there is nothing yet', async () => {
  expect(await overview()).toMatchObject({ isEmpty: true, closing: [], drafts: [], draftCount: 0 })
  expect(await letters()).toMatchObject({ cases: [], partners: [] })
  expect((await letters()).days).toHaveLength(30)
})

test('the start page names what closes within a week, and nothing that is closed, replaced, stopped or a draft', async () => {
  await createCase(app.payload, { title: 'Closes soon', deadline: inDays(3) })
  await createCase(app.payload, { title: 'Closes later', deadline: inDays(20) })
  await createCase(app.payload, { title: 'Is closed', deadline: inDays(-3) })
  await createCase(app.payload, { title: 'Is a draft', deadline: inDays(3), _status: 'draft' })
  const replaced = await createCase(app.payload, { title: 'Is replaced', deadline: inDays(2) })
  await createCase(app.payload, {
    title: 'Replaces',
    notice: 'update',
    previous: replaced.id,
    deadline: inDays(30),
  })
  const stopped = await createCase(app.payload, { title: 'Is stopped', deadline: inDays(2) })
  await createCase(app.payload, {
    title: 'Stops',
    notice: 'stop',
    previous: stopped.id,
    deadline: inDays(2),
    stop: { outcome: 'good', message: paragraph('She is free.') },
  })
  const { closing, isEmpty } = await overview()
  expect(closing.map(({ title }) => title)).toEqual(['Closes soon'])
  expect(closing[0]?.daysLeft).toBeGreaterThanOrEqual(3)
  expect(isEmpty).toBe(false)
})

test('a newer draft of a public case waits like one that was never public', async () => {
  const { id } = await createCase(app.payload, { title: 'As it was' })
  await app.payload.update({
    collection: 'cases',
    id,
    draft: true,
    data: { title: 'As it will be' },
  })
  const { drafts, draftCount } = await overview(translator)
  expect(drafts[0]?.title).toBe('As it will be')
  expect(draftCount).toBe(drafts.length)
})

test('what is scheduled and what failed is told to editors, and to nobody else', async () => {
  const { id } = await createCase(app.payload, { title: 'To be published', _status: 'draft' })
  await app.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() + DAY),
    input: { type: 'publish', doc: { relationTo: 'cases', value: id } } as never,
  })
  const { scheduled } = await overview()
  expect(scheduled).toMatchObject([{ what: 'Publish “To be published”', state: 'waiting' }])
  expect((await overview(translator)).scheduled).toEqual([])
})

test('letters are summed by day, case and partner as they were counted, and none from before the period', async () => {
  const one = await createCase(app.payload, { title: 'One, “quoted”' })
  const other = await createCase(app.payload, { title: '=Other' })
  const partner = await app.payload.create({
    collection: 'partners',
    data: { name: 'A newspaper', key: 'a-newspaper' },
  })
  const count = async (
    times: number,
    sent: { case: string; channel: Channel; day: string; partner?: string },
  ) => {
    for (let n = 0; n < times; n++) await countLetter(app.payload, sent)
  }
  await count(3, { case: String(one.id), channel: 'email', day: dayBefore(0) })
  await count(2, {
    case: String(one.id),
    channel: 'email',
    day: dayBefore(2),
    partner: String(partner.id),
  })
  await count(1, { case: String(one.id), channel: 'post', day: dayBefore(2) })
  await count(1, {
    case: String(other.id),
    channel: 'fax',
    day: dayBefore(20),
    partner: String(partner.id),
  })
  await count(4, { case: String(other.id), channel: 'fax', day: dayBefore(60) })

  const month = await letters('?days=30')
  expect(month.cases).toEqual([
    { id: String(one.id), name: 'One, “quoted”', letters: { email: 5, post: 1 } },
    { id: String(other.id), name: '=Other', letters: { fax: 1 } },
  ])
  expect(month.partners).toEqual([
    { id: '', name: '', letters: { email: 3, post: 1 } },
    { id: String(partner.id), name: 'A newspaper', letters: { email: 2, fax: 1 } },
  ])
  expect(month.days.find(({ day }) => day === dayBefore(2))?.letters).toEqual({ email: 2, post: 1 })
  expect(month.days.at(-1)?.day).toBe(dayBefore(0))
  expect((await letters('?days=7')).cases.map(({ name }) => name)).toEqual(['One, “quoted”'])
  expect((await letters('?days=90')).cases[1]?.letters).toEqual({ fax: 5 })
})

test('the download has the same numbers, and no title runs as a formula in a spreadsheet', async () => {
  const response = await app.request('/cases/overview/letters?days=90&format=csv', {
    headers: editor,
  })
  expect(response.headers.get('Content-Disposition')).toContain('attachment')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines[0]).toBe('by,id,name,email,post,fax,phone,social,web,all')
  expect(lines.find((line) => line.includes('Other'))).toMatch(/,'=Other,0,0,5,0,0,0,5$/)
})

test('nobody but editors has the numbers, and an unknown period is refused', async () => {
  const ask = (headers: HeadersInit, query = '') =>
    app.request(`/cases/overview/letters${query}`, { headers })
  expect((await ask({})).status).toBe(403)
  expect((await ask(translator)).status).toBe(403)
  expect((await app.request('/cases/overview')).status).toBe(401)
  expect((await ask(editor, '?days=31')).status).toBe(400)
})
