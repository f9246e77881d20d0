import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

const CASES = '/take-action/v1/cases'

async function published(slug: string | null | undefined, query = ''): Promise<PublishedCase> {
  const response = await app.request(`${CASES}/${slug}${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as PublishedCase
}

describe('GET a case', () => {
  test('gives the published case with exactly the names of the contract', async () => {
    const target = await createTarget(app.payload, {
      honorific: 'Mr',
      address: 'Mr Daniyar Bektenov\n1 Example Street\n\nKazakhstan',
      webForm: 'https://example.org/form',
    })
    const doc = await createCase(app.payload, {
      indexNumber: 'EUR 57/0044/2026',
      issuedOn: '2026-11-01',
      deadline: '2099-06-30',
      people: [{ name: 'Aisulu Temirkhanova', nativeName: 'Айсұлу Темірханова', pronouns: 'she' }],
      points: [{ text: 'Release her.' }],
      background: paragraph('The longer story.'),
      safetyNote: paragraph('Think twice.'),
      ownLanguage: true,
      targets: [
        {
          target: target.id,
          role: 'primary',
          salutations: [{ lang: 'en', text: 'Dear Sir,' }],
          suspended: [{ channel: 'post', reason: 'Write by e-mail.' }],
        },
      ],
      sourceText: 'INTERNAL SOURCE',
    })
    const found = await published(doc.slug)
    expect(found).toEqual({
      version: 1,
      slug: doc.slug,
      url: `${ORIGIN}/act/${doc.slug}`,
      revision: expect.stringMatching(/^[\w-]{16}$/),
      lang: 'en',
      dir: 'ltr',
      languages: ['en'],
      state: 'open',
      notice: 'first',
      reference: doc.reference,
      indexNumber: 'EUR 57/0044/2026',
      issuedOn: '2026-11-01',
      deadline: { date: '2099-06-30', closesAt: '2099-07-01T00:00:00.000Z' },
      title: doc.title,
      country: 'KZ',
      people: [{ name: 'Aisulu Temirkhanova', nativeName: 'Айсұлу Темірханова', pronouns: 'she' }],
      summary: [{ type: 'paragraph', children: [{ type: 'text', text: 'What happened.' }] }],
      background: [{ type: 'paragraph', children: [{ type: 'text', text: 'The longer story.' }] }],
      safetyNote: [{ type: 'paragraph', children: [{ type: 'text', text: 'Think twice.' }] }],
      points: ['Release her.'],
      history: [],
      preferredLanguages: ['ru', 'en'],
      ownLanguage: true,
      targets: [
        {
          id: String(target.id),
          role: 'primary',
          name: 'Daniyar Bektenov',
          honorific: 'Mr',
          office: 'Prosecutor General',
          kind: 'official',
          salutations: { en: 'Dear Sir,', ru: 'Уважаемый господин Генеральный прокурор!' },
          address: ['Mr Daniyar Bektenov', '1 Example Street', 'Kazakhstan'],
          emails: ['prosecutor@example.org'],
          faxes: [],
          phones: [],
          social: [],
          webForm: 'https://example.org/form',
          unavailable: [{ channel: 'post', reason: 'Write by e-mail.' }],
        },
      ],
      letters: [
        {
          id: expect.any(String),
          lang: 'en',
          dir: 'ltr',
          subject: 'Release her',
          body: [
            { type: 'paragraph', children: [{ type: 'text', text: 'I ask you to release her.' }] },
          ],
          closing: 'Yours sincerely,',
        },
      ],
      closings: { en: 'Yours sincerely,', ru: 'С уважением,' },
      inWords: {
        ...{ 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 7: '7' },
        '2099-06-30': 'June 30, 2099',
        KZ: 'Kazakhstan',
        en: 'English',
        ru: 'Russian',
        people: 'Aisulu Temirkhanova (Айсұлу Темірханова)',
      },
      strings: expect.objectContaining({ write: expect.any(String) }),
    })
  })

  test('has another revision and ETag as soon as anything in it changes', async () => {
    const doc = await createCase(app.payload)
    const before = await published(doc.slug)
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      data: { title: 'Changed', _status: 'published' },
    })
    const after = await published(doc.slug)
    expect(after.title).toBe('Changed')
    expect(after.revision).not.toBe(before.revision)
  })

  test('is given in a language where it is translated, with what is not translated left out', async () => {
    const doc = await createCase(app.payload, { background: paragraph('Long story.') })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ar',
      data: { title: 'عنوان', summary: paragraph('ملخص'), _status: 'published' },
    })
    const arabic = await published(doc.slug, '?lang=ar-EG')
    expect(arabic).toMatchObject({ lang: 'ar', languages: ['en', 'ar'], title: 'عنوان' })
    expect(arabic.background).toBeUndefined()
    expect(arabic.strings.write).not.toBe((await published(doc.slug)).strings.write)
  })

  test('falls back to the default language where it cannot be had in the wanted one', async () => {
    const { slug } = await createCase(app.payload)
    expect(await published(slug, '?lang=sw')).toMatchObject({ lang: 'en', languages: ['en'] })
  })

  test('is not offered in a language in which the safety note is missing', async () => {
    const doc = await createCase(app.payload, { safetyNote: paragraph('Think twice.') })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ar',
      data: { title: 'عنوان', summary: paragraph('ملخص'), _status: 'published' },
    })
    expect((await published(doc.slug, '?lang=ar')).languages).toEqual(['en'])
  })

  test('leaves out a target that was moved to the trash', async () => {
    const target = await createTarget(app.payload, { name: 'Gone' })
    const doc = await createCase(app.payload, {
      targets: [{ target: target.id, role: 'primary' }],
    })
    // While a case is open its targets are kept from the trash: as a program does that goes around it.
    await app.payload.db.updateOne({
      collection: 'targets',
      id: target.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await published(doc.slug)).targets).toEqual([])
  })

  test('a letter made for one target is published as that target’s own', async () => {
    const [first, second] = [await createTarget(app.payload), await createTarget(app.payload)]
    const letter = { lang: 'en' as const, subject: 'S', body: paragraph('Body.') }
    const doc = await createCase(app.payload, {
      targets: [
        { target: first.id, role: 'primary' },
        { target: second.id, role: 'additional' },
      ],
      letters: [letter, { ...letter, subject: 'Own', targets: [second.id] }],
    })
    const { letters } = await published(doc.slug)
    expect(letters.map(({ subject, targets }) => ({ subject, targets }))).toEqual([
      { subject: 'S', targets: undefined },
      { subject: 'Own', targets: [second.id] },
    ])
  })

  test('a target is called in a letter as it is called in that letter’s language', async () => {
    const target = await createTarget(app.payload, { name: 'Erlan Samatov', office: 'Governor' })
    await app.payload.update({
      collection: 'targets',
      id: target.id,
      locale: 'ar',
      data: { name: 'إرلان ساماتوف', office: 'المحافظ' },
    })
    const doc = await createCase(app.payload, {
      targets: [{ target: target.id, role: 'primary' }],
      letters: [{ lang: 'ar', subject: 'S', body: paragraph('Body.') }],
    })
    const [found] = (await published(doc.slug)).targets
    expect(found).toMatchObject({
      name: 'Erlan Samatov',
      names: { ar: { name: 'إرلان ساماتوف', office: 'المحافظ' } },
    })
  })

  test('brings the mission that passes letters on, even where the case does not name it', async () => {
    const mission = await createTarget(app.payload, {
      kind: 'mission',
      name: 'Embassy',
      represents: 'KZ',
      seat: 'GB',
      accreditedTo: ['GB', 'IE'],
    })
    const official = await createTarget(app.payload, { emails: [], careOf: [mission.id] })
    const doc = await createCase(app.payload, {
      targets: [{ target: official.id, role: 'primary' }],
    })
    const { targets } = await published(doc.slug)
    expect(targets.map(({ id, careOf, passesOn }) => ({ id, careOf, passesOn }))).toEqual([
      { id: String(official.id), careOf: [String(mission.id)], passesOn: undefined },
      { id: String(mission.id), careOf: undefined, passesOn: true },
    ])
    expect(targets[1]).toMatchObject({ represents: 'KZ', seat: 'GB', accreditedTo: ['GB', 'IE'] })
  })
})

describe('what is not public', () => {
  test('an unlisted notice is named by no listed one after it, and by an unlisted one alone', async () => {
    const first = await createCase(app.payload, { listed: false })
    const second = await createCase(app.payload, { notice: 'update', previous: first.id })
    expect((await published(second.slug)).history).toEqual([])
    await app.payload.update({ collection: 'cases', id: second.id, data: { listed: false } })
    const { history } = await published(second.slug)
    expect(history.map(({ slug }) => slug)).toEqual([first.slug])
  })

  test('a draft, an unpublished and a trashed case answer 404 with a clear error', async () => {
    const draft = await app.payload.create({
      collection: 'cases',
      draft: true,
      data: { title: 'Draft', country: 'KZ', reference: 'UA 900/26', notice: 'first' },
    })
    const unpublished = await createCase(app.payload)
    await app.payload.update({
      collection: 'cases',
      id: unpublished.id,
      data: { _status: 'draft' },
    })
    const trashed = await createCase(app.payload)
    await app.payload.update({
      collection: 'cases',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    for (const slug of [draft.slug, unpublished.slug, trashed.slug, 'no-such-case', 'Ünknown..']) {
      const response = await app.request(`${CASES}/${slug}`)
      expect([slug, response.status]).toEqual([slug, 404])
      expect(await response.json()).toEqual({
        error: { code: 'not_found', message: expect.any(String) },
      })
    }
  })

  test('a newer draft of a published case leaves what readers see as it was', async () => {
    const doc = await createCase(app.payload, { title: 'Public title' })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      draft: true,
      data: { title: 'Secret new title' },
    })
    expect((await published(doc.slug)).title).toBe('Public title')
  })

  test('nothing is to be had anonymously over Payload’s own API, nor with ?trash or ?draft', async () => {
    await createCase(app.payload, { sourceText: 'INTERNAL SOURCE' })
    for (const path of [
      '/cases',
      '/cases?trash=true&draft=true',
      '/targets',
      '/offices',
      '/partners',
      '/tallies',
      '/letter-templates',
      '/users',
      '/globals/take-action-settings',
      '/cases/versions',
    ]) {
      const response = await app.request(path)
      const text = await response.text()
      expect([path, response.status]).toEqual([path, 403])
      expect(text).not.toContain('INTERNAL SOURCE')
    }
  })
})
