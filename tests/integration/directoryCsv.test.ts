import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readCsv, writeCsv } from '../../plugin/directory/csv/csv.ts'
import { createTarget } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

type Headers = Record<string, string>

function download(data: object, headers: Headers = editor.headers) {
  return app.request('/directory-exports/download', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ data: { format: 'csv', ...data } }),
  })
}

/** The rows of an export by the names of its columns. */
async function exported(data: object): Promise<Record<string, string>[]> {
  const response = await download({ collectionSlug: 'targets', ...data })
  expect(response.status).toBe(200)
  const [head = [], ...rows] = readCsv(await response.text()) ?? []
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

function upload(csv: string | Uint8Array, slug = 'targets', headers: Headers = editor.headers) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ collectionSlug: slug }))
  form.set('file', new Blob([csv as BlobPart], { type: 'text/csv' }), 'directory.csv')
  return app.request('/directory-imports', { method: 'POST', headers, body: form })
}

interface Summary {
  imported: number
  updated: number
  total: number
  issues: number
  issueDetails?: { row: number; error: string }[]
}

async function imported(csv: string | Uint8Array, slug?: string) {
  const response = await upload(csv, slug)
  const body = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; status: string; summary: Summary }
}

function csvOf(rows: Record<string, string>[], delimiter: ',' | ';' = ','): string {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return writeCsv([head, ...rows.map((row) => head.map((name) => row[name] ?? ''))], delimiter)
}

async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''
}

let number = 0

/** A target with every channel there is. */
async function fullTarget() {
  number++
  const mission = await createTarget(app.payload, {
    kind: 'mission',
    name: `Embassy ${number}`,
    represents: 'KZ',
    seat: 'DE',
    accreditedTo: ['DE', 'AT'],
  })
  const target = await createTarget(app.payload, {
    name: `Minister ${number}`,
    office: 'Minister; of “Justice”, deputy',
    address: 'Ministry of Justice\n1 Freedom Street\nKazakhstan',
    emails: ['one@example.org', 'two@example.org'],
    faxes: ['+7 717 255 01 02'],
    phones: ['0301234567', '030.123'],
    social: [
      { network: 'X', handle: '@minister', url: 'https://x.example.org/minister' },
      { network: 'VK', handle: 'minister', url: 'https://vk.example.org/minister' },
    ],
    webForm: 'https://gov.example.org/form',
    careOf: [mission.id],
  })
  await app.payload.update({
    collection: 'targets',
    id: target.id,
    locale: 'ru',
    data: { name: 'Министр', office: 'Министр юстиции' },
  })
  await app.payload.update({
    collection: 'targets',
    id: target.id,
    locale: 'ar',
    data: { name: 'الوزير' },
  })
  return { id: String(target.id), mission: String(mission.id) }
}

async function kept(id: string) {
  const doc = await app.payload.findByID({
    collection: 'targets',
    id,
    locale: 'all',
    depth: 0,
  })
  const { updatedAt: _, ...rest } = doc as unknown as Record<string, unknown>
  return rest
}

/** With a condition, since without one MongoDB estimates. */
const ALL = { collection: 'targets', where: { id: { exists: true } } } as const

const ONLY = (id: string) => ({ where: { id: { equals: id } } })

describe('the directory as CSV', () => {
  test('that comes back as it went out changes nothing, and makes no second target', async () => {
    const { id } = await fullTarget()
    const before = await kept(id)
    const { totalDocs } = await app.payload.count(ALL)
    const versions = await app.payload.countVersions(ALL)
    const { status, summary } = await imported(csvOf(await exported({})))
    expect({ status, summary }).toMatchObject({
      status: 'completed',
      summary: { imported: 0, updated: 0, issues: 0, total: totalDocs },
    })
    expect(await app.payload.count(ALL)).toEqual({ totalDocs })
    expect(await app.payload.countVersions(ALL)).toEqual(versions)
    expect(await kept(id)).toEqual(before)
  })

  test('holds every channel and every language, and no cell that a spreadsheet would run or rewrite', async () => {
    const { id, mission } = await fullTarget()
    const [row] = await exported(ONLY(id))
    expect(row).toMatchObject({
      id,
      kind: 'official',
      name_ru: 'Министр',
      name_ar: 'الوزير',
      office_en: 'Minister; of “Justice”, deputy',
      emails: 'one@example.org; two@example.org',
      faxes: "'+7 717 255 01 02",
      phones: '0301234567; 030.123',
      social:
        'X | @minister | https://x.example.org/minister\nVK | minister | https://vk.example.org/minister',
      careOf: `Embassy ${number} [${mission}]`,
      salutation_ru: 'Уважаемый господин Генеральный прокурор!',
    })
    expect(row).not.toHaveProperty('savedBy')
  })

  test.each([',', ';'] as const)(
    'changed in a spreadsheet that divides by “%s” changes what was changed and keeps the rest',
    async (delimiter) => {
      const { id, mission } = await fullTarget()
      const before = await kept(id)
      const rows = await exported({
        ...ONLY(id),
        delimiter: delimiter === ';' ? 'semicolon' : 'comma',
      })
      const changed = rows.map((row) => ({
        ...row,
        emails: 'new@example.org',
        phones: "'0301234567",
        webForm: '',
        office_ru: 'Министр внутренних дел',
        salutation_ru: 'Уважаемая госпожа министр!',
        salutation_fr: 'Madame la Ministre,',
        careOf: `Embassy ${number}`,
      }))
      const { summary } = await imported(csvOf(changed, delimiter))
      expect(summary).toMatchObject({ updated: 1, imported: 0, issues: 0 })
      const after = await kept(id)
      expect(after).toMatchObject({
        emails: ['new@example.org'],
        phones: ['0301234567'],
        faxes: ['+7 717 255 01 02'],
        address: 'Ministry of Justice\n1 Freedom Street\nKazakhstan',
        office: { en: 'Minister; of “Justice”, deputy', ru: 'Министр внутренних дел' },
        name: before.name,
        careOf: [mission],
        salutations: [
          { lang: 'en', text: 'Dear Prosecutor General,' },
          { lang: 'ru', text: 'Уважаемая госпожа министр!' },
          { lang: 'fr', text: 'Madame la Ministre,' },
        ],
      })
      expect(after.webForm ?? null).toBeNull()
    },
  )

  test('refuses a bad row with its number and why, and loses neither the others nor what was kept', async () => {
    const { id } = await fullTarget()
    const before = await kept(id)
    const other = await fullTarget()
    const { status, summary } = await imported(
      csvOf([
        { id, name_en: 'Minister', emails: 'not an address', represents: '', seat: '' },
        { id: '', name_en: 'New Consulate', kind: 'mission', represents: 'Kazakhstan', seat: 'fr' },
        { id: '', name_en: 'Nowhere', kind: 'mission', represents: 'Narnia', seat: '' },
        { id: '01900000-0000-7000-8000-000000000000', name_en: 'Nobody' },
        {
          id: other.id,
          name_en: 'Renamed',
          kind: 'official',
          emails: 'one@example.org; two@example.org',
        },
        { id: other.id, name_en: 'Twice' },
      ]),
    )
    expect(status).toBe('partial')
    expect(summary).toMatchObject({ total: 6, imported: 1, updated: 1, issues: 4 })
    const reasons = Object.fromEntries(
      (summary.issueDetails ?? []).map(({ row, error }) => [row, error]),
    )
    expect(Object.keys(reasons)).toEqual(['2', '4', '5', '7'])
    expect(reasons[2]).toMatch(/“not an address” is not an e-mail address|“not” is not/)
    expect(reasons[4]).toContain('“Narnia” is not a country')
    expect(reasons[5]).toContain('Nothing has the id')
    expect(reasons[7]).toContain('The same id')
    expect(await kept(id)).toEqual(before)
    const found = await app.payload.find({
      collection: 'targets',
      where: { name: { equals: 'New Consulate' } },
    })
    expect(found.docs).toMatchObject([{ represents: 'KZ', seat: 'FR', kind: 'mission' }])
    expect(await kept(other.id)).toMatchObject({ name: { en: 'Renamed', ru: 'Министр' } })
  })

  test('does not make again what is here already, when a row has lost its id', async () => {
    const { id } = await fullTarget()
    const [row = {}] = await exported(ONLY(id))
    const { summary } = await imported(csvOf([{ ...row, id: '' }]))
    expect(summary).toMatchObject({ imported: 0, issues: 1 })
    expect(summary.issueDetails?.[0]?.error).toContain(id)
  })

  test('lets no letters be lost by a spreadsheet that could not save them', async () => {
    const { id } = await fullTarget()
    const [row = {}] = await exported(ONLY(id))
    const { summary } = await imported(csvOf([{ ...row, name_ru: '???????' }]))
    expect(summary.issueDetails?.[0]?.error).toContain('name_ru')
    expect(await kept(id)).toMatchObject({ name: { ru: 'Министр' } })
    const one = await imported(csvOf([{ ...row, name_ru: '?инистр' }]))
    expect(one.summary.issueDetails?.[0]?.error).toContain('name_ru')
    expect(await kept(id)).toMatchObject({ name: { ru: 'Министр' } })
    const latin1 = Buffer.from(`id,name_en\n${id},Mínister\n`, 'latin1')
    const refused = await upload(latin1)
    expect(refused.status).toBe(400)
    expect(await messageOf(refused)).toContain('UTF-8')
  })

  test('tells of itself while it goes on, so that one that is cut off has its counts', async () => {
    const update = vi.spyOn(app.payload, 'update')
    const rows = Array.from({ length: 101 }, () => ({ id: 'nothing', name_en: 'X' }))
    await imported(csvOf(rows))
    const told = update.mock.calls.map(([{ data }]) => data as unknown as { summary?: Summary })
    update.mockRestore()
    expect(told.map(({ summary }) => summary?.issues)).toEqual([100, 101])
    expect(told[0]).toEqual({ summary: expect.objectContaining({ total: 101 }) })
  })

  test('is read in the encoding that Excel calls Unicode text', async () => {
    const { id } = await fullTarget()
    const text = Buffer.from(`\uFEFFid\tname_en\tname_ru\r\n${id}\tMinister\tНовый\r\n`, 'utf16le')
    expect((await imported(text)).summary).toMatchObject({ updated: 1, issues: 0 })
    expect(await kept(id)).toMatchObject({ name: { en: 'Minister', ru: 'Новый' } })
  })

  test.each([
    ['id,name_en,Notes\n', '“Notes”'],
    ['id,name_en,name_en\n', 'twice'],
    ['1,2\n', '“1”, “2”'],
    ['id,name_en\n,"open', 'never closed'],
  ])('that cannot be understood is refused as a whole, with a reason: %s', async (csv, reason) => {
    const response = await upload(csv)
    expect(response.status).toBe(400)
    expect(await messageOf(response)).toContain(reason)
  })

  test('is shown before it is imported, and nothing is written by that', async () => {
    const { id } = await fullTarget()
    const before = await kept(id)
    const csv = csvOf([{ id, name_en: 'Previewed', name_ru: 'Министр' }])
    const response = await app.request('/directory-imports/preview-data', {
      method: 'POST',
      headers: { ...editor.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        collectionSlug: 'targets',
        format: 'csv',
        fileData: Buffer.from(csv).toString('base64'),
      }),
    })
    expect(await response.json()).toMatchObject({
      totalDocs: 1,
      docs: [{ id, name: 'en: Previewed\nru: Министр' }],
    })
    expect(await kept(id)).toEqual(before)
  })

  test('offices come and go in the same way', async () => {
    const office = await app.payload.create({
      collection: 'offices',
      data: { name: 'Paris', country: 'FR', phone: '+33 1 23 45 67 89', email: 'p@example.org' },
    })
    const response = await download({ collectionSlug: 'offices' })
    const text = await response.text()
    expect(text).toContain("'+33 1 23 45 67 89")
    const csv = text.replace('p@example.org', 'paris@example.org')
    expect((await imported(csv, 'offices')).summary).toMatchObject({ updated: 1, issues: 0 })
    const after = await app.payload.findByID({ collection: 'offices', id: office.id })
    expect(after).toMatchObject({ email: 'paris@example.org', phone: '+33 1 23 45 67 89' })
  })
})

describe('of import and export', () => {
  test.each(['translator', 'nobody'] as const)('a %s gets and changes nothing', async (who) => {
    const headers: Headers = who === 'nobody' ? {} : (await signIn(app, who)).headers
    const { id } = await fullTarget()
    const record = await imported(csvOf([{ id, name_en: 'By an editor' }]))
    const before = await kept(id)
    const post = (path: string, body: object) =>
      app.request(path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    const answers = [
      await download({ collectionSlug: 'targets' }, headers),
      await post('/directory-exports/export-preview', { collectionSlug: 'targets', format: 'csv' }),
      await post('/directory-imports/preview-data', { collectionSlug: 'targets', format: 'csv' }),
      await post('/directory-exports', { collectionSlug: 'targets', format: 'csv' }),
      await upload(csvOf([{ id, name_en: 'By somebody else' }]), 'targets', headers),
      await app.request('/directory-imports', { headers }),
      await app.request(`/directory-imports/${record.id}`, { headers }),
      await app.request('/directory-imports/file/directory.csv', { headers }),
      await app.request('/directory-exports', { headers }),
      await app.request(`/directory-imports/${record.id}`, {
        method: 'PATCH',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ status: 'pending' }),
      }),
    ]
    for (const answer of answers) expect([401, 403, 404, 405]).toContain(answer.status)
    expect(await kept(id)).toEqual(before)
  })

  test('neither file lies on the disk or is to be had again, and who imported is kept', async () => {
    const { id } = await fullTarget()
    const record = await imported(csvOf([{ id, name_en: 'Once more' }]))
    expect(record).toMatchObject({ importedBy: 'editor' })
    const { filename } = record as unknown as { filename: string }
    const again = await app.request(`/directory-imports/file/${filename}`, {
      headers: editor.headers,
    })
    expect(again.status).toBeGreaterThanOrEqual(400)
    const saved = await app.request('/directory-exports', {
      method: 'POST',
      headers: { ...editor.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ collectionSlug: 'targets', format: 'csv' }),
    })
    expect(saved.status).toBe(405)
  })

  test('other collections are none of its business', async () => {
    expect((await download({ collectionSlug: 'users' })).status).toBe(400)
    expect((await upload('id,email\n', 'users')).status).toBe(400)
  })
})
