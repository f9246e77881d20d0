import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { SHOWN, STATES } from '../../plugin/preview/controls.ts'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { startPreviews } from '../support/previews.ts'

type Previews = Awaited<ReturnType<typeof startPreviews>>

let app: Previews['app']
let get: Previews['get']
let post: Previews['post']
let fullDraft: Previews['fullDraft']
beforeAll(async () => {
  ;({ app, get, post, fullDraft } = await startPreviews())
})
afterAll(() => app.stop())

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

const VIEWS = ['/box', '/page', '/letter']

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
