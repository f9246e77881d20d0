import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

/** `/embed/SLUG` as a browser gets it; what its script does is for tests/e2e/embed.test.ts. */
const CACHE = 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())
afterEach(() => vi.useRealTimers())

async function embed(slug: string | null | undefined, query = '', init?: RequestInit) {
  const response = await app.request(`/take-action/embed/${slug}${query}`, init)
  return { response, html: await response.text() }
}

/** The opening tag of the box. */
const boxOf = (html: string) => /<take-action-box[^>]*>/.exec(html)?.[0]

describe('how it travels', () => {
  test('as every public read, and 304 for its tag', async () => {
    const { slug } = await createCase(app.payload)
    const { response } = await embed(slug)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': CACHE,
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
    })
    expect(response.headers.get('set-cookie')).toBeNull()
    const etag = response.headers.get('etag') ?? ''
    const again = await embed(slug, '', { headers: { 'If-None-Match': etag } })
    expect(again.response.status).toBe(304)
    expect(again.html).toBe('')
  })

  test('every page may frame it, which no other page of ours allows', async () => {
    const { slug } = await createCase(app.payload)
    const policyOf = (response: Response) => response.headers.get('content-security-policy')
    expect(policyOf((await embed(slug)).response)).toContain('frame-ancestors *')
    expect(policyOf((await embed('no-such-case')).response)).toContain('frame-ancestors *')
    expect(policyOf(await app.request(`/take-action/act/${slug}`))).toContain(
      "frame-ancestors 'self'",
    )
    expect((await embed(slug)).response.headers.get('x-frame-options')).toBeNull()
  })

  test('its policy lets the one style and the one script stand by their hashes, and nothing else', async () => {
    const { response, html } = await embed((await createCase(app.payload)).slug)
    const policy = response.headers.get('content-security-policy') ?? ''
    for (const tag of ['style', 'script']) {
      const [inline, ...others] = [
        ...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g')),
      ]
      const hash = createHash('sha256')
        .update(inline?.[1] ?? '')
        .digest('base64')
      expect(policy).toMatch(
        new RegExp(`${tag}-src [^;]*'sha256-${hash.replace(/[+/]/g, '\\$&')}'`),
      )
      expect(others).toEqual([])
    }
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/\son\w+=|\sstyle=/)
  })

  test('search engines are kept from it, though the case be listed', async () => {
    const { response, html } = await embed((await createCase(app.payload)).slug)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect((await embed('no-such-case')).response.headers.get('x-robots-tag')).toBe('noindex')
  })
})

describe('its address', () => {
  test('never takes a script’s: a case may even be called v1', async () => {
    await createCase(app.payload, { slug: 'v1', title: 'Called like a script' })
    expect((await embed('v1')).html).toContain('Called like a script')
    for (const script of ['v1.js', 'v1.mjs']) {
      const { response } = await embed(script)
      expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
    }
    const { response } = await embed('v2.js')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  })

  test('gives the box the attributes of the tag, each only where it is one', async () => {
    const { slug } = await createCase(app.payload)
    const right = '?letter-lang=ru&country=gb&partner=the-news&theme=dark&open=1'
    expect(boxOf((await embed(slug, right)).html)).toBe(
      `<take-action-box case="${slug}" lang="en" letter-lang="ru" country="GB" partner="the-news" theme="dark" open="">`,
    )
    const wrong =
      '?lang=zz&letter-lang=zz&country=ZZ&partner=The%20News&theme=pink&open=no&case=other'
    const plain = await embed(slug, wrong)
    expect(plain.response.status).toBe(200)
    expect(boxOf(plain.html)).toBe(`<take-action-box case="${slug}" lang="en">`)
  })

  test('a theme is the whole page’s: light where none is told, since no frame sees the page around it', async () => {
    const { slug } = await createCase(app.payload)
    const schemeWith = async (query: string) =>
      /<meta name="color-scheme" content="([^"]*)">/.exec((await embed(slug, query)).html)?.[1]
    expect(await schemeWith('')).toBe('light')
    expect(await schemeWith('?theme=dark')).toBe('dark')
    expect(await schemeWith('?theme=auto')).toBe('light dark')
  })

  test('in a language that the case has, card and box are in it, written as it is written', async () => {
    const { id, slug } = await createCase(app.payload, { deadline: '2099-06-30' })
    await app.payload.update({
      collection: 'cases',
      id,
      locale: 'ar',
      data: { title: 'الحرية', summary: paragraph('ما حدث.'), _status: 'published' },
    })
    const { html } = await embed(slug, '?lang=ar')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<h1>الحرية</h1>')
    expect(html).toContain('>اكتبوا رسالة</a>')
    expect(boxOf(html)).toContain('lang="ar"')
    expect(html).toContain(`href="${ORIGIN}/act/${slug}?lang=ar"`)
  })
})

describe('the card tells what holds by the server’s clock', () => {
  test('open: country, title, people, last day, and one link, to the hosted page', async () => {
    const { slug } = await createCase(app.payload, {
      title: 'Free her',
      deadline: '2099-06-30',
      people: [{ name: 'Dana Omarova' }, { name: 'four others' }],
    })
    const { html } = await embed(slug)
    expect(html).toContain('<p class="over">Take action · Kazakhstan</p>\n<h1>Free her</h1>')
    expect(html).toContain('Dana Omarova and four others')
    expect(html).toContain('Write by June 30, 2099')
    expect(html).not.toContain('days left')
    expectOneWay(html, slug, 'Write a letter')
  })

  test('closing soon: how many days are left, then the last', async () => {
    const { slug } = await createCase(app.payload, { deadline: '2027-06-30' })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-28T10:00:00Z') })
    expect((await embed(slug)).html).toContain('<strong>3 days left</strong>')
    vi.setSystemTime(new Date('2027-06-30T10:00:00Z'))
    expect((await embed(slug)).html).toContain('<strong>1 day left</strong>')
  })

  test('closed: says so, and invites nobody to write', async () => {
    const { slug } = await createCase(app.payload, { deadline: '2020-01-31' })
    const { html } = await embed(slug)
    expect(html).toContain('<h2>The deadline has passed</h2><p>Please ask before you write.</p>')
    expectOneWay(html, slug, 'Open the page of this case')
  })

  test('stopped, asked for by the first notice: the news, the editor’s message, and no letters', async () => {
    const first = await createCase(app.payload)
    const stop = await createCase(app.payload, {
      notice: 'stop',
      title: 'She is free',
      previous: first.id,
      stop: { outcome: 'good', message: paragraph('The family gives thanks.') },
    } as never)
    const { html } = await embed(first.slug)
    expect(html).toContain('<h1>She is free</h1>')
    expect(html).toContain('<h2>Good news</h2>')
    expect(html).toContain('The family gives thanks.')
    expect(html).toContain('Please send no more letters in this case.')
    expectOneWay(html, stop.slug, 'Open the page of this case')
    // The box, too, asks for the notice that stands in the article’s address.
    expect(boxOf(html)).toContain(`case="${first.slug}"`)
  })

  test('withdrawn: a page that says so, with neither title, link nor box', async () => {
    const { id, slug } = await createCase(app.payload, { title: 'Dana Omarova' })
    await app.payload.update({ collection: 'cases', id, data: { _status: 'draft' } })
    const { response, html } = await embed(slug)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('public, max-age=10')
    expect(html).toContain('<h1>This action is not available</h1>')
    expect(html).not.toMatch(/Dana Omarova|<a |<take-action-box/)
  })

  test('what is not there is said in the language asked for', async () => {
    const { html } = await embed('no-such-case', '?lang=fr')
    expect(html).toContain('<html lang="fr" dir="ltr">')
  })

  test('a database that fails gives a page that says so, to be asked for anew', async () => {
    const { db } = app.payload
    const { find } = db
    Object.assign(db, { find: () => Promise.reject(new Error('secret detail')) })
    try {
      const { response, html } = await embed('a-case-never-asked-for')
      expect(response.status).toBe(503)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(html).toContain('<h1>This page cannot be shown right now</h1>')
      expect(html).not.toContain('secret detail')
    } finally {
      Object.assign(db, { find })
    }
  })
})

test('markup in the texts of a case and in its address is text', async () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const { slug } = await createCase(app.payload, {
    title: attack,
    summary: paragraph(attack),
    people: [{ name: attack, nativeName: `${attack}!` }],
  })
  const query = `?partner=${encodeURIComponent(attack)}&theme=${encodeURIComponent(attack)}`
  const { html } = await embed(slug, query)
  expect(html.match(/<script/g)).toEqual(['<script'])
  expect(html).not.toMatch(/<img/)
  expect(html.split('&lt;script&gt;').length).toBeGreaterThan(4)
})

test('the organisation’s accent is card’s and box’s, with text on it that can be read', async () => {
  const { slug } = await createCase(app.payload)
  const saved = (accent: string) =>
    app.payload.updateGlobal({ slug: 'take-action-settings', data: { accent } })
  await saved('#ffee00')
  expect((await embed(slug)).html).toContain('--take-action-accent:#ffee00;--on-accent:#000')
  await saved('#112233')
  expect((await embed(slug)).html).toContain('--take-action-accent:#112233;--on-accent:#fff')
})

/** One link and no other, to the hosted page; and no letter, address or channel. */
function expectOneWay(html: string, slug: string | null | undefined, label: string): void {
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)/g)]
  expect(links.map(([, href, text]) => [href, text])).toEqual([
    [`${ORIGIN}/act/${slug}?lang=en`, label],
  ])
  expect(html).not.toMatch(/mailto:|prosecutor@example\.org|I ask you to release her/)
}
