import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseList, PublishedCase } from '../../core/contract.ts'
import { warningOf } from '../../importer/index.ts'
import { localeFor } from '../../plugin/import/localeFor.ts'
import { saveDraft } from '../../plugin/import/saveDraft.ts'
import { editingUrl } from '../../scripts/import/editingUrl.ts'
import { createTarget } from '../support/documents.ts'
import { importedText } from '../support/importedDocument.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app?.stop())

const save = (text: string) => saveDraft(app.payload, importedText(text), 'document.md')

const french = (number: number, minister: string) => `# ACTION URGENTE

AU ${number}/26 Kazakhstan

## ENSEIGNANTE EMPRISONNÉE

Elle a été arrêtée.

ÉCRIVEZ À :

${minister}
Ministre de la Justice
Astana
Kazakhstan
Email: ministre@example.org

INFORMATIONS COMPLÉMENTAIRES

Elle enseigne depuis 2004.

NOMS : Zhanna Serik
`

async function stored(collection: 'cases' | 'targets', id: string) {
  const query = { collection, id, depth: 0, draft: true, locale: 'all' } as const
  return (await app.payload.findByID(query)) as unknown as Record<string, unknown>
}

async function ask<T>(path: string): Promise<T> {
  return (await app.request(`/take-action/v1/cases${path}`)).json() as Promise<T>
}

describe('a document in another language than the default one', () => {
  test('has its texts in the locale of its language, and nothing stands under another', async () => {
    const saved = await save(french(95, 'Mme Alia Serik'))
    const draft = await stored('cases', saved.id)
    expect(draft).toMatchObject({
      title: { fr: 'ENSEIGNANTE EMPRISONNÉE' },
      summary: { fr: expect.anything() },
      background: { fr: expect.anything() },
    })
    for (const field of ['title', 'summary', 'background']) {
      expect(draft[field] ?? {}).not.toHaveProperty('en')
    }
    expect(saved.notes.map(warningOf)).not.toContainEqual(expect.stringMatching(/^lang: /))
    expect(editingUrl(app.payload, saved)).toBe(
      `${ORIGIN}/admin/collections/cases/${saved.id}?locale=fr`,
    )
  })

  test('is in the list of the admin in every locale, and is published from its own, as what it is', async () => {
    const { id, slug } = await save(french(96, 'Mme Alia Serik'))
    const listed = await app.payload.find({
      collection: 'cases',
      where: { reference: { equals: 'UA 96/26' } },
      draft: true,
      locale: 'en',
    })
    expect(listed.docs).toMatchObject([{ id, country: 'KZ' }])
    const data = { _status: 'published' } as const
    await expect(app.payload.update({ collection: 'cases', id, data })).rejects.toThrow(/Title/)
    await app.payload.update({ collection: 'cases', id, data, locale: 'fr' })
    for (const wanted of ['', '?lang=en', '?lang=fr']) {
      expect(await ask<PublishedCase>(`/${slug}${wanted}`)).toMatchObject({
        lang: 'fr',
        languages: ['fr'],
        title: 'ENSEIGNANTE EMPRISONNÉE',
        targets: [{ name: 'Alia Serik' }],
      })
    }
    const { cases } = await ask<CaseList>('?country=KZ')
    expect(cases).toMatchObject([{ slug, title: 'ENSEIGNANTE EMPRISONNÉE' }])
  })

  test('makes targets that have a name in the default language too, and says that it is foreign', async () => {
    const saved = await save(french(97, 'Mme Aigul Exemple'))
    const draft = await stored('cases', saved.id)
    const [row] = draft.targets as { target: string }[]
    const name = 'Aigul Exemple'
    const office = 'Ministre de la Justice'
    expect(await stored('targets', row?.target ?? '')).toMatchObject({
      name: { en: name, fr: name },
      office: { en: office, fr: office },
    })
    expect(saved.notes.map(warningOf)).toContainEqual(
      expect.stringMatching(/“Aigul Exemple” is new.*French/),
    )
  })

  test('takes a target that is known by that name and office in any language', async () => {
    const { payload } = app
    const { id } = await createTarget(payload, { name: 'Alia Serikova', emails: [] })
    const data = { name: 'Alia Sérikova', office: 'Ministre de la Justice' }
    await payload.update({ collection: 'targets', id, locale: 'fr', data })
    expect(await save(french(98, 'Mme Alia Sérikova'))).toMatchObject({ reusedTargets: 1 })
    const english =
      '# URGENT ACTION\n\nUA 99/26 Kazakhstan\n\n## TEACHER HELD\n\nText.\n\nWRITE TO:\n\nMs Alia Sérikova\nMinistre de la Justice\nEmail: other@example.org\n\nADDITIONAL INFORMATION\n\nText.'
    expect(await save(english)).toMatchObject({ reusedTargets: 1 })
  })

  test('for which there is no locale is saved in the default one, and that is said', async () => {
    const saved = await save(
      '# URGENT ACTION\n\nUA 100/26 Kasachstan\n\n## LEHRERIN IN HAFT\n\nSie wurde verhaftet.\n\nHINTERGRUNDINFORMATION\n\nText.\n\nAPPELLE AN:\n\nFrau Ada Beispiel\nEmail: a@example.org',
    )
    expect(await stored('cases', saved.id)).toMatchObject({ title: { en: 'LEHRERIN IN HAFT' } })
    expect(saved.notes.map(warningOf)).toContainEqual(
      expect.stringMatching(
        /^lang: the document is in German, .* saved in the default language. Translate them/,
      ),
    )
    expect(saved).not.toHaveProperty('locale')
  })
})

test('an installation without locales takes a document in another language with a warning', () => {
  const payload = { config: { localization: false } } as Payload
  const result = importedText(french(95, 'Mme Alia Serik'))
  expect(localeFor(payload, result)).toMatchObject({
    locale: undefined,
    notes: [{ field: 'lang', values: { language: 'fr' } }],
  })
})
