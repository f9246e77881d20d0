import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createUser } from '../../plugin/setup/createFirstAdmin.ts'
import { keepSeeding, readSeeding } from '../../scripts/demo/memory.ts'
import { prepareDatabase } from '../../scripts/demo/prepareDatabase.ts'
import { createCase } from '../support/documents.ts'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

const SETTINGS = 'take-action-settings'
const PASSWORD = 'the demonstration’s own'

let app: TestPayload
let folders: string[]

beforeEach(async () => {
  folders = []
  app = await startPayload()
})

afterEach(async () => {
  await app.stop()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'take-action-seeding-'))
  folders.push(folder)
  return folder
}

const prepare = (folder: string) =>
  prepareDatabase(app.payload, { folder, editorPassword: PASSWORD })

const signInWorks = async (data: { email: string; password: string }) =>
  Boolean((await app.payload.login({ collection: 'users', data })).token)

const emails = async () =>
  (await app.payload.find({ collection: 'users', depth: 0 })).docs.map(({ email }) => email)

const counts = async () =>
  Promise.all(
    (['cases', 'targets', 'offices', 'partners', 'letter-templates', 'users'] as const).map(
      async (collection) => (await app.payload.count({ collection })).totalDocs,
    ),
  )

/** Everything that the demonstration could overwrite. */
async function contents() {
  const { payload } = app
  const documents = { depth: 0, pagination: false, trash: true, sort: 'id' } as const
  const settings = await payload.findGlobal({ slug: SETTINGS, locale: 'all' })
  return [
    settings,
    (await payload.find({ collection: 'cases', ...documents })).docs,
    (await payload.find({ collection: 'targets', ...documents })).docs,
    await emails(),
  ]
}

describe('an empty database', () => {
  test('is filled, with one editor whose printed sign-in works and no admin', async () => {
    const { editor, slug } = await prepare(freshFolder())
    expect(editor && (await signInWorks(editor))).toBe(true)
    expect(await emails()).toEqual(['editor@letters.example'])
    expect((await app.request(`/take-action/v1/cases/${slug}`)).status).toBe(200)
  })

  test('is taken up where a start was broken off, without a second of anything', async () => {
    const folder = freshFolder()
    const whole = await prepare(folder)
    const before = await counts()
    keepSeeding(folder, { editor: readSeeding(folder)?.editor ?? '' })
    expect(await prepare(folder)).toEqual(whole)
    expect(await counts()).toEqual(before)
  })

  test('with nobody in it but the demonstration’s editor gets a sign-in that works', async () => {
    const earlier = { email: 'editor@letters.example', password: 'of an earlier folder' }
    await createUser(app.payload, { ...earlier, name: 'Demo editor', role: 'editor' })
    const { editor } = await prepare(freshFolder())
    expect(editor && (await signInWorks(editor))).toBe(true)
  })
})

test('a second start keeps what was edited, the case’s reference and the settings included', async () => {
  const { payload } = app
  const folder = freshFolder()
  const first = await prepare(folder)
  await payload.updateGlobal({
    slug: SETTINGS,
    data: { timeZone: 'Asia/Tokyo', accent: '#004488' },
  })
  await payload.update({
    collection: 'cases',
    where: { slug: { equals: first.slug } },
    data: { reference: 'UA 99/26', _status: 'published' },
  })
  const before = await contents()
  expect(await prepare(folder)).toEqual(first)
  expect(await contents()).toEqual(before)
})

test('the printed sign-in works at a second start although address and password were changed', async () => {
  const folder = freshFolder()
  await prepare(folder)
  await app.payload.update({
    collection: 'users',
    where: { email: { equals: 'editor@letters.example' } },
    data: { email: 'other@example.org', password: 'a password of my own' },
  })
  const { editor } = await prepare(folder)
  expect(editor).toEqual({ email: 'other@example.org', password: PASSWORD })
  expect(editor && (await signInWorks(editor))).toBe(true)
})

describe('a database of somebody else’s is left as it is, and no sign-in printed', () => {
  const expectUntouched = async (slug: string | null | undefined) => {
    await app.payload.updateGlobal({ slug: SETTINGS, data: { timeZone: 'Asia/Tokyo' } })
    const before = await contents()
    expect(await prepare(freshFolder())).toEqual({ slug: slug ?? undefined })
    expect(await contents()).toEqual(before)
  }

  test('where it has a public case, which the article shows', async () => {
    const { slug } = await createCase(app.payload)
    await expectUntouched(slug)
  })

  test('where it has a case in the trash alone', async () => {
    await createCase(app.payload, { deletedAt: new Date().toISOString(), _status: 'draft' })
    await expectUntouched(undefined)
  })

  test('where it has a user and no case yet', async () => {
    const admin = { email: 'admin@example.org', password: 'long enough, this', name: 'Admin' }
    await createUser(app.payload, { ...admin, role: 'admin' })
    await expectUntouched(undefined)
  })

  test('where the demonstration filled it from a folder that is gone', async () => {
    const { slug } = await prepare(freshFolder())
    await expectUntouched(slug)
  })
})
