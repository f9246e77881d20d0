import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

type Headers = Record<string, string>

function post(path: string, body: unknown, headers: Headers = editor.headers) {
  return app.request(path, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

interface Begun {
  id: string
  title: string
  existed: boolean
}

async function update(id: string): Promise<Begun> {
  const response = await post(`/cases/${id}/update-notice`, {})
  expect(response.ok).toBe(true)
  return response.json()
}

// biome-ignore lint/suspicious/noExplicitAny: every language of every field
async function written(id: string): Promise<any> {
  return app.payload.findByID({
    collection: 'cases',
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    showHiddenFields: true,
  })
}

async function published(slug: string | null | undefined, lang = 'en'): Promise<PublishedCase> {
  return (await app.request(`/take-action/v1/cases/${slug}?lang=${lang}`)).json()
}

async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}

/** A case with something in every kind of field, in English and Russian. */
async function fullCase(more: Parameters<typeof createCase>[1] = {}) {
  const target = await createTarget(app.payload)
  const doc = await createCase(app.payload, {
    title: 'Held for a map',
    reference: 'UA 900/26',
    indexNumber: 'EUR 57/1/2026',
    issuedOn: noon(dayIn(-20)),
    deadline: noon(dayIn(10)),
    people: [{ name: 'The mapmaker', nativeName: 'Картограф', pronouns: 'she, her' }],
    points: [{ text: 'Release her.' }],
    safetyNote: paragraph('Think twice.'),
    targets: [
      {
        target: target.id,
        role: 'primary',
        suspended: [{ channel: 'post', reason: 'Post is suspended.' }],
      },
    ],
    letters: [
      {
        lang: 'ru',
        subject: 'Тема',
        body: paragraph('Письмо.'),
        gloss: paragraph('The letter.'),
      },
    ],
    previousElsewhere: { url: 'https://example.org/old', title: 'Old notice' },
    sourceName: 'old.md',
    sourceText: 'Old text',
    sourceHash: `hash ${crypto.randomUUID()}`,
    ...more,
  })
  await app.payload.update({
    collection: 'cases',
    id: doc.id,
    locale: 'ru',
    data: {
      title: 'Карта',
      summary: paragraph('Что случилось.'),
      safetyNote: paragraph('Подумайте.'),
      people: doc.people?.map((row) => ({ ...row, name: 'Она', pronouns: 'она' })),
      points: doc.points?.map((row) => ({ ...row, text: 'Освободите её.' })),
      targets: doc.targets?.map((row) => ({
        ...row,
        target: target.id,
        suspended: row.suspended?.map((one) => ({ ...one, reason: 'Почта закрыта.' })),
      })),
      letters: doc.letters?.map((row) => ({ ...row, gloss: paragraph('О чём письмо.') })),
      previousElsewhere: { url: 'https://example.org/old', title: 'Старое' },
    },
  })
  return doc
}

describe('“Update this case”', () => {
  test('makes a draft that follows the notice and holds all of it in every language, but for what is that one’s alone', async () => {
    const doc = await fullCase()
    const begun = await update(doc.id)
    expect(begun).toMatchObject({ title: 'Held for a map', existed: false })
    const draft = await written(begun.id)
    expect(draft).toMatchObject({
      _status: 'draft',
      notice: 'update',
      previous: doc.id,
      slug: 'ua-900-26-kazakhstan-2',
      reference: 'UA 900/26',
      title: { en: 'Held for a map', ru: 'Карта' },
      people: [{ name: { en: 'The mapmaker', ru: 'Она' }, nativeName: 'Картограф' }],
      points: [{ text: { en: 'Release her.', ru: 'Освободите её.' } }],
      targets: [
        {
          role: 'primary',
          suspended: [{ reason: { en: 'Post is suspended.', ru: 'Почта закрыта.' } }],
        },
      ],
      letters: [
        {
          lang: 'ru',
          subject: 'Тема',
          gloss: { en: paragraph('The letter.'), ru: paragraph('О чём письмо.') },
        },
      ],
      previousElsewhere: { url: 'https://example.org/old', title: { ru: 'Старое' } },
      deadline: noon(dayIn(10)),
      issuedOn: noon(dayIn(0)),
    })
    for (const field of ['indexNumber', 'sourceName', 'sourceText', 'sourceHash']) {
      expect(draft[field] ?? null, field).toBeNull()
    }
    expect(draft.firstPublishedAt ?? null).toBeNull()
    expect(await written(doc.id)).toMatchObject({ _status: 'published', notice: 'first' })
  })

  test('changes nothing for readers until it is published, and then answers for the case', async () => {
    const doc = await createCase(app.payload)
    const { id } = await update(doc.id)
    expect(await published(doc.slug)).toMatchObject({ notice: 'first', slug: doc.slug })
    await app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    expect(await published(doc.slug)).toMatchObject({ notice: 'update', requested: doc.slug })
  })

  test('follows the newest notice, whichever of the chain the editor has open', async () => {
    const first = await createCase(app.payload)
    const second = await createCase(app.payload, { notice: 'update', previous: first.id })
    const { id } = await update(first.id)
    expect((await written(id)).previous).toBe(second.id)
  })

  test('gives the draft that was begun already instead of a second one, which would fork the chain', async () => {
    const doc = await createCase(app.payload)
    const begun = await update(doc.id)
    await app.payload.update({
      collection: 'cases',
      id: begun.id,
      draft: true,
      data: { title: 'Half written' },
    })
    expect(await update(doc.id)).toEqual({ id: begun.id, title: 'Half written', existed: true })
    const { totalDocs } = await app.payload.find({
      collection: 'cases',
      draft: true,
      where: { previous: { equals: doc.id } },
    })
    expect(totalDocs).toBe(1)
  })

  test('of a stopped case follows the stop and holds the letters again; publishing it opens the case', async () => {
    const doc = await createCase(app.payload)
    await post(`/cases/${doc.id}/stop`, { outcome: 'none', message: 'Wait.' })
    expect((await published(doc.slug)).state).toBe('stopped')
    const { id } = await update(doc.id)
    const draft = await written(id)
    expect(draft.letters).toHaveLength(1)
    expect(draft.targets).toHaveLength(1)
    expect(draft.stop?.message?.en ?? null).toBeNull()
    await app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    expect(await published(doc.slug)).toMatchObject({ state: 'open', notice: 'update' })
  })

  test('with a deadline that has passed cannot be published until that is mended', async () => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(-3)) })
    const { id } = await update(doc.id)
    const publish = () =>
      app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    await expect(publish()).rejects.toThrow(/Last day to write/)
  })

  test('is for editors, and for cases that were published', async () => {
    const doc = await createCase(app.payload, { _status: 'draft' })
    const refused = await post(`/cases/${doc.id}/update-notice`, {})
    expect([refused.status, await messageOf(refused)]).toEqual([
      409,
      expect.stringContaining('never been published'),
    ])
    const { headers } = await signIn(app, 'translator')
    expect((await post(`/cases/${doc.id}/update-notice`, {}, headers)).status).toBe(403)
    expect((await post(`/cases/${doc.id}/update-notice`, {}, {})).status).toBe(403)
  })
})

describe('“Extend”', () => {
  const extend = (id: string, deadline: unknown, more = {}, headers?: Headers) =>
    post(`/cases/${id}/extend`, { deadline, ...more }, headers)

  test('moves the deadline at once, in every language, and opens a case again that had closed', async () => {
    const doc = await fullCase()
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      data: { deadline: noon(dayIn(-1)) },
    })
    expect((await published(doc.slug)).state).toBe('closed')
    const response = await extend(doc.id, dayIn(30))
    expect(await response.json()).toEqual({ id: doc.id, deadline: dayIn(30), keptDraft: true })
    for (const lang of ['en', 'ru']) {
      expect(await published(doc.slug, lang)).toMatchObject({
        lang,
        state: 'open',
        deadline: { date: dayIn(30) },
      })
    }
  })

  test('publishes nothing else: what is half written stays a draft, whole, in every language, with the new deadline', async () => {
    const doc = await fullCase()
    const halfWritten = { collection: 'cases', id: doc.id, draft: true } as const
    await app.payload.update({ ...halfWritten, data: { title: 'Half written' } })
    await app.payload.update({
      ...halfWritten,
      locale: 'ru',
      data: { title: 'Не готово', points: [{ text: 'Новое.' }, { text: 'Ещё.' }] },
    })
    const before = await app.payload.findByID({ collection: 'cases', id: doc.id, depth: 0 })
    expect(await (await extend(doc.id, dayIn(30))).json()).toMatchObject({ keptDraft: true })
    expect(await published(doc.slug)).toMatchObject({
      title: 'Held for a map',
      points: ['Release her.'],
      deadline: { date: dayIn(30) },
    })
    expect(await published(doc.slug, 'ru')).toMatchObject({
      title: 'Карта',
      points: ['Освободите её.'],
    })
    expect(await written(doc.id)).toMatchObject({
      _status: 'draft',
      title: { en: 'Half written', ru: 'Не готово' },
      points: [{ text: { ru: 'Новое.' } }, { text: { ru: 'Ещё.' } }],
      deadline: noon(dayIn(30)),
    })
    const after = await app.payload.findByID({ collection: 'cases', id: doc.id, depth: 0 })
    expect(after).toMatchObject({
      _status: 'published',
      firstPublishedAt: before.firstPublishedAt,
      lastPublishedAt: before.lastPublishedAt,
    })
  })

  test('as a draft it changes nothing for readers until it is published', async () => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(5)) })
    await extend(doc.id, dayIn(40), { draft: true })
    expect((await published(doc.slug)).deadline?.date).toBe(dayIn(5))
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      data: { _status: 'published' },
    })
    expect((await published(doc.slug)).deadline?.date).toBe(dayIn(40))
  })

  test('tells editors the deadline that is public, whatever the draft has, and nobody else', async () => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(5)) })
    const ask = (headers: HeadersInit) => app.request(`/cases/${doc.id}/extend`, { headers })
    const { headers } = await signIn(app, 'editor')
    for (const deadline of [noon(dayIn(20)), null]) {
      await app.payload.update({ collection: 'cases', id: doc.id, draft: true, data: { deadline } })
      const response = await ask(headers)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect([response.status, await response.json()]).toEqual([200, { deadline: dayIn(5) }])
    }
    expect((await ask((await signIn(app, 'translator')).headers)).status).toBe(403)
    expect((await ask({})).status).toBe(403)
  })

  test('reaches a case that was published in one language alone', async () => {
    const doc = await app.payload.create({
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
    expect((await published(doc.slug, 'ru')).deadline?.date).toBe(dayIn(40))
    const draft = { collection: 'cases', id: doc.id, draft: true, locale: 'ru' } as const
    await app.payload.update({ ...draft, data: { title: 'Не готово' } })
    expect((await extend(doc.id, dayIn(50))).status).toBe(200)
    expect(await published(doc.slug, 'ru')).toMatchObject({
      title: 'Только по-русски',
      deadline: { date: dayIn(50) },
    })
    expect(await app.payload.findByID(draft)).toMatchObject({
      title: 'Не готово',
      deadline: noon(dayIn(50)),
    })
  })

  test.each([
    ['a day that has passed', () => dayIn(-1), 'has passed'],
    ['the present day', () => dayIn(-5), 'must be later than the present one'],
    ['a year that is a slip', () => `2${dayIn(0).slice(1, 3)}9-12-31`.replace('2', '3'), 'year'],
  ])('refuses %s, and the deadline stays', async (_, day, sentence) => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(-5)) })
    const response = await extend(doc.id, day())
    expect([response.status, await messageOf(response)]).toEqual([
      409,
      expect.stringContaining(sentence),
    ])
    expect((await published(doc.slug)).deadline?.date).toBe(dayIn(-5))
  })

  test.each([
    ['no day', { deadline: '' }],
    ['a day that the calendar lacks', { deadline: '2027-02-30' }],
    ['no JSON', 'soon'],
  ])('refuses %s with a sentence', async (_, body) => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(5)) })
    const response = await post(`/cases/${doc.id}/extend`, body)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).not.toBe('')
  })

  test('refuses a stop, an older notice, a case without a deadline, and one that is not published', async () => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(5)) })
    const { id: stop } = (await (
      await post(`/cases/${doc.id}/stop`, { outcome: 'none', message: 'Wait.' })
    ).json()) as { id: string }
    expect(await messageOf(await extend(stop, dayIn(30)))).toContain('This is a stop')
    expect(await messageOf(await extend(doc.id, dayIn(30)))).toContain('a newer one')
    const open = await createCase(app.payload)
    expect(await messageOf(await extend(open.id, dayIn(30)))).toContain('has no deadline')
    const draft = await createCase(app.payload, { _status: 'draft', deadline: noon(dayIn(5)) })
    expect(await messageOf(await extend(draft.id, dayIn(30)))).toContain('is not published')
  })

  test('waits for an editor who has the case open, whose form would put the old deadline back', async () => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(5)) })
    const other = await signIn(app, 'editor')
    await app.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'cases', value: doc.id },
        user: { relationTo: 'users', value: (other.user as { id: string }).id },
      },
    })
    const response = await extend(doc.id, dayIn(30))
    expect([response.status, await messageOf(response)]).toEqual([
      423,
      expect.stringContaining('Somebody else is editing'),
    ])
    expect((await extend(doc.id, dayIn(30), {}, other.headers)).status).toBe(200)
  })

  test('is for editors alone', async () => {
    const doc = await createCase(app.payload, { deadline: noon(dayIn(5)) })
    const { headers } = await signIn(app, 'translator')
    expect((await extend(doc.id, dayIn(30), {}, headers)).status).toBe(403)
    expect((await extend(doc.id, dayIn(30), {}, {})).status).toBe(403)
    expect((await published(doc.slug)).deadline?.date).toBe(dayIn(5))
  })
})

test('“Duplicate” makes a like case: a draft of its own, outside the chain, that says it is a copy in every language', async () => {
  const first = await createCase(app.payload)
  const doc = await fullCase({ notice: 'update', previous: first.id })
  const response = await post(`/cases/${doc.id}/duplicate`, {})
  const copy = await written(((await response.json()) as { doc: { id: string } }).doc.id)
  expect(copy).toMatchObject({
    _status: 'draft',
    notice: 'first',
    title: { en: 'Copy: Held for a map', ru: 'Копия: Карта' },
    country: 'KZ',
    letters: [{ lang: 'ru', subject: 'Тема' }],
  })
  expect(copy.targets).toHaveLength(1)
  const gone = ['previous', 'deadline', 'reference', 'indexNumber', 'issuedOn', 'slug']
  const stamps = ['firstPublishedAt', 'lastPublishedAt', 'withdrawnAt', 'reopenedAt']
  for (const field of [...gone, ...stamps, 'sourceName', 'sourceText', 'sourceHash']) {
    expect(copy[field] ?? null, field).toBeNull()
  }
  expect(copy.previousElsewhere?.url ?? null).toBeNull()
})

test('a stop that was duplicated is no stop, and has no message', async () => {
  const doc = await createCase(app.payload)
  const { id } = (await (
    await post(`/cases/${doc.id}/stop`, { outcome: 'bad', message: 'She has died.' })
  ).json()) as { id: string }
  const response = await post(`/cases/${id}/duplicate`, {})
  const copy = await written(((await response.json()) as { doc: { id: string } }).doc.id)
  expect(copy.notice).toBe('first')
  expect(copy.stop?.message?.en ?? null).toBeNull()
})
