import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase } from '../support/documents.ts'
import { ORIGIN, signIn, startHost, type TestPayload } from '../support/testPayload.ts'

type Signed = Awaited<ReturnType<typeof signIn>>

let app: TestPayload
let translator: Signed
let editor: Signed
/** A published case, and the id of its published version. */
let published: { id: string; title: string; version: string }

beforeAll(async () => {
  const host = { plugins: [takeAction()], graphQL: {} }
  app = await startHost(host, await testDatabase(), 'default')
  translator = await signIn(app, 'translator')
  editor = await signIn(app, 'editor')
})
afterAll(() => app?.stop())

beforeEach(async () => {
  const { id, title } = await createCase(app.payload)
  const { docs } = await app.payload.findVersions({
    collection: 'cases',
    where: { parent: { equals: id } },
  })
  published = { id, title, version: String(docs[0]?.id) }
})

/** Whether the case still stands as it was published. */
async function expectUntouched(): Promise<void> {
  const stored = await app.payload.findByID({ collection: 'cases', id: published.id, trash: true })
  expect(stored).toMatchObject({ _status: 'published', title: published.title })
  expect(stored.deletedAt ?? null).toBeNull()
}

async function graphql(who: Signed, query: string, path = ''): Promise<{ errors?: unknown[] }> {
  const request = new Request(`${ORIGIN}/api/graphql${path}`, {
    method: 'POST',
    headers: { ...who.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await GRAPHQL_POST(app.config)(request)).json()
}

function rest(who: Signed, method: string, path: string, data: object = {}): Promise<Response> {
  return app.request(path, {
    method,
    headers: { ...who.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
}

const one = () => `/cases/${published.id}`
const bulk = (query = '') => `/cases?where[id][equals]=${published.id}${query}`

/** What the admin asks before it shows its buttons. */
async function mayUpdate(who: Signed, status: 'draft' | 'published'): Promise<boolean> {
  const answer = await rest(who, 'POST', `/cases/access/${published.id}`, { _status: status })
  expect(answer.status).toBe(200)
  return Boolean((await answer.json()).update)
}

test('who may not publish is told so before: their form has no button that would be refused', async () => {
  expect([await mayUpdate(translator, 'draft'), await mayUpdate(translator, 'published')]).toEqual([
    true,
    false,
  ])
  expect([await mayUpdate(editor, 'draft'), await mayUpdate(editor, 'published')]).toEqual([
    true,
    true,
  ])
})

test('translators save and autosave drafts over what is published, as ever', async () => {
  for (const query of ['draft=true', 'draft=true&autosave=true']) {
    const data = { _status: 'draft', title: `By ${query}` }
    const saved = await rest(translator, 'PATCH', `${one()}?${query}`, data)
    expect(saved.status).toBe(200)
    expect((await saved.json()).doc.title).toBe(data.title)
  }
  await expectUntouched()
})

describe('over REST', () => {
  test.each<[string, string, () => string, object]>([
    ['unpublish', 'PATCH', one, { _status: 'draft' }],
    ['write to what is public', 'PATCH', one, { title: 'Mine' }],
    ['publish', 'PATCH', () => `${one()}?draft=true`, { _status: 'published' }],
    ['unpublish many', 'PATCH', bulk, { _status: 'draft' }],
    ['publish many', 'PATCH', () => bulk('&draft=true'), { _status: 'published' }],
    ['restore a version', 'POST', () => `/cases/versions/${published.version}`, {}],
    [
      'restore a version as a draft',
      'POST',
      () => `/cases/versions/${published.version}?draft=true`,
      {},
    ],
    ['move to the trash', 'PATCH', one, { deletedAt: new Date().toISOString() }],
    [
      'move a draft to the trash',
      'PATCH',
      () => `${one()}?draft=true`,
      { deletedAt: new Date().toISOString() },
    ],
    ['delete', 'DELETE', one, {}],
    ['duplicate', 'POST', () => `${one()}/duplicate`, {}],
    ['create', 'POST', () => '/cases?draft=true', { title: 'T', notice: 'first' }],
  ])('a translator cannot %s', async (_, method, path, data) => {
    const before = await app.payload.count({ collection: 'cases' })
    const answer = await rest(translator, method, path(), data)
    const body = await answer.json()
    expect(answer.status === 403 || body.errors?.length > 0, JSON.stringify(body)).toBe(true)
    await expectUntouched()
    expect(await app.payload.count({ collection: 'cases' })).toEqual(before)
  })

  test('a translator saves drafts, one or many', async () => {
    const first = await rest(translator, 'PATCH', `${one()}?draft=true`, { title: 'First' })
    expect(first.status).toBe(200)
    const many = await rest(translator, 'PATCH', bulk('&draft=true'), { title: 'Second' })
    expect((await many.json()).docs).toHaveLength(1)
    const draft = await app.payload.findByID({ collection: 'cases', id: published.id, draft: true })
    expect(draft.title).toBe('Second')
    await expectUntouched()
  })
})

describe('over GraphQL', () => {
  const update = (args: string, data: string) =>
    `mutation { updateCase(id: "${published.id}", ${args}, data: { ${data} }) { id } }`

  test.each<[string, () => string]>([
    ['unpublish', () => update('draft: false', '_status: draft')],
    ['unpublish by saying nothing of drafts', () => update('locale: en', '_status: draft')],
    ['write to what is public', () => update('draft: false', 'title: "Mine"')],
    ['publish', () => update('draft: true', '_status: published')],
    [
      'restore a version',
      () => `mutation { restoreVersionCase(id: "${published.version}") { id } }`,
    ],
    [
      'restore a version by saying no draft',
      () => `mutation { restoreVersionCase(id: "${published.version}", draft: false) { id } }`,
    ],
    ['delete', () => `mutation { deleteCase(id: "${published.id}") { id } }`],
    [
      'duplicate',
      () =>
        `mutation { duplicateCase(id: "${published.id}", data: { title: "T", notice: first, country: KZ }) { id } }`,
    ],
    [
      'hide an unpublishing among drafts',
      () =>
        `mutation {
          a: updateCase(id: "${published.id}", draft: true, data: { title: "A" }) { id }
          b: updateCase(id: "${published.id}", draft: false, data: { _status: draft }) { id }
        }`,
    ],
  ])('a translator cannot %s, whatever the address says', async (_, query) => {
    const { errors } = await graphql(translator, query(), '?draft=true')
    expect(errors, JSON.stringify(errors)).toHaveLength(1)
    expect(JSON.stringify(errors)).toMatch(/Translators save drafts|not allowed/)
    await expectUntouched()
  })

  test('a translator saves drafts, whatever the address says, and an editor unpublishes', async () => {
    const saved = await graphql(translator, update('draft: true', 'title: "Mine"'), '?draft=false')
    expect(saved.errors).toBeUndefined()
    await expectUntouched()
    const undone = await graphql(editor, update('draft: false', '_status: draft'))
    expect(undone.errors).toBeUndefined()
    const stored = await app.payload.findByID({ collection: 'cases', id: published.id })
    expect(stored._status).toBe('draft')
  })
})

describe('over the local API, with access', () => {
  const as = () => ({ collection: 'cases' as const, overrideAccess: false, user: translator.user })
  const draft = { _status: 'draft' as const }

  test('a translator cannot unpublish, alone or many, nor restore nor copy', async () => {
    const { id, version } = published
    const where = { id: { equals: id } }
    await expect(app.payload.update({ ...as(), id, data: draft })).rejects.toThrow(/drafts/)
    await expect(app.payload.update({ ...as(), where, data: draft })).rejects.toThrow(/drafts/)
    await expect(app.payload.restoreVersion({ ...as(), id: version })).rejects.toThrow(/drafts/)
    await expect(app.payload.duplicate({ ...as(), id, draft: true })).rejects.toThrow(/allowed/)
    await expectUntouched()
  })

  test('an operation within a draft’s saving is asked for its own arguments', async () => {
    const { id } = published
    const req = { query: { draft: 'true' }, user: translator.user } as never
    await app.payload.update({ ...as(), id, draft: true, data: { title: 'Mine' }, req })
    await expect(app.payload.update({ ...as(), id, data: draft, req })).rejects.toThrow(/drafts/)
    await expectUntouched()
  })
})
