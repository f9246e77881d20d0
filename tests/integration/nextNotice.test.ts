import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskApi, refusalOf, startDesk } from '../support/deskApi.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { dayIn, fullCase, noon } from '../support/fullCase.ts'
import { signIn } from '../support/testPayload.ts'

let desk: DeskApi
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.app.stop())

interface Begun {
  id: string
  title: string
  existed: boolean
}

async function update(id: string): Promise<Begun> {
  const response = await desk.post(`/cases/${id}/update-notice`, {})
  expect(response.ok).toBe(true)
  return response.json()
}

describe('“Update this case”', () => {
  test('makes a draft that follows the notice and holds all of it in every language, but for what is that one’s alone', async () => {
    const doc = await fullCase(desk.app.payload)
    const begun = await update(doc.id)
    expect(begun).toMatchObject({ title: 'Held for a map', existed: false })
    const draft = await desk.written(begun.id)
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
    expect(await desk.written(doc.id)).toMatchObject({ _status: 'published', notice: 'first' })
  })

  test('changes nothing for readers until it is published, and then answers for the case', async () => {
    const doc = await createCase(desk.app.payload)
    const { id } = await update(doc.id)
    expect(await desk.published(doc.slug)).toMatchObject({ notice: 'first', slug: doc.slug })
    await desk.app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    expect(await desk.published(doc.slug)).toMatchObject({ notice: 'update', requested: doc.slug })
  })

  test('follows the newest notice, whichever of the chain the editor has open', async () => {
    const first = await createCase(desk.app.payload)
    const second = await createCase(desk.app.payload, { notice: 'update', previous: first.id })
    const { id } = await update(first.id)
    expect((await desk.written(id)).previous).toBe(second.id)
  })

  test('gives the draft that was begun already instead of a second one, which would fork the chain', async () => {
    const doc = await createCase(desk.app.payload)
    const begun = await update(doc.id)
    await desk.app.payload.update({
      collection: 'cases',
      id: begun.id,
      draft: true,
      data: { title: 'Half written' },
    })
    expect(await update(doc.id)).toEqual({ id: begun.id, title: 'Half written', existed: true })
    const { totalDocs } = await desk.app.payload.find({
      collection: 'cases',
      draft: true,
      where: { previous: { equals: doc.id } },
    })
    expect(totalDocs).toBe(1)
  })

  test('of a stopped case follows the stop and holds the letters again; publishing it opens the case', async () => {
    const doc = await createCase(desk.app.payload)
    await desk.post(`/cases/${doc.id}/stop`, { outcome: 'none', message: 'Wait.' })
    expect((await desk.published(doc.slug)).state).toBe('stopped')
    const { id } = await update(doc.id)
    const draft = await desk.written(id)
    expect(draft.letters).toHaveLength(1)
    expect(draft.targets).toHaveLength(1)
    expect(draft.stop?.message?.en ?? null).toBeNull()
    await desk.app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    expect(await desk.published(doc.slug)).toMatchObject({ state: 'open', notice: 'update' })
  })

  test('with a deadline that has passed cannot be published until that is mended', async () => {
    const doc = await createCase(desk.app.payload, { deadline: noon(dayIn(-3)) })
    const { id } = await update(doc.id)
    const publish = () =>
      desk.app.payload.update({ collection: 'cases', id, data: { _status: 'published' } })
    await expect(publish()).rejects.toThrow(/Last day to write/)
  })

  test('is for editors, and for cases that were published', async () => {
    const doc = await createCase(desk.app.payload, { _status: 'draft' })
    const refused = await desk.post(`/cases/${doc.id}/update-notice`, {})
    expect([refused.status, await refusalOf(refused)]).toEqual([
      409,
      expect.stringContaining('never been published'),
    ])
    const { headers } = await signIn(desk.app, 'translator')
    expect((await desk.post(`/cases/${doc.id}/update-notice`, {}, headers)).status).toBe(403)
    expect((await desk.post(`/cases/${doc.id}/update-notice`, {}, {})).status).toBe(403)
  })
})

test('“Duplicate” makes a like case: a draft of its own, outside the chain, that says it is a copy in every language', async () => {
  const first = await createCase(desk.app.payload)
  const doc = await fullCase(desk.app.payload, { notice: 'update', previous: first.id })
  const response = await desk.post(`/cases/${doc.id}/duplicate`, {})
  const copy = await desk.written(((await response.json()) as { doc: { id: string } }).doc.id)
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
  const doc = await createCase(desk.app.payload)
  const { id } = (await (
    await desk.post(`/cases/${doc.id}/stop`, { outcome: 'bad', message: 'She has died.' })
  ).json()) as { id: string }
  const response = await desk.post(`/cases/${id}/duplicate`, {})
  const copy = await desk.written(((await response.json()) as { doc: { id: string } }).doc.id)
  expect(copy.notice).toBe('first')
  expect(copy.stop?.message?.en ?? null).toBeNull()
})
