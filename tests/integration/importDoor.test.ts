import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

const DOCUMENT = readFileSync(
  new URL('../fixtures/documents/first-notice.md', import.meta.url),
  'utf8',
)

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

function send(body: BodyInit, { name = 'action.md', headers = editor.headers } = {}) {
  return app.request(`/cases/import-document?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    body,
  })
}

async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''
}

function countOf(collection: 'cases' | 'targets') {
  return app.payload.count({ collection }).then(({ totalDocs }) => totalDocs)
}

test('an editor’s document becomes a draft that holds it, with what it left open, and stands in their name', async () => {
  const response = await send(DOCUMENT)
  expect(response.status).toBe(201)
  const { id, createdTargets } = await response.json()
  expect(createdTargets).toBeGreaterThan(0)
  const doc = await app.payload.findByID({ collection: 'cases', id, draft: true, depth: 0 })
  expect(doc).toMatchObject({ _status: 'draft', sourceName: 'action.md' })
  expect(doc.title).toBeTruthy()
  expect(doc.sourceNotes).toContainEqual({
    field: 'letters',
    english: 'the document gives no subject.',
  })
  expect(JSON.stringify(doc.lastEdit)).toContain(String((editor.user as { id: string }).id))
})

test('the same document makes no second case, and the first one is named', async () => {
  const text = `${DOCUMENT}\n\nAgain.`
  const first = await (await send(text)).json()
  const [cases, targets] = [await countOf('cases'), await countOf('targets')]
  const second = await send(text, { name: 'other.md' })
  expect(second.status).toBe(200)
  expect(await second.json()).toMatchObject({ id: first.id, created: false })
  expect([await countOf('cases'), await countOf('targets')]).toEqual([cases, targets])
})

test('nobody but those who edit cases imports a document', async () => {
  const translator = await signIn(app, 'translator')
  const before = await countOf('cases')
  for (const headers of [translator.headers, {} as typeof translator.headers]) {
    expect((await send(`${DOCUMENT}\n\nBy nobody.`, { headers })).status).toBe(403)
  }
  expect(await countOf('cases')).toBe(before)
})

test.for([
  ['an empty file', '', 'action.md', 400, /empty/],
  ['a PDF', '%PDF-1.7 …', 'action.pdf', 415, /PDF.*Save it as Markdown/],
  ['bytes that are no text', 'a\0b', 'action.txt', 415, /not a text/],
  ['a text that is no action', 'Dear all, see you on Monday.', 'mail.txt', 422, /none of the head/],
  ['a file of a hundred pictures', 'x'.repeat(6 * 1024 * 1024), 'big.md', 413, /more than 5 MB/],
] as const)(
  '%s is refused with what to do, and makes nothing',
  async ([, body, name, status, why]) => {
    const before = [await countOf('cases'), await countOf('targets')]
    const response = await send(body, { name })
    expect(response.status).toBe(status)
    expect(await messageOf(response)).toMatch(why)
    expect([await countOf('cases'), await countOf('targets')]).toEqual(before)
  },
)

test('a like case holds nothing of what the document of the other left open', async () => {
  const { id } = await (await send(`${DOCUMENT}\n\nLast.`)).json()
  const duplicate = await app.request(`/cases/${id}/duplicate`, {
    method: 'POST',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: '{}',
  })
  expect((await duplicate.json()).doc.sourceNotes ?? null).toBeNull()
})
