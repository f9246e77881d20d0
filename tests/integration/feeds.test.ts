import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let slug: string
beforeAll(async () => {
  app = await startPayload()
  const open = await createCase(app.payload, {
    title: 'Held for <a map> & more\u0007',
    country: 'KZ',
    deadline: '2099-06-30',
    people: [{ name: 'Aisulu Temirkhanova' }],
    summary: paragraph('The long story of Aisulu.'),
  })
  slug = open.slug ?? ''
  await app.payload.update({
    collection: 'cases',
    id: open.id,
    locale: 'ru',
    data: { title: 'За карту', summary: paragraph('История.') },
  })
  await createCase(app.payload, { title: 'Second', country: 'UZ' })
  await createCase(app.payload, { title: 'Unlisted', listed: false })
  await createCase(app.payload, { title: 'Draft', _status: 'draft' })
  await createCase(app.payload, { title: 'Closed', deadline: '2020-01-01', issuedOn: '2019-01-01' })
  const stopped = await createCase(app.payload, { title: 'Stopped once' })
  await createCase(app.payload, {
    title: 'The stop',
    notice: 'stop',
    previous: stopped.id,
    stop: { outcome: 'bad', message: paragraph('Stop.') },
  })
})
afterAll(() => app.stop())

interface Item {
  id: string
  url: string
  title: string
  content_text: string
  tags: string[]
}

async function jsonItems(query = ''): Promise<Item[]> {
  const response = await app.request(`/take-action/act/feed.json${query}`)
  expect(response.headers.get('content-type')).toMatch(/^application\/feed\+json/)
  return ((await response.json()) as { items: Item[] }).items
}

describe('the feed of open cases', () => {
  test('holds the listed open ones, newest first, and no other', async () => {
    expect((await jsonItems()).map(({ title }) => title)).toEqual([
      'Second',
      'Held for <a map> & more\u0007',
    ])
  })

  test('tells country and deadline, and nothing of the story, which feed readers would keep for good', async () => {
    const item = (await jsonItems('?country=kz'))[0]
    expect(item).toMatchObject({
      id: `${ORIGIN}/act/${slug}`,
      url: `${ORIGIN}/act/${slug}?lang=en`,
      content_text: 'Kazakhstan. Write before the end of June 30, 2099.',
      tags: ['KZ'],
    })
    const whole = await (await app.request('/take-action/act/feed.json')).text()
    expect(whole).not.toContain('Aisulu')
  })

  test('in a language holds what can be had in it, in its words', async () => {
    const items = await jsonItems('?lang=ru')
    expect(items.map(({ title }) => title)).toEqual(['За карту'])
    expect(items[0]?.content_text).toMatch(/^Казахстан\. .*30 июня 2099/)
    expect(items[0]?.url).toBe(`${ORIGIN}/act/${slug}?lang=ru`)
  })

  test('as Atom is well-formed, whatever stands in a title, and has what the format asks for', async () => {
    const response = await app.request('/take-action/act/feed.atom?country=KZ')
    expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/)
    const xml = await response.text()
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns=/)
    expect(xml).toContain('<title>Held for &lt;a map&gt; &amp; more</title>')
    expect(xml).toContain(`<id>${ORIGIN}/act/feed.atom?country=KZ</id>`)
    expect(xml.match(/<entry/g)).toHaveLength(1)
    expect(xml).toMatch(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/)
  })

  test.each(['feed.json', 'feed.atom'])(
    '%s travels as every public read, and 304 for its tag',
    async (name) => {
      const path = `/take-action/act/${name}`
      const first = await app.request(path)
      expect(Object.fromEntries(first.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400',
        vary: 'Accept-Encoding',
      })
      const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
      expect((await app.request(path, { headers })).status).toBe(304)
    },
  )

  test.each(['?country=XX', '?lang=xx'])('%s is refused with a reason', async (query) => {
    const response = await app.request(`/take-action/act/feed.atom${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: { code: expect.any(String), message: expect.any(String) },
    })
  })

  test('is named in the head of every hosted page, in its language', async () => {
    const page = await (await app.request(`/take-action/act/${slug}?lang=ru`)).text()
    expect(page).toContain(`type="application/atom+xml" href="${ORIGIN}/act/feed.atom?lang=ru"`)
  })
})

describe('structured data', () => {
  async function dataOf(asked: string): Promise<string | undefined> {
    const page = await (await app.request(`/take-action/act/${asked}`)).text()
    return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1]
  }

  test('of a listed case tells title, country, end and the way to act, and cannot leave its element', async () => {
    const text = await dataOf(slug)
    expect(text).not.toContain('<')
    expect(JSON.parse(text ?? '')).toMatchObject({
      '@type': 'WebPage',
      url: `${ORIGIN}/act/${slug}`,
      name: 'Held for <a map> & more\u0007',
      inLanguage: 'en',
      expires: '2099-06-30',
      about: { '@type': 'Country', name: 'Kazakhstan', identifier: 'KZ' },
      potentialAction: { '@type': 'CommunicateAction' },
    })
  })

  test('of a stopped case offers no action, and of an unlisted one there is none', async () => {
    const { docs } = await app.payload.find({ collection: 'cases', limit: 50, depth: 0 })
    const slugOf = (title: string) => docs.find((doc) => doc.title === title)?.slug ?? ''
    expect(JSON.parse((await dataOf(slugOf('The stop'))) ?? '')).not.toHaveProperty(
      'potentialAction',
    )
    expect(await dataOf(slugOf('Unlisted'))).toBeUndefined()
  })
})
