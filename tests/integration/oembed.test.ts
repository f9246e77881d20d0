import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

const PATH = '/take-action/v1/oembed'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

async function oembed(page: string, more = '') {
  const response = await app.request(`${PATH}?url=${encodeURIComponent(page)}${more}`)
  return { response, answer: await response.json() }
}

const pageOf = (slug: string | null | undefined) => `${ORIGIN}/act/${slug}`

test('an open case: a quote with a link, then an empty frame, and all that oEmbed asks for', async () => {
  const { slug } = await createCase(app.payload, { reference: 'UA 24/26', title: 'Dana Omarova' })
  const { answer } = await oembed(pageOf(slug))
  const title = 'Take action · Kazakhstan · UA 24/26'
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'act.example.org',
    provider_url: ORIGIN,
    cache_age: 3600,
    width: 600,
    height: 400,
    html: `<blockquote><a href="${ORIGIN}/act/${slug}?lang=en">${title}</a></blockquote><iframe src="${ORIGIN}/embed/${slug}?lang=en" title="${title}" width="100%" height="400" frameborder="0"></iframe>`,
  })
})

test('it is the organisation’s, and in the language of the page', async () => {
  await app.payload.updateGlobal({
    slug: 'take-action-settings',
    data: { organisation: { name: 'Example Action', url: 'https://action.example.org' } },
  })
  const { id, slug } = await createCase(app.payload, { reference: 'UA 25/26' })
  await app.payload.update({
    collection: 'cases',
    id,
    locale: 'fr',
    data: { title: 'Titre', summary: paragraph('Récit.'), _status: 'published' },
  })
  const { answer } = await oembed(`${pageOf(slug)}?lang=fr`)
  expect(answer).toMatchObject({
    provider_name: 'Example Action',
    provider_url: 'https://action.example.org',
    title: 'Agir · Kazakhstan · UA 25/26',
  })
  expect(answer.html).toContain(`src="${ORIGIN}/embed/${slug}?lang=fr"`)
})

describe('WordPress keeps it for good', () => {
  test('so the same stands in it before and after an update, a deadline and a stop, whatever they are called', async () => {
    const first = await createCase(app.payload, {
      reference: 'UA 26/26',
      title: 'Dana Omarova is held',
      deadline: '2099-01-31',
    })
    const before = await oembed(pageOf(first.slug))
    await createCase(app.payload, {
      reference: 'UA 26/26',
      notice: 'stop',
      title: 'Dana Omarova has died',
      previous: first.id,
      stop: { outcome: 'bad', message: paragraph('Please be quiet.') },
    } as never)
    const after = await oembed(pageOf(first.slug))
    expect(after.answer).toEqual(before.answer)
    expect(JSON.stringify(after.answer)).not.toMatch(/Dana|2099|mailto|example\.org\/act.*@/)
  })

  test('an unlisted case can be embedded by whoever has its address, and search engines are kept away', async () => {
    const { slug } = await createCase(app.payload, { listed: false })
    const { response } = await oembed(pageOf(slug))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('a withdrawn case is not there any more', async () => {
    const { id, slug } = await createCase(app.payload)
    await app.payload.update({ collection: 'cases', id, data: { _status: 'draft' } })
    const { response, answer } = await oembed(pageOf(slug))
    expect(response.status).toBe(404)
    expect(answer).toEqual({ error: { code: 'not_found', message: expect.any(String) } })
  })
})

test('markup in a reference or an organisation’s name is text', async () => {
  const attack = '"><script>alert(1)</script>'
  const { slug } = await createCase(app.payload, { slug: 'hostile', reference: attack })
  const { answer } = await oembed(pageOf(slug))
  expect(answer.html).not.toContain('<script')
  expect(answer.html.match(/&lt;script&gt;/g)).toHaveLength(2)
})

test('it is as large as the asker has room for, and no larger than it needs', async () => {
  const { slug } = await createCase(app.payload)
  const small = await oembed(pageOf(slug), '&maxwidth=320&maxheight=250&dnt=1&format=json')
  expect(small.answer).toMatchObject({ width: 320, height: 250 })
  expect(small.answer.html).toContain('width="100%" height="250"')
  const large = await oembed(pageOf(slug), '&maxwidth=5000&maxheight=5000')
  expect(large.answer).toMatchObject({ width: 600, height: 400 })
})

test('it travels as every public read, and 304 for its tag', async () => {
  const { slug } = await createCase(app.payload)
  const { response } = await oembed(pageOf(slug))
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400',
    'content-type': 'application/json; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  const again = await app.request(`${PATH}?url=${encodeURIComponent(pageOf(slug))}`, {
    headers: { 'If-None-Match': response.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

describe('wrong input', () => {
  test.each([
    'https://stranger.example/act/SLUG',
    `${ORIGIN}.stranger.example/act/SLUG`,
    'https://act.example.org@stranger.example/act/SLUG',
    `http://act.example.org/act/SLUG`,
    `${ORIGIN}:8443/act/SLUG`,
    `${ORIGIN}/embed/SLUG`,
    `${ORIGIN}/act/SLUG/more`,
    `${ORIGIN}/act/feed.json`,
    `${ORIGIN}/act/no-such-case`,
    `${ORIGIN}/act/`,
    'javascript:alert(1)',
  ])('%s is no page of a case here', async (address) => {
    const { slug } = await createCase(app.payload)
    const { response, answer } = await oembed(address.replace('SLUG', slug ?? ''))
    expect(response.status).toBe(404)
    expect(answer).toEqual({ error: { code: 'not_found', message: expect.any(String) } })
  })

  test.each([
    ['', 400, 'bad_url'],
    ['act/somewhere', 400, 'bad_url'],
    [`${ORIGIN}/act/any&maxwidth=wide`, 400, 'bad_maxwidth'],
    [`${ORIGIN}/act/any&maxwidth=-5`, 400, 'bad_maxwidth'],
    [`${ORIGIN}/act/any&maxheight=0`, 400, 'bad_maxheight'],
    [`${ORIGIN}/act/any&format=xml`, 501, 'format_not_implemented'],
  ])('“%s” is refused with %i and a reason', async (url, status, code) => {
    const response = await app.request(`${PATH}?url=${url}`)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: { code, message: expect.any(String) } })
  })

  test('a language that is none is passed over, as the page itself does', async () => {
    const { slug } = await createCase(app.payload)
    const { answer } = await oembed(`${pageOf(slug)}?lang=zz&utm_source=x`)
    expect(answer.html).toContain(`href="${ORIGIN}/act/${slug}?lang=en"`)
  })
})

test('the hosted page says near its beginning where its answer is, and that one is found there', async () => {
  const { slug } = await createCase(app.payload, { listed: false })
  const html = await (await app.request(`/take-action/act/${slug}`)).text()
  const [link = '', href = ''] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="[^"]+">/.exec(
      html,
    ) ?? []
  expect(html.indexOf(link)).toBeLessThan(html.indexOf('<style>'))
  expect(href).toMatch(`${ORIGIN}/api/take-action/v1/oembed?url=`)
  const answer = await app.request(href.replace(`${ORIGIN}/api`, ''))
  expect(await answer.json()).toMatchObject({ type: 'rich' })
})
