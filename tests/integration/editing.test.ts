import type { FlattenedArrayField, RelationshipField } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toLexical } from '../../plugin/richText/toLexical.ts'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

test('a slug is proposed from reference and country, never from the title, and numbered where taken', async () => {
  const data = { reference: 'UA 24/22', country: 'KZ', title: 'Free Aisulu Temirkhanova' } as const
  const first = await createCase(app.payload, data)
  const second = await createCase(app.payload, data)
  expect(first.slug).toBe('ua-24-22-kazakhstan')
  expect(second.slug).toBe('ua-24-22-kazakhstan-2')
})

test('a draft without a reference has no slug yet, and two such drafts can stand side by side', async () => {
  const draft = { title: 'Draft', notice: 'first' as const }
  for (let i = 0; i < 2; i++) {
    const doc = await app.payload.create({ collection: 'cases', draft: true, data: draft })
    expect(doc.slug ?? undefined).toBeUndefined()
  }
})

test('the slug of a case that has been published stays, since articles point to it', async () => {
  const doc = await createCase(app.payload)
  await expect(
    app.payload.update({ collection: 'cases', id: doc.id, data: { slug: 'another' } }),
  ).rejects.toThrow(/slug/)
})

test('a template is copied into a letter once, its case placeholders written out, and its later changes reach no case', async () => {
  const template = await app.payload.create({
    collection: 'letter-templates',
    data: {
      _status: 'published',
      name: 'Release',
      lang: 'en',
      subject: 'Please act',
      closing: 'Yours sincerely,',
      body: templateBody(),
      points: [{ text: 'Release them.' }],
    },
  })
  const doc = await createCase(app.payload, {
    people: [{ name: 'A' }, { name: 'B' }],
    letters: [{ lang: 'en', template: template.id, subject: '', body: paragraph('') }],
  })
  await app.payload.update({
    collection: 'letter-templates',
    id: template.id,
    data: { subject: 'Changed', _status: 'published' },
  })
  const saved = await app.payload.update({
    collection: 'cases',
    id: doc.id,
    data: { title: 'Saved again', _status: 'published' },
  })
  expect(saved.letters?.[0]).toMatchObject({ subject: 'Please act', closing: 'Yours sincerely,' })
  expect(saved.points?.map((point) => point.text)).toEqual(['Release them.'])
  const { letters } = await (await app.request(`/take-action/v1/cases/${doc.slug}`)).json()
  expect(letters[0].body[0].children).toEqual([
    { type: 'text', text: 'A and B' },
    { type: 'text', text: ' in ' },
    { type: 'text', text: 'Kazakhstan' },
    { type: 'placeholder', name: 'writer', fallback: 'a reader' },
  ])
})

test('choosing a template overwrites nothing that an editor has written', async () => {
  const template = await app.payload.create({
    collection: 'letter-templates',
    data: {
      _status: 'published',
      name: 'T',
      lang: 'en',
      subject: 'Template',
      body: templateBody(),
    },
  })
  const doc = await createCase(app.payload, {
    letters: [{ lang: 'en', template: template.id, subject: 'Mine', body: paragraph('Mine.') }],
  })
  expect(doc.letters?.[0]).toMatchObject({ subject: 'Mine', body: paragraph('Mine.') })
})

describe('a template chosen in a draft', () => {
  const draftOf = (letter: object, id?: string) => {
    const data = { title: 'D', notice: 'first' as const, country: 'KZ' as const, letters: [letter] }
    return id
      ? app.payload.update({ collection: 'cases', id, draft: true, data: data as never })
      : app.payload.create({ collection: 'cases', draft: true, data: data as never })
  }
  const createTemplate = (data: object) =>
    app.payload.create({
      collection: 'letter-templates',
      draft: true,
      data: { name: 'T', lang: 'ru', subject: 'Draft', ...data } as never,
    })
  const firstLetter = ({ letters }: Awaited<ReturnType<typeof draftOf>>) => letters?.[0]

  test('is copied as it stands now, published or not, and gives the letter its language', async () => {
    const template = await createTemplate({ _status: 'published', subject: 'Published' })
    await app.payload.update({
      collection: 'letter-templates',
      id: template.id,
      draft: true,
      data: { subject: 'Changed since' },
    })
    const letter = firstLetter(await draftOf({ template: template.id }))
    expect(letter).toMatchObject({ lang: 'ru', subject: 'Changed since' })
    const unpublished = await createTemplate({})
    const other = firstLetter(await draftOf({ template: unpublished.id }))
    expect(other).toMatchObject({ lang: 'ru', subject: 'Draft' })
  })

  test('copies again where it is chosen again, and never because a text was emptied', async () => {
    const template = await createTemplate({})
    const doc = await draftOf({ template: template.id, copiedFrom: 'choice 1' })
    const { id } = firstLetter(doc) ?? {}
    const saved = { id, lang: 'ru', template: template.id, copiedFrom: 'choice 1' }
    const emptied = firstLetter(await draftOf({ ...saved, subject: '' }, doc.id))
    expect(emptied?.subject).toBe('')
    const marked = firstLetter(await draftOf({ ...saved, copiedFrom: 'choice 2' }, doc.id))
    expect(marked?.subject).toBe('Draft')
    await draftOf({ id, lang: 'ru', template: null, subject: '' }, doc.id)
    const again = firstLetter(await draftOf({ id, lang: 'ru', template: template.id }, doc.id))
    expect(again?.subject).toBe('Draft')
  })

  test('copies nothing into a copy of the letter, or of the case', async () => {
    const template = await createTemplate({ short: 'Short' })
    const doc = await draftOf({ template: template.id, copiedFrom: 'choice 1' })
    const emptied = { ...firstLetter(doc), short: '' }
    const letters = [emptied, { ...emptied, id: undefined }] as never[]
    const saved = await app.payload.update({
      collection: 'cases',
      id: doc.id,
      draft: true,
      data: { letters },
    })
    expect(saved.letters?.map(({ short }) => short)).toEqual(['', ''])
    const copy = await app.payload.duplicate({ collection: 'cases', id: doc.id, draft: true })
    expect(copy.letters?.map(({ short }) => short || '')).toEqual(['', ''])
  })

  test('in another language than the letter’s is refused, and so is one without a text', async () => {
    const template = await createTemplate({ name: 'Release' })
    await expect(draftOf({ lang: 'es', template: template.id })).rejects.toThrow(
      '“Release” is in another language (Russian) than this letter (Spanish). Choose a template in the letter’s language.',
    )
    const empty = await createTemplate({ name: 'Later', subject: '' })
    await expect(draftOf({ template: empty.id })).rejects.toThrow(/“Later” holds no text yet/)
    const doc = await draftOf({ template: template.id })
    const translated = { ...firstLetter(doc), lang: 'kk', subject: 'Мәтін' }
    expect(firstLetter(await draftOf(translated, doc.id))?.lang).toBe('kk')
  })

  test('is offered in the letter’s language only, where the letter has one', () => {
    const { flattenedFields } = app.payload.collections.cases.config
    const letters = flattenedFields.find(({ name }) => name === 'letters') as FlattenedArrayField
    const { filterOptions } = letters.flattenedFields.find(
      ({ name }) => name === 'template',
    ) as RelationshipField
    const offered = (lang?: string) =>
      (filterOptions as (args: object) => unknown)({ siblingData: { lang } })
    expect(offered('es')).toEqual({ lang: { equals: 'es' } })
    expect(offered()).toBe(true)
  })
})

test('two letters in one language for the same targets are refused', async () => {
  const letter = { lang: 'en' as const, subject: 'S', body: paragraph('B') }
  await expect(createCase(app.payload, { letters: [letter, letter] })).rejects.toThrow(/Letters/)
  const target = await createTarget(app.payload)
  const own = { ...letter, targets: [target.id] }
  await createCase(app.payload, { letters: [letter, own] })
})

test.each([
  ['emails', 'a@example.org; b@example.org'],
  ['emails', 'no address'],
  ['faxes', 'call me'],
  ['webForm', 'javascript:alert(1)'],
])('a target with a wrong entry among its %s is refused: %s', async (field, value) => {
  const data = { [field]: field === 'webForm' ? value : [value] }
  await expect(createTarget(app.payload, data)).rejects.toThrow()
})

test('every read, write and version needs somebody signed in; roles are not self-assignable', async () => {
  const editor = await signIn(app, 'editor')
  const id = (editor.user as { id: string }).id
  const response = await app.request(`/users/${id}`, {
    method: 'PATCH',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ role: 'admin' }),
  })
  expect((await response.json()).doc.role).toBe('editor')
  const settings = await app.request('/globals/take-action-settings', {
    method: 'POST',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ accent: '#000000' }),
  })
  expect(settings.status).toBe(403)
})

test('a translator saves drafts and cannot publish, unpublish, create or delete', async () => {
  const translator = await signIn(app, 'translator')
  const doc = await createCase(app.payload)
  const as = { overrideAccess: false, user: translator.user }
  const patch = (path: string, data: object) =>
    app.request(`/cases/${doc.id}${path}`, {
      method: 'PATCH',
      headers: { ...translator.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
  expect((await patch('?draft=true&locale=ar', { title: 'عنوان' })).status).toBe(200)
  expect((await patch('?draft=true', { title: 'Mine', _status: 'published' })).status).toBe(403)
  const kept = await app.payload.findByID({ collection: 'cases', id: doc.id })
  expect(kept).toMatchObject({ title: doc.title, _status: 'published' })
  expect((await patch('', { _status: 'published' })).status).toBe(403)
  expect((await patch('', { _status: 'draft' })).status).toBe(403)
  await expect(
    app.payload.create({
      collection: 'cases',
      draft: true,
      data: { title: 'T', notice: 'first' },
      ...as,
    }),
  ).rejects.toThrow()
  await expect(app.payload.delete({ collection: 'cases', id: doc.id, ...as })).rejects.toThrow()
})

function templateBody() {
  const state = toLexical([
    {
      type: 'paragraph',
      children: [
        { type: 'placeholder', name: 'people' as never, fallback: '' },
        { type: 'text', text: ' in ' },
        { type: 'placeholder', name: 'caseCountry' as never, fallback: '' },
        { type: 'placeholder', name: 'writer', fallback: 'a reader' },
      ],
    },
  ])
  return JSON.parse(JSON.stringify(state).replaceAll('"placeholder"', '"templatePlaceholder"'))
}
