import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { warningOf } from '../../importer/index.ts'
import { saveDraft } from '../../plugin/import/saveDraft.ts'
import { fromLexical } from '../../plugin/richText/fromLexical.ts'
import { describe as describeOutcome } from '../../scripts/import/describe.ts'
import { editingUrl } from '../../scripts/import/editingUrl.ts'
import { createCase } from '../support/documents.ts'
import { importedFixture, importedText } from '../support/importedDocument.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

let started: TestPayload

beforeAll(async () => {
  started = await startPayload()
})

afterAll(() => started?.stop())

async function count(collection: 'cases' | 'targets'): Promise<number> {
  return (await started.payload.count({ collection })).totalDocs
}

test('a document becomes a draft that is not public, with its own text beside it', async () => {
  const { payload, request } = started
  const result = importedFixture('first-notice.md')
  const { id, slug } = await saveDraft(payload, result, 'first-notice.md')
  const draft = await payload.findByID({ collection: 'cases', id, draft: true, depth: 1 })
  expect(draft).toMatchObject({
    _status: 'draft',
    title: 'TEACHER ON HUNGER STRIKE IN PRISON',
    country: 'KZ',
    deadline: expect.stringMatching(/^2026-12-28/),
    preferredLanguages: ['kk', 'ru', 'en'],
    sourceName: 'first-notice.md',
    sourceText: result.sourceText,
  })
  expect(slug).toBe('ua-31-26-kazakhstan')
  expect(fromLexical(draft.summary)).toEqual(result.fields.summary)
  expect(fromLexical(draft.letters?.[0]?.body)).toEqual(result.fields.letters?.[0]?.body)
  expect((await request(`/take-action/v1/cases/${slug}`)).status).toBe(404)
})

test('the same document twice makes no second case, even from the trash', async () => {
  const { payload } = started
  const result = importedFixture('first-notice.md')
  const first = await saveDraft(payload, result, 'first-notice.md')
  const [cases, targets] = [await count('cases'), await count('targets')]
  expect(first.created).toBe(false)
  await payload.update({
    collection: 'cases',
    id: first.id,
    data: { deletedAt: new Date().toISOString() },
  })
  const again = await saveDraft(payload, result, 'copy.md')
  expect(again).toMatchObject({ id: first.id, created: false, isInTrash: true })
  expect(editingUrl(payload, again)).toBe(`${ORIGIN}/admin/collections/cases/trash/${first.id}`)
  const said = describeOutcome({ file: 'copy.md', result, draft: { ...again, url: 'url' } })
  expect(said).toContain('lies in the trash')
  expect(await count('targets')).toBe(targets)
  expect(await count('cases')).toBe(cases - 1)
})

test('targets that exist are reused as they are, and another greeting holds for the case alone', async () => {
  const { payload } = started
  const before = await count('targets')
  const text = importedFixture('first-notice.md')
    .sourceText.replace('31/26', '32/26')
    .replace('Dear Prosecutor General,', 'Your Excellency,')
  const saved = await saveDraft(payload, importedText(text), 'second.md')
  expect(saved).toMatchObject({ created: true, createdTargets: 0, reusedTargets: 3 })
  expect(await count('targets')).toBe(before)
  const draft = await payload.findByID({ collection: 'cases', id: saved.id, draft: true, depth: 1 })
  const [row] = draft.targets ?? []
  expect(row?.salutations).toMatchObject([{ lang: 'en', text: 'Your Excellency,' }])
  expect(row?.target).toMatchObject({
    salutations: [{ lang: 'en', text: 'Dear Prosecutor General,' }],
  })
})

test('a document without a target becomes a draft all the same', async () => {
  const saved = await saveDraft(started.payload, importedFixture('stop.md'), 'stop.md')
  const draft = await started.payload.findByID({ collection: 'cases', id: saved.id, draft: true })
  expect(draft).toMatchObject({
    notice: 'stop',
    targets: [],
    previousElsewhere: { url: 'https://example.org/ua-12-25' },
    stop: { outcome: 'none' },
  })
})

describe('an imported update or stop', () => {
  let number = 0
  const updateOf = (reference: string, issued = '') =>
    saveDraft(
      started.payload,
      importedText(
        `# URGENT ACTION\n\nSecond update on ${reference} Kazakhstan ${issued}\n\n## HEADLINE ${number++}\n\nText.`,
      ),
      'update.md',
    )
  const previousOf = async ({ id }: { id: string }) => {
    const { payload } = started
    const doc = await payload.findByID({ collection: 'cases', id, draft: true, depth: 0 })
    return doc.previous ?? undefined
  }

  test('follows the newest published notice of the one chain with its reference, and says so', async () => {
    const { payload } = started
    const first = await createCase(payload, { reference: 'ua: 90.2026', issuedOn: '2026-11-02' })
    const second = await createCase(payload, {
      reference: 'UA 90/26',
      notice: 'update',
      previous: first.id,
      issuedOn: '2026-11-10',
    })
    const saved = await updateOf('UA 90/26')
    expect(await previousOf(saved)).toBe(second.id)
    expect(saved.notes.map(warningOf)).toEqual([
      `history: ${second.slug} was taken for the previous notice, by its reference UA 90/26.`,
    ])
    const older = await updateOf('UA 90/26', 'Date: 5 November 2026')
    expect(await previousOf(older)).toBeUndefined()
    expect(older.notes.map(warningOf)).toEqual([
      expect.stringMatching(/was issued later than this document/),
    ])
  })

  test('follows none where several chains or no published notice have its reference', async () => {
    const { payload } = started
    const none = await updateOf('UA 91/26')
    expect(none.notes.map(warningOf)).toEqual([expect.stringMatching(/^history: no case here/)])
    const unpublished = await updateOf('UA 91/26')
    expect(unpublished.notes.map(warningOf)).toEqual([
      expect.stringMatching(/no notice .* is published here/),
    ])
    await createCase(payload, { reference: 'UA 92/26' })
    await createCase(payload, { reference: 'UA 92/26' })
    const several = await updateOf('UA 92/26')
    expect(several.notes.map(warningOf)).toEqual([
      expect.stringMatching(/^history: several cases here/),
    ])
    for (const saved of [none, unpublished, several]) {
      expect(await previousOf(saved)).toBeUndefined()
    }
  })

  test('is looked for by its reference alone, and a first notice follows none', async () => {
    await createCase(started.payload, { reference: 'UA 31/26' })
    const text = importedFixture('first-notice.md').sourceText
    const saved = await saveDraft(started.payload, importedText(`${text}\nAgain.`), 'first.md')
    expect(saved).toMatchObject({ created: true, notes: [] })
    expect(await previousOf(saved)).toBeUndefined()
  })
})

test('where the case cannot be saved, the targets made for it are taken back', async () => {
  const { payload } = started
  const before = [await count('cases'), await count('targets')]
  // Stands for any failure of the database or of a host's own hook.
  payload.collections.cases.config.hooks.beforeChange.push(() => {
    throw new Error('refused')
  })
  await expect(saveDraft(payload, importedFixture('older-form.md'), 'a.md')).rejects.toThrow(
    'refused',
  )
  expect([await count('cases'), await count('targets')]).toEqual(before)
})
