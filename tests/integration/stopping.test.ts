import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { elsewhere } from '../support/elsewhere.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

type Headers = Record<string, string>

function stop(id: string, body: unknown, headers: Headers = editor.headers, query = '') {
  return app.request(`/cases/${id}/stop${query}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function published(slug: string | null | undefined, lang = 'en'): Promise<PublishedCase> {
  return (await app.request(`/take-action/v1/cases/${slug}?lang=${lang}`)).json()
}

async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''
}

const GOOD = { outcome: 'good', message: 'She is free.\nAt last.\n\nThank you.' }

describe('stopping a case', () => {
  test('is one act: from then on the address that articles ask for tells the outcome and offers nobody to write to', async () => {
    const doc = await createCase(app.payload, { title: 'Held for a map', reference: 'UA 800/26' })
    const response = await stop(doc.id, GOOD)
    expect(response.status).toBe(201)
    const { slug } = (await response.json()) as { slug: string }
    const answer = await published(doc.slug)
    expect(answer).toMatchObject({
      slug,
      requested: doc.slug,
      state: 'stopped',
      notice: 'stop',
      title: 'Held for a map',
      reference: 'UA 800/26',
      stop: {
        outcome: 'good',
        message: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'She is free.' },
              { type: 'break' },
              { type: 'text', text: 'At last.' },
            ],
          },
          { type: 'paragraph', children: [{ type: 'text', text: 'Thank you.' }] },
        ],
      },
      targets: [],
      letters: [],
    })
    expect(answer.issuedOn).toBe(new Date().toISOString().slice(0, 10))
    const { docs } = await app.payload.find({
      collection: 'cases',
      where: { slug: { equals: slug } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ targets: [], letters: [], points: [] })
  })

  test('follows the newest notice, whichever of the chain the editor has open', async () => {
    const first = await createCase(app.payload)
    const update = await createCase(app.payload, {
      notice: 'update',
      previous: first.id,
      title: 'Newest',
    })
    const { id } = (await (await stop(first.id, GOOD)).json()) as { id: string }
    const stored = await app.payload.findByID({ collection: 'cases', id, depth: 0 })
    expect(stored).toMatchObject({ previous: update.id, title: 'Newest' })
    expect((await published(first.slug)).state).toBe('stopped')
    expect((await published(update.slug)).state).toBe('stopped')
  })

  test('keeps title and story in every language, and readers of another one get it in that of the message', async () => {
    const doc = await createCase(app.payload, { title: 'English title' })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ru',
      data: { title: 'Русский заголовок', summary: paragraph('Что случилось.') },
    })
    const { id } = (await (await stop(doc.id, GOOD)).json()) as { id: string }
    expect(await published(doc.slug, 'ru')).toMatchObject({ lang: 'en', state: 'stopped' })
    await app.payload.update({
      collection: 'cases',
      id,
      locale: 'ru',
      data: { stop: { outcome: 'good', message: paragraph('Она свободна.') } },
    })
    expect(await published(doc.slug, 'ru')).toMatchObject({
      lang: 'ru',
      title: 'Русский заголовок',
    })
  })

  test('in another language than the default one puts the message there', async () => {
    const doc = await createCase(app.payload)
    const data = { title: 'Русский заголовок', summary: paragraph('Что случилось.') }
    await app.payload.update({ collection: 'cases', id: doc.id, locale: 'ru', data })
    const answer = await stop(
      doc.id,
      { outcome: 'bad', message: 'Не пишите.' },
      editor.headers,
      '?locale=ru',
    )
    expect(answer.status).toBe(201)
    const stopped = await published(doc.slug, 'ru')
    expect(stopped).toMatchObject({ lang: 'ru', state: 'stopped' })
    expect(JSON.stringify(stopped.stop)).toContain('Не пишите.')
    expect(await published(doc.slug, 'en')).toMatchObject({ state: 'stopped', targets: [] })
  })

  test('publishes nothing that is half written: the stop tells what was public, and the changes stay a draft', async () => {
    const doc = await createCase(app.payload, { title: 'What was public' })
    const ru = { title: 'Что было', summary: paragraph('Что случилось.') }
    await app.payload.update({ collection: 'cases', id: doc.id, locale: 'ru', data: ru })
    const draft = { collection: 'cases', id: doc.id, draft: true } as const
    await app.payload.update({ ...draft, data: { title: 'A name that nobody may know' } })
    await app.payload.update({ ...draft, locale: 'ru', data: { title: 'Имя' } })
    const { id } = (await (await stop(doc.id, GOOD)).json()) as { id: string }
    const all = { collection: 'cases', depth: 0, locale: 'all' } as const
    expect(await app.payload.findByID({ ...all, id })).toMatchObject({
      _status: 'published',
      title: { en: 'What was public', ru: 'Что было' },
    })
    expect(await published(doc.slug)).toMatchObject({ state: 'stopped', title: 'What was public' })
    expect(await app.payload.findByID({ ...all, id: doc.id })).toMatchObject({
      _status: 'published',
      title: { en: 'What was public' },
    })
    expect(await app.payload.findByID({ ...all, id: doc.id, draft: true })).toMatchObject({
      _status: 'draft',
      title: { en: 'A name that nobody may know', ru: 'Имя' },
    })
  })

  test('nor where the case is public in one other language alone', async () => {
    const doc = await app.payload.create({
      collection: 'cases',
      locale: 'ru',
      data: {
        _status: 'published',
        notice: 'first',
        country: 'KZ',
        reference: 'UA 801/26',
        title: 'Что было',
        summary: paragraph('Что случилось.'),
      },
    })
    const draft = { collection: 'cases', id: doc.id, draft: true, locale: 'ru' } as const
    await app.payload.update({ ...draft, data: { title: 'Имя' } })
    const { id } = (await (await stop(doc.id, GOOD, editor.headers, '?locale=ru')).json()) as {
      id: string
    }
    const all = { collection: 'cases', depth: 0, locale: 'all' } as const
    expect((await app.payload.findByID({ ...all, id })).title).toEqual({ ru: 'Что было' })
    expect((await published(doc.slug, 'ru')).state).toBe('stopped')
    expect(await app.payload.findByID({ ...all, id: doc.id, draft: true })).toMatchObject({
      _status: 'draft',
      title: { ru: 'Имя' },
    })
  })

  test('nor where so much was written since that no version holds any more what is public', async () => {
    const doc = await createCase(app.payload, { title: 'What was public' })
    const draft = { collection: 'cases', id: doc.id, draft: true } as const
    await app.payload.update({ ...draft, data: { title: 'A name that nobody may know' } })
    await app.payload.db.deleteVersions({
      collection: 'cases',
      where: {
        and: [{ parent: { equals: doc.id } }, { 'version._status': { equals: 'published' } }],
      },
    })
    const { id } = (await (await stop(doc.id, GOOD)).json()) as { id: string }
    const made = await app.payload.findByID({ collection: 'cases', id })
    expect(made).toMatchObject({ _status: 'published', title: 'What was public' })
    expect((await app.payload.findByID(draft)).title).toBe('A name that nobody may know')
  })

  test('as a draft it changes nothing for readers until it is published', async () => {
    const doc = await createCase(app.payload)
    const response = await stop(doc.id, { ...GOOD, draft: true })
    const { id } = (await response.json()) as { id: string }
    expect((await published(doc.slug)).state).toBe('open')
    await app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    expect((await published(doc.slug)).state).toBe('stopped')
  })

  test('reaches a case whose newest notice was withdrawn: its readers learn how it ended', async () => {
    const first = await createCase(app.payload)
    const update = await createCase(app.payload, { notice: 'update', previous: first.id })
    await app.payload.update({ collection: 'cases', id: update.id, data: { _status: 'draft' } })
    expect((await app.request(`/take-action/v1/cases/${first.slug}`)).status).toBe(404)
    expect((await stop(first.id, GOOD)).status).toBe(201)
    expect((await published(first.slug)).state).toBe('stopped')
  })
})

test('a stop is of the day that it is where the organisation is', async () => {
  const { timeZone, day } = elsewhere()
  await app.payload.updateGlobal({ slug: 'take-action-settings', data: { timeZone } })
  const doc = await createCase(app.payload)
  await stop(doc.id, GOOD)
  await app.payload.updateGlobal({ slug: 'take-action-settings', data: { timeZone: 'UTC' } })
  expect((await published(doc.slug)).issuedOn).toBe(day)
})

describe('a stop is refused, with a sentence, and nothing is changed', () => {
  test.each([
    ['no message', { outcome: 'good' }, 'needs a message'],
    ['an empty message', { outcome: 'good', message: ' \n ' }, 'needs a message'],
    ['no outcome', { message: 'Stop.' }, 'Choose an outcome'],
    ['an unknown outcome', { outcome: 'great', message: 'Stop.' }, 'Choose an outcome'],
    ['a message without end', { outcome: 'good', message: 'x'.repeat(10_001) }, 'at most 10000'],
    ['no JSON', '{', 'Send JSON'],
    ['nothing', 'null', 'Send JSON'],
  ])('for %s', async (_, body, sentence) => {
    const doc = await createCase(app.payload)
    const response = await stop(doc.id, body)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).toContain(sentence)
    expect((await published(doc.slug)).state).toBe('open')
  })

  test('to whoever is no editor', async () => {
    const doc = await createCase(app.payload)
    const translator = await signIn(app, 'translator')
    expect((await stop(doc.id, GOOD, translator.headers)).status).toBe(403)
    expect((await stop(doc.id, GOOD, {})).status).toBe(403)
    expect((await published(doc.slug)).state).toBe('open')
  })

  test('where nothing was published, where all is stopped already, and where there is no such case', async () => {
    const draft = await createCase(app.payload, { _status: 'draft' })
    expect(await messageOf(await stop(draft.id, GOOD))).toContain('never been published')
    const doc = await createCase(app.payload)
    await stop(doc.id, GOOD)
    const again = await stop(doc.id, GOOD)
    expect([again.status, await messageOf(again)]).toEqual([
      409,
      expect.stringContaining('stopped already'),
    ])
    expect((await stop('nobody', GOOD)).status).toBe(409)
  })
})

test('a copy that an editor makes over the API stays a draft, whatever they send along', async () => {
  const doc = await createCase(app.payload)
  const response = await app.request(`/cases/${doc.id}/duplicate?takeActionMeantToBePublic=true`, {
    method: 'POST',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ _status: 'published', context: { takeActionMeantToBePublic: true } }),
  })
  expect(((await response.json()) as { doc: { _status: string } }).doc._status).toBe('draft')
})
