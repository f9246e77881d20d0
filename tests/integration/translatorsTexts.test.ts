import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { ORIGIN, signIn, startHost, type TestPayload } from '../support/testPayload.ts'

type Signed = Awaited<ReturnType<typeof signIn>>
type Doc = Awaited<ReturnType<typeof createCase>>

let app: TestPayload
/** Translates into Russian and Kazakh, which is no locale here but a language of letters. */
let translator: Signed
let doc: Doc

beforeAll(async () => {
  const host = { plugins: [takeAction()], graphQL: {} }
  app = await startHost(host, await testDatabase(), 'default')
  translator = await signIn(app, 'translator', { translatesInto: ['ru', 'kk'] })
})
afterAll(() => app?.stop())

beforeEach(async () => {
  const { id: target } = await createTarget(app.payload)
  doc = await createCase(app.payload, {
    people: [{ name: 'Aisulu', nativeName: 'Айсұлу', pronouns: 'she, her' }],
    points: [{ text: 'Release her' }, { text: 'Investigate' }],
    targets: [
      {
        target,
        role: 'primary',
        salutations: [
          { lang: 'en', text: 'Dear Sir,' },
          { lang: 'ru', text: 'Господин прокурор!' },
        ],
        suspended: [{ channel: 'post', reason: 'No post.' }],
      },
    ],
    letters: [
      { lang: 'en', subject: 'Release her', body: paragraph('I ask you.') },
      { lang: 'ru', subject: 'Свободу', body: paragraph('Прошу Вас.') },
      { lang: 'kk', subject: 'Бостандық', body: paragraph('Сұраймын.') },
    ],
  } as never)
})

async function save(data: object, { locale = 'ru', who = translator } = {}) {
  const answer = await app.request(`/cases/${doc.id}?draft=true&locale=${locale}&depth=0`, {
    method: 'PATCH',
    headers: { ...who.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  const body = (await answer.json()) as { doc?: Doc; errors?: { message: string }[] }
  return { status: answer.status, message: body.errors?.[0]?.message ?? '' }
}

async function draft(locale: 'en' | 'ru' = 'ru'): Promise<Doc> {
  const found = await app.payload.findByID({
    collection: 'cases',
    id: doc.id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
  })
  // The database gives what is empty in two shapes.
  return JSON.parse(JSON.stringify(found, (_, value) => value ?? undefined))
}

/** The rows as they are read in a locale, one of them changed. */
function changed<T extends object>(rows: T[] | null | undefined, index: number, data: object): T[] {
  return (rows ?? []).map((row, at) => (at === index ? { ...row, ...data } : row))
}

describe('a translator', () => {
  test('writes the texts of the case in their language, those of rows too', async () => {
    const before = await draft()
    const { status } = await save({
      title: 'Свободу Айсулу',
      summary: paragraph('Что случилось.'),
      background: paragraph('История.'),
      safetyNote: paragraph('Осторожно.'),
      people: changed(before.people, 0, { name: 'Айсулу', pronouns: 'она' }),
      points: changed(before.points, 1, { text: 'Расследовать' }),
      targets: changed(before.targets, 0, {
        suspended: changed(before.targets?.[0]?.suspended, 0, { reason: 'Почта не ходит.' }),
      }),
      letters: changed(before.letters, 0, { gloss: paragraph('Прошу Вас.') }),
    })
    expect(status).toBe(200)
    const after = await draft()
    expect(after).toMatchObject({ title: 'Свободу Айсулу', people: [{ name: 'Айсулу' }] })
    expect(after.points?.[1]?.text).toBe('Расследовать')
    expect(after.targets?.[0]?.suspended?.[0]?.reason).toBe('Почта не ходит.')
    expect(JSON.stringify(after.letters?.[0]?.gloss)).toContain('Прошу')
    expect(await draft('en')).toMatchObject({ title: doc.title, people: [{ name: 'Aisulu' }] })
  })

  test.each([
    ['subject', 'Освободите её', { subject: 'Освободите её' }],
    ['body', 'Требую.', { body: paragraph('Требую.') }],
    ['closing', 'С уважением,', { closing: 'С уважением,' }],
    ['short text', 'Коротко', { short: 'Коротко' }],
  ])('writes the %s of a letter in their language', async (_, text, data) => {
    const { letters } = await draft()
    expect((await save({ letters: changed(letters, 1, data) })).status).toBe(200)
    expect(JSON.stringify((await draft()).letters?.[1])).toContain(text)
  })

  test('writes a letter and a salutation in their language, whatever language the form is in', async () => {
    const { letters, targets } = await draft('en')
    const salutations = changed(targets?.[0]?.salutations, 1, { text: 'Уважаемый господин!' })
    const data = {
      letters: changed(letters, 2, { subject: 'Босатыңыз' }),
      targets: changed(targets, 0, { salutations }),
    }
    expect((await save(data, { locale: 'en' })).status).toBe(200)
    const after = await draft()
    expect(after.letters?.[2]?.subject).toBe('Босатыңыз')
    expect(after.targets?.[0]?.salutations?.[1]?.text).toBe('Уважаемый господин!')
  })

  test('who has no languages may write in every one, and still nothing but texts', async () => {
    const who = await signIn(app, 'translator')
    expect((await save({ title: 'Titre' }, { locale: 'fr', who })).status).toBe(200)
    await save({ slug: 'mine', country: 'FR' }, { locale: 'fr', who })
    expect(await draft()).toMatchObject({ slug: doc.slug, country: 'KZ' })
  })
})

describe('is refused with a sentence, and nothing is changed,', () => {
  test.each<[string, (before: Doc) => object, string | undefined, RegExp]>([
    ['a title in another language', () => ({ title: 'Mine' }), 'en', /not yours/],
    [
      'a text of a row in another language',
      ({ points }) => ({ points: changed(points, 0, { text: 'Mine' }) }),
      'en',
      /not yours/,
    ],
    [
      'a letter in another language',
      ({ letters }) => ({ letters: changed(letters, 0, { subject: 'Mine' }) }),
      'ru',
      /not yours/,
    ],
    [
      'a salutation in another language',
      ({ targets }) => ({
        targets: changed(targets, 0, {
          salutations: changed(targets?.[0]?.salutations, 0, { text: 'Mine' }),
        }),
      }),
      'ru',
      /not yours/,
    ],
    [
      'a point more',
      ({ points }) => ({ points: [...(points ?? []), { text: 'Ещё' }] }),
      'ru',
      /by an editor alone/,
    ],
    ['a point less', ({ points }) => ({ points: points?.slice(1) }), 'ru', /by an editor alone/],
    ['no letters', () => ({ letters: [] }), 'ru', /by an editor alone/],
    [
      'letters in another order',
      ({ letters }) => ({ letters: letters?.toReversed() }),
      'ru',
      /by an editor alone/,
    ],
    ['rows without their ids', () => ({ points: [{ text: 'Ещё' }] }), 'ru', /by an editor alone/],
    [
      'the language of a letter',
      ({ letters }) => ({ letters: changed(letters, 1, { lang: 'fr' }) }),
      'ru',
      /“Letters › Language” is no text/,
    ],
    [
      'a target’s role',
      ({ targets }) => ({ targets: changed(targets, 0, { role: 'copy' }) }),
      'ru',
      /“Targets › Role” is no text/,
    ],
    [
      'the channel that is suspended',
      ({ targets }) => ({
        targets: changed(targets, 0, {
          suspended: changed(targets?.[0]?.suspended, 0, { channel: 'fax' }),
        }),
      }),
      'ru',
      /is no text/,
    ],
    [
      'a name in its own script',
      ({ people }) => ({ people: changed(people, 0, { nativeName: 'Mine' }) }),
      'ru',
      /is no text/,
    ],
    ['an outcome', () => ({ stop: { outcome: 'good' } }), 'ru', /is no text/],
    ['all languages at once', () => ({ title: { ru: 'Мой', en: 'Mine' } }), 'all', /at a time/],
  ])('%s', async (_, dataOf, locale, sentence) => {
    const before = [await draft(), await draft('en')]
    const { status, message } = await save(dataOf(before[0] as never), { locale })
    expect([status, message]).toEqual([403, expect.stringMatching(sentence)])
    expect([await draft(), await draft('en')]).toEqual(before)
  })
})

describe('whatever else a translator sends is left as it was', () => {
  test.each<[string, object]>([
    ['slug', { slug: 'mine' }],
    ['country', { country: 'FR' }],
    ['reference', { reference: 'Mine' }],
    ['deadline', { deadline: '2030-01-01T12:00:00.000Z' }],
    ['notice', { notice: 'stop' }],
    ['listed', { listed: false }],
    ['show of numbers', { showSent: true }],
    ['preferred languages', { preferredLanguages: ['ar'] }],
    ['the way to open it again', { reopened: true }],
    ['source', { sourceText: 'Mine' }],
  ])('%s', async (_, data) => {
    const before = await draft()
    await save(data)
    const { updatedAt, _status, savedBy, withdrawnAt, lastEdit, ...kept } = before
    expect(await draft()).toMatchObject(kept)
  })

  test('nothing is lost of rows that are not sent at all', async () => {
    const before = await draft()
    expect((await save({ title: 'Моё' })).status).toBe(200)
    const { people, points, targets, letters, stop } = before
    expect(await draft()).toMatchObject({ people, points, targets, letters, stop })
  })

  test('over GraphQL and the local API as well', async () => {
    const request = new Request(`${ORIGIN}/api/graphql`, {
      method: 'POST',
      headers: { ...translator.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { updateCase(id: "${doc.id}", draft: true, locale: en, data: { title: "Mine" }) { id } }`,
      }),
    })
    const { errors } = await (await GRAPHQL_POST(app.config)(request)).json()
    expect(JSON.stringify(errors)).toContain('not yours')
    const as = { collection: 'cases', id: doc.id, draft: true, overrideAccess: false } as const
    const { user } = translator
    await app.payload.update({ ...as, user, locale: 'ru', data: { slug: 'mine', title: 'Моё' } })
    expect(await draft()).toMatchObject({ slug: doc.slug, title: 'Моё' })
    await expect(
      app.payload.update({ ...as, user, locale: 'en', data: { title: 'Mine' } }),
    ).rejects.toThrow(/not yours/)
  })
})

test('a translator has a template copied anew into a letter of their language alone', async () => {
  const rows = (await draft()).letters ?? []
  const marked = (lang: string) =>
    rows.map((row) => (row.lang === lang ? { ...row, copiedFrom: 'choice 1' } : row))
  expect((await save({ letters: marked('en') })).status).toBe(403)
  expect((await save({ letters: marked('ru') })).status).toBe(200)
})

test('nobody gives themselves languages', async () => {
  const { id } = translator.user as { id: string }
  await app.request(`/users/${id}`, {
    method: 'PATCH',
    headers: { ...translator.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ translatesInto: ['en'], partner: null, role: 'editor' }),
  })
  expect(await app.payload.findByID({ collection: 'users', id })).toMatchObject({
    role: 'translator',
    translatesInto: ['ru', 'kk'],
  })
})
