import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase, createTarget } from '../support/documents.ts'
import { signIn, startHost, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>

beforeAll(async () => {
  const host = { plugins: [takeAction()], i18n: { supportedLanguages: { en, de } } }
  app = await startHost(host, await testDatabase())
  editor = await signIn(app, 'editor')
})
afterAll(() => app?.stop())

/** What an editor is answered whose admin is in a language. */
async function told(lang: string, method: string, path: string, data?: object): Promise<string> {
  const response = await app.request(path, {
    method,
    headers: {
      ...editor.headers,
      'Content-Type': 'application/json',
      Cookie: `payload-lng=${lang}`,
    },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  return JSON.stringify(await response.json())
}

test('what a field refuses is said in the language of the editor’s admin', async () => {
  const target = { kind: 'official', name: 'N. N.', emails: ['nobody'] }
  expect(await told('de', 'POST', '/targets', target)).toContain(
    '„nobody“ ist keine E-Mail-Adresse.',
  )
  expect(await told('en', 'POST', '/targets', target)).toContain(
    '“nobody” is not an e-mail address.',
  )
})

test('why a document is refused is said in the language of the editor’s admin', async () => {
  expect(await told('de', 'POST', '/cases/import-document')).not.toContain('is empty')
  expect(await told('en', 'POST', '/cases/import-document')).toContain('The document is empty.')
})

test('a language that a refusal names is called as the editor’s language calls it', async () => {
  const { payload } = app
  const target = await createTarget(payload)
  const letter = { lang: 'ru', subject: 'S', body: null, targets: [target.id] }
  const { id } = await createCase(payload)
  const answer = await told('de', 'PATCH', `/cases/${id}`, { letters: [letter, letter] })
  expect(answer).toContain('zwei Briefe in der Sprache „Russisch“')
})

test('what an endpoint refuses is said in it too, each fault in a sentence', async () => {
  const { id } = await createCase(app.payload)
  const answer = await told('de', 'POST', `/cases/${id}/stop`, { outcome: 'none', message: ' ' })
  expect(answer).toContain('Ein Stopp braucht eine Mitteilung')
  const long = { outcome: 'none', message: 'x'.repeat(10_001) }
  expect(await told('de', 'POST', `/cases/${id}/stop`, long)).toContain('höchstens 10000 Zeichen')
})

test('remarks about a case’s place among its notices are in it', async () => {
  const first = await createCase(app.payload)
  await createCase(app.payload, { notice: 'update', previous: first.id })
  const answer = await told('de', 'GET', `/cases/standing?id=${first.id}`)
  expect(answer).toContain('bekommt eine neuere gezeigt:')
})

test('an editor whose language the host does not support is told in its fallback', async () => {
  expect(await told('fr', 'POST', '/targets', { name: 'N. N.', emails: ['nobody'] })).toContain(
    '“nobody” is not an e-mail address.',
  )
})

test('what is public stays as the contract has it, whatever language the asker’s admin has', async () => {
  expect(await told('de', 'GET', '/take-action/v1/cases/none-of-ours')).toMatch(
    /"code":"not_found","message":"[A-Z][^äöüß]*"/,
  )
})
