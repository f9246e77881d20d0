import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { SHOWN, STATES } from '../../plugin/preview/controls.ts'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { ORIGIN, signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>
let translator: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
  translator = await signIn(app, 'translator')
})
afterAll(() => app.stop())
afterEach(() => vi.useRealTimers())

type Headers = Record<string, string>

function get(path: string, headers: Headers = editor.headers): Promise<Response> {
  return app.request(`/cases/${path}`, { headers })
}

function post(path: string, body: unknown, headers: Headers = editor.headers): Promise<Response> {
  return app.request(`/cases/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function previewed(id: string, query = ''): Promise<PublishedCase> {
  const response = await get(`${id}/preview.json?${query}`)
  expect(response.status).toBe(200)
  return response.json()
}

async function typed(id: string, data: object, locale = 'en', query = ''): Promise<PublishedCase> {
  const response = await post(`${id}/preview.json?${query}`, { locale, data })
  expect(response.status).toBe(200)
  return response.json()
}

async function published(slug: string | null | undefined, lang = 'en'): Promise<PublishedCase> {
  return (await app.request(`/take-action/v1/cases/${slug}?lang=${lang}`)).json()
}

async function linkTo(id: string, headers: Headers = editor.headers): Promise<string> {
  const response = await post(`${id}/preview/link`, {}, headers)
  expect(response.status).toBe(201)
  const { url } = (await response.json()) as { url: string }
  return url.replace(`${ORIGIN}/api/cases/`, '')
}

/** Parts of the address as a view of it has them. */
function by(link: string, view: string): string {
  return link.replace('/preview?', `/preview${view}?`)
}

const VIEWS = ['/box', '/page', '/letter']

async function fullDraft(_status: 'draft' | 'published' = 'draft') {
  const mission = await createTarget(app.payload, {
    kind: 'mission',
    name: 'Embassy',
    represents: 'KZ',
    seat: 'FR',
    accreditedTo: ['FR'],
    emails: [],
    faxes: ['+33 1 23 45'],
  })
  const official = await createTarget(app.payload, {
    address: 'Prosecutor General\nAstana',
    careOf: [mission.id],
  })
  const doc = await createCase(app.payload, {
    _status,
    title: 'Held for a map',
    deadline: new Date(Date.now() + 20 * 86_400_000).toISOString(),
    people: [{ name: 'Aru', pronouns: 'she, her' }],
    points: [{ text: 'Release her.' }],
    background: paragraph('The longer story.'),
    targets: [{ target: official.id, role: 'primary' }],
  })
  await app.payload.update({
    collection: 'cases',
    id: doc.id,
    locale: 'ru',
    draft: _status === 'draft',
    data: { title: 'За карту', summary: paragraph('Что случилось.') },
  })
  return doc
}

describe('a preview', () => {
  test.each(['en', 'ru'])(
    'gives in %s what publishing then serves, to the last letter',
    async (lang) => {
      const first = await createCase(app.payload, { title: 'The first notice' })
      const draft = await fullDraft()
      const data = { notice: 'update' as const, previous: first.id }
      await app.payload.update({ collection: 'cases', id: draft.id, data, draft: true })
      const before = await previewed(draft.id, `lang=${lang}`)
      await app.payload.update({
        collection: 'cases',
        id: draft.id,
        data: { _status: 'published' },
      })
      expect(before).toEqual(await published(draft.slug, lang))
      expect(before).toMatchObject({ lang, history: [{ title: 'The first notice' }] })
      expect(before.targets.length, 'the mission comes along').toBe(2)
    },
  )

  test('shows what stands in the form, and leaves the draft and what is public as they are', async () => {
    const doc = await fullDraft('published')
    const other = await createTarget(app.payload, { name: 'Somebody else' })
    const shown = await typed(doc.id, {
      title: 'Typed just now',
      deadline: null,
      targets: [{ id: 'new', target: other.id, role: 'primary', salutations: 0 }],
    })
    expect(shown).toMatchObject({ title: 'Typed just now', targets: [{ name: 'Somebody else' }] })
    expect(shown.deadline).toBeUndefined()
    expect(shown.summary, 'what the form did not send').toEqual((await previewed(doc.id)).summary)
    expect(await previewed(doc.id)).toMatchObject({ title: 'Held for a map' })
    expect(await published(doc.slug)).toMatchObject({ title: 'Held for a map' })
  })

  test('shows what is typed in one language in that one alone, rows too', async () => {
    const doc = await fullDraft()
    const stored = await app.payload.findByID({ collection: 'cases', id: doc.id, draft: true })
    const data = {
      title: 'Новый заголовок',
      people: [{ id: stored.people?.[0]?.id, name: 'Ару' }],
    }
    expect(await typed(doc.id, data, 'ru', 'lang=ru')).toMatchObject({
      title: 'Новый заголовок',
      people: [{ name: 'Ару' }],
    })
    expect(await typed(doc.id, data, 'ru', 'lang=en')).toMatchObject({
      title: 'Held for a map',
      people: [{ name: 'Aru', pronouns: 'she, her' }],
    })
  })

  test('in a language that is not complete yet shows what there is, and says so', async () => {
    const doc = await createCase(app.payload, { _status: 'draft', title: 'English' })
    const response = await post(`${doc.id}/preview.json?lang=fr`, {
      locale: 'fr',
      data: { title: 'Français' },
    })
    expect(response.headers.get('take-action-complete')).toBe('no')
    const shown = (await response.json()) as PublishedCase
    expect(shown).toMatchObject({ lang: 'fr', title: 'Français' })
    expect(shown.languages, 'or the box would ask for another one').toContain('fr')
    const complete = await get(`${doc.id}/preview.json?lang=en`)
    expect(complete.headers.get('take-action-complete')).toBe('yes')
  })

  test('plays every state with the case’s own words', async () => {
    const { id } = await fullDraft()
    expect(await previewed(id, 'state=soon')).toMatchObject({ state: 'open' })
    expect(await previewed(id, 'state=closed')).toMatchObject({ state: 'closed', targets: [] })
    for (const outcome of ['good', 'bad', 'none']) {
      const stopped = await previewed(id, `state=${outcome}`)
      expect(stopped).toMatchObject({ state: 'stopped', stop: { outcome }, letters: [] })
    }
    expect((await previewed(id, 'state=replaced')).requested).toBeTruthy()
    const missing = await get(`${id}/preview.json?state=missing`)
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect((await get(`${id}/preview.json?state=unreachable`)).status).toBe(502)
    const past = await createCase(app.payload, { deadline: '2026-01-02T12:00:00.000Z' })
    expect(await previewed(past.id)).toMatchObject({ state: 'closed' })
    expect(await previewed(past.id, 'state=open')).toMatchObject({ state: 'open' })
    const [left] = [await previewed(past.id, 'state=soon')]
    expect(Date.parse(left?.deadline?.closesAt ?? '') - Date.now()).toBeLessThan(5 * 86_400_000)
  })

  test('of a draft with nothing in it is drawn in every way and state', async () => {
    const empty = await app.payload.create({
      collection: 'cases',
      draft: true,
      data: { letters: [{}], targets: [{}], people: [{}], points: [{}] } as never,
    })
    for (const state of STATES) {
      for (const show of SHOWN) {
        for (const view of VIEWS) {
          const response = await get(`${empty.id}/preview${view}?state=${state}&show=${show}`)
          expect([state, show, response.status]).toEqual([
            state,
            show,
            state === 'missing' ? 404 : 200,
          ])
        }
      }
    }
    const response = await get(`${empty.id}/preview`)
    expect(await response.text()).toContain('readers do not see this yet')
  })

  test('of a form in any shape is drawn, or refused in a sentence, and never fails', async () => {
    const { id } = await fullDraft()
    const wrong = [1, 'text', true, null, [], {}, [[1]], [{}], [{ lang: 'xx', body: { root: 1 } }]]
    for (const value of wrong) {
      const data = Object.fromEntries(
        [
          'title',
          'summary',
          'letters',
          'targets',
          'people',
          'stop',
          'deadline',
          'country',
          'slug',
          'notice',
          'preferredLanguages',
          'previous',
        ].map((name) => [name, value]),
      )
      const response = await post(`${id}/preview.json`, { locale: 'en', data })
      expect([JSON.stringify(value), response.status]).toEqual([JSON.stringify(value), 200])
      expect((await post(`${id}/preview/page`, { locale: 'en', data })).status).toBe(200)
    }
    expect((await post(`${id}/preview.json`, 'no JSON')).status).toBe(400)
    expect((await post(`${id}/preview.json`, { locale: 'xx', data: {} })).status).toBe(400)
    const large = { locale: 'en', data: { title: 'x'.repeat(2_000_001) } }
    expect((await post(`${id}/preview.json`, large)).status).toBe(413)
  })

  test('lets no text become markup', async () => {
    const hostile = '</title><script>alert(1)</script><img src=x onerror=alert(1)>"\''
    const { id } = await createCase(app.payload, {
      _status: 'draft',
      title: hostile,
      summary: paragraph(hostile),
      letters: [{ lang: 'en', subject: hostile, body: paragraph(hostile), closing: hostile }],
    })
    for (const path of ['', ...VIEWS]) {
      for (const show of ['mail', 'print', 'form']) {
        const html = await (await get(`${id}/preview${path}?show=${show}`)).text()
        expect(html).not.toContain('<script>alert')
        expect(html).not.toContain('<img')
      }
    }
  })

  test('shows the letter whole, as a message, on paper and by fax in care of the mission', async () => {
    const { id } = await fullDraft()
    const text = async (show: string) =>
      (await get(`${id}/preview/letter?show=${show}&country=FR`)).text()
    const fax = await text('fax')
    expect(fax).toContain('Fax: +33 1 23 45')
    expect(fax).toContain('I ask you to release her.')
    expect(await text('mail')).toContain('Nobody can reach this target by e-mail.')
    const direct = await createCase(app.payload, { _status: 'draft' })
    const mail = await (await get(`${direct.id}/preview/letter?show=mail`)).text()
    expect(mail).toContain('prosecutor@example.org')
    expect(mail).toMatch(/Dear Prosecutor General,\s+I ask you to release her\.\s+Yours sincerely,/)
  })

  test('leads nowhere and is kept nowhere, and only the admin’s own pages frame it', async () => {
    const { id } = await fullDraft()
    for (const path of ['', ...VIEWS, '.json']) {
      const { headers } = await get(`${id}/preview${path}`)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      if (path === '.json') continue
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    }
    for (const path of VIEWS) {
      const { headers } = await get(`${id}/preview${path}`)
      const policy = headers.get('content-security-policy')
      expect(policy).toMatch(/sandbox allow-scripts allow-same-origin allow-modals$/)
    }
  })

  test('has no way to count a letter', async () => {
    const { id } = await fullDraft('published')
    const before = await app.payload.count({ collection: 'tallies' })
    const tally = `${id}/preview/api/take-action/v1/cases/any/tally`
    expect((await post(tally, { channel: 'email' })).status).toBe(404)
    for (const view of VIEWS) await get(`${id}/preview${view}`)
    expect(await app.payload.count({ collection: 'tallies' })).toEqual(before)
  })
})

describe('a draft is shown', () => {
  test('to editors and translators, and to nobody who is not signed in', async () => {
    const { id } = await fullDraft()
    for (const path of ['', ...VIEWS, '.json']) {
      expect((await get(`${id}/preview${path}`, translator.headers)).status).toBe(200)
      const refused = await get(`${id}/preview${path}`, {})
      expect(refused.status).toBe(401)
      expect(await refused.text()).not.toContain('Held for a map')
    }
    expect((await post(`${id}/preview.json`, { locale: 'en', data: {} }, {})).status).toBe(401)
    expect((await post(`${id}/preview/link`, {}, {})).status).toBe(401)
  })

  test('never by a form of another site', async () => {
    const { id } = await fullDraft()
    const headers = { ...editor.headers, 'Content-Type': 'text/plain' }
    expect((await post(`${id}/preview/page`, { locale: 'en', data: {} }, headers)).status).toBe(415)
  })

  test('not where there is none, or it is in the trash', async () => {
    const doc = await fullDraft()
    const deletedAt = new Date().toISOString()
    await app.payload.update({ collection: 'cases', id: doc.id, data: { deletedAt } as never })
    expect((await get(`${doc.id}/preview`)).status).toBe(404)
    expect((await get('none/preview')).status).toBe(404)
    expect((await post('none/preview/link', {})).status).toBe(404)
  })
})

describe('a link', () => {
  test('shows the draft without signing in, in all its views, and to nobody whose link is another’s', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id, translator.headers)
    for (const view of ['', ...VIEWS, '.json']) {
      expect((await get(by(link, view), {})).status, view).toBe(200)
    }
    const shell = await (await get(link, {})).text()
    expect(shell, 'its views are let in too').toMatch(/<iframe[^>]+link=/)
    expect(await (await get(by(link, '/box'), {})).text()).toMatch(/data-answer="[^"]+link=/)
    const other = await fullDraft()
    expect((await get(link.replace(id, other.id), {})).status).toBe(403)
  })

  test('opens nothing but the preview', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id)
    const query = link.split('?')[1]
    const typing = await post(`${by(link, '.json')}`, { locale: 'en', data: {} }, {})
    expect(typing.status, 'it writes nothing').toBe(401)
    expect((await post(`${id}/preview/link?${query}`, {}, {})).status, 'nor makes a link').toBe(401)
    expect((await app.request(`/cases/${id}?${query}`)).status).toBeGreaterThanOrEqual(400)
    expect((await app.request(`/cases?${query}`)).status).toBeGreaterThanOrEqual(400)
  })

  test('is refused after two hours, and says why', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 - 60_000 })
    expect((await get(link, {})).status).toBe(200)
    vi.setSystemTime(Date.now() + 120_000)
    const late = await get(link, {})
    expect(late.status).toBe(403)
    expect(await late.text()).toContain('expired')
  })

  test('that was changed in any part is refused', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id)
    const [path, token = ''] = link.split('link=')
    const [expires = '', maker = '', signature = ''] = token.split('.')
    const admin = Buffer.from('["users","1"]').toString('base64url')
    const forged = [
      [(Number.parseInt(expires, 36) + 9e9).toString(36), maker, signature],
      [expires, admin, signature],
      [expires, maker, signature.slice(0, -2)],
      [expires, maker, ''],
      [expires, maker, 'A'.repeat(signature.length)],
      [expires, maker],
      [expires, maker, signature, 'more'],
      [''],
    ]
    for (const parts of forged) {
      const response = await get(`${path}link=${parts.join('.')}`, {})
      expect([401, 403], parts.join('.')).toContain(response.status)
    }
  })

  test('ends with the access of whoever made it', async () => {
    const { id } = await fullDraft()
    const leaving = await signIn(app, 'editor')
    const link = await linkTo(id, leaving.headers)
    expect((await get(link, {})).status).toBe(200)
    const { id: maker } = leaving.user as { id: string }
    await app.payload.delete({ collection: 'users', id: maker })
    expect((await get(link, {})).status).toBe(403)
  })

  test('comes with its code for a phone, and until when it works', async () => {
    const { id } = await fullDraft()
    const answer = (await (await post(`${id}/preview/link`, {})).json()) as Record<string, string>
    expect(answer.url).toMatch(new RegExp(`^${ORIGIN}/api/cases/${id}/preview\\?link=`))
    expect(answer.image).toMatch(/^<svg [^>]+viewBox="0 0 \d+ \d+"/)
    const left = Date.parse(answer.expires ?? '') - Date.now()
    expect(left).toBeGreaterThan(7_190_000)
    expect(left).toBeLessThanOrEqual(7_200_000)
  })
})
