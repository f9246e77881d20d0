import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskApi, type Headers, refusalOf, startDesk } from '../support/deskApi.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { dayIn, fullCase, noon } from '../support/fullCase.ts'
import { signIn } from '../support/testPayload.ts'

let desk: DeskApi
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.app.stop())

describe('“Extend”', () => {
  const extend = (id: string, deadline: unknown, more = {}, headers?: Headers) =>
    desk.post(`/cases/${id}/extend`, { deadline, ...more }, headers)

  test('moves the deadline at once, in every language, and opens a case again that had closed', async () => {
    const doc = await fullCase(desk.app.payload)
    await desk.app.payload.update({
      collection: 'cases',
      id: doc.id,
      data: { deadline: noon(dayIn(-1)) },
    })
    expect((await desk.published(doc.slug)).state).toBe('closed')
    const response = await extend(doc.id, dayIn(30))
    expect(await response.json()).toEqual({ id: doc.id, deadline: dayIn(30), keptDraft: true })
    for (const lang of ['en', 'ru']) {
      expect(await desk.published(doc.slug, lang)).toMatchObject({
        lang,
        state: 'open',
        deadline: { date: dayIn(30) },
      })
    }
  })

  test('publishes nothing else: what is half written stays a draft, whole, in every language, with the new deadline', async () => {
    const doc = await fullCase(desk.app.payload)
    const halfWritten = { collection: 'cases', id: doc.id, draft: true } as const
    await desk.app.payload.update({ ...halfWritten, data: { title: 'Half written' } })
    await desk.app.payload.update({
      ...halfWritten,
      locale: 'ru',
      data: { title: 'Не готово', points: [{ text: 'Новое.' }, { text: 'Ещё.' }] },
    })
    const before = await desk.app.payload.findByID({ collection: 'cases', id: doc.id, depth: 0 })
    expect(await (await extend(doc.id, dayIn(30))).json()).toMatchObject({ keptDraft: true })
    expect(await desk.published(doc.slug)).toMatchObject({
      title: 'Held for a map',
      points: ['Release her.'],
      deadline: { date: dayIn(30) },
    })
    expect(await desk.published(doc.slug, 'ru')).toMatchObject({
      title: 'Карта',
      points: ['Освободите её.'],
    })
    expect(await desk.written(doc.id)).toMatchObject({
      _status: 'draft',
      title: { en: 'Half written', ru: 'Не готово' },
      points: [{ text: { ru: 'Новое.' } }, { text: { ru: 'Ещё.' } }],
      deadline: noon(dayIn(30)),
    })
    const after = await desk.app.payload.findByID({ collection: 'cases', id: doc.id, depth: 0 })
    expect(after).toMatchObject({
      _status: 'published',
      firstPublishedAt: before.firstPublishedAt,
      lastPublishedAt: before.lastPublishedAt,
    })
  })

  test('as a draft it changes nothing for readers until it is published', async () => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(5)) })
    await extend(doc.id, dayIn(40), { draft: true })
    expect((await desk.published(doc.slug)).deadline?.date).toBe(dayIn(5))
    await desk.app.payload.update({
      collection: 'cases',
      id: doc.id,
      data: { _status: 'published' },
    })
    expect((await desk.published(doc.slug)).deadline?.date).toBe(dayIn(40))
  })

  test('tells editors the deadline that is public, whatever the draft has, and nobody else', async () => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(5)) })
    const ask = (headers: HeadersInit) => desk.app.request(`/cases/${doc.id}/extend`, { headers })
    const { headers } = await signIn(desk.app, 'editor')
    for (const deadline of [noon(dayIn(20)), null]) {
      await desk.app.payload.update({
        collection: 'cases',
        id: doc.id,
        draft: true,
        data: { deadline },
      })
      const response = await ask(headers)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect([response.status, await response.json()]).toEqual([200, { deadline: dayIn(5) }])
    }
    expect((await ask((await signIn(desk.app, 'translator')).headers)).status).toBe(403)
    expect((await ask({})).status).toBe(403)
  })

  test('reaches a case that was published in one language alone', async () => {
    const doc = await desk.app.payload.create({
      collection: 'cases',
      locale: 'ru',
      data: {
        _status: 'published',
        notice: 'first',
        country: 'KZ',
        reference: 'UA 901/26',
        title: 'Только по-русски',
        summary: paragraph('Что случилось.'),
        deadline: noon(dayIn(5)),
      },
    })
    expect((await extend(doc.id, dayIn(40))).status).toBe(200)
    expect((await desk.published(doc.slug, 'ru')).deadline?.date).toBe(dayIn(40))
    const draft = { collection: 'cases', id: doc.id, draft: true, locale: 'ru' } as const
    await desk.app.payload.update({ ...draft, data: { title: 'Не готово' } })
    expect((await extend(doc.id, dayIn(50))).status).toBe(200)
    expect(await desk.published(doc.slug, 'ru')).toMatchObject({
      title: 'Только по-русски',
      deadline: { date: dayIn(50) },
    })
    expect(await desk.app.payload.findByID(draft)).toMatchObject({
      title: 'Не готово',
      deadline: noon(dayIn(50)),
    })
  })

  test.each([
    ['a day that has passed', () => dayIn(-1), 'has passed'],
    ['the present day', () => dayIn(-5), 'must be later than the present one'],
    ['a year that is a slip', () => `2${dayIn(0).slice(1, 3)}9-12-31`.replace('2', '3'), 'year'],
  ])('refuses %s, and the deadline stays', async (_, day, sentence) => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(-5)) })
    const response = await extend(doc.id, day())
    expect([response.status, await refusalOf(response)]).toEqual([
      409,
      expect.stringContaining(sentence),
    ])
    expect((await desk.published(doc.slug)).deadline?.date).toBe(dayIn(-5))
  })

  test.each([
    ['no day', { deadline: '' }],
    ['a day that the calendar lacks', { deadline: '2027-02-30' }],
    ['no JSON', 'soon'],
  ])('refuses %s with a sentence', async (_, body) => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(5)) })
    const response = await desk.post(`/cases/${doc.id}/extend`, body)
    expect(response.status).toBe(400)
    expect(await refusalOf(response)).not.toBe('')
  })

  test('refuses a stop, an older notice, a case without a deadline, and one that is not published', async () => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(5)) })
    const { id: stop } = (await (
      await desk.post(`/cases/${doc.id}/stop`, { outcome: 'none', message: 'Wait.' })
    ).json()) as { id: string }
    expect(await refusalOf(await extend(stop, dayIn(30)))).toContain('This is a stop')
    expect(await refusalOf(await extend(doc.id, dayIn(30)))).toContain('a newer one')
    const open = await createCase(desk.app.payload)
    expect(await refusalOf(await extend(open.id, dayIn(30)))).toContain('has no deadline')
    const draft = await createCase(desk.app.payload, { _status: 'draft', deadline: noon(dayIn(5)) })
    expect(await refusalOf(await extend(draft.id, dayIn(30)))).toContain('is not published')
  })

  test('waits for an editor who has the case open, whose form would put the old deadline back', async () => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(5)) })
    const other = await signIn(desk.app, 'editor')
    await desk.app.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'cases', value: doc.id },
        user: { relationTo: 'users', value: (other.user as { id: string }).id },
      },
    })
    const response = await extend(doc.id, dayIn(30))
    expect([response.status, await refusalOf(response)]).toEqual([
      423,
      expect.stringContaining('Somebody else is editing'),
    ])
    expect((await extend(doc.id, dayIn(30), {}, other.headers)).status).toBe(200)
  })

  test('is for editors alone', async () => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(5)) })
    const { headers } = await signIn(desk.app, 'translator')
    expect((await extend(doc.id, dayIn(30), {}, headers)).status).toBe(403)
    expect((await extend(doc.id, dayIn(30), {}, {})).status).toBe(403)
    expect((await desk.published(doc.slug)).deadline?.date).toBe(dayIn(5))
  })
})
