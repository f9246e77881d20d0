import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { inSources } from '../../scripts/words/inSources.ts'

const root = mkdtempSync(path.join(tmpdir(), 'words-'))
afterEach(() => rmSync(root, { recursive: true, force: true }))

function unreadIn(files: Record<string, string>): string[] {
  for (const [name, code] of Object.entries(files)) {
    const file = path.join(root, 'plugin', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, code)
  }
  return inSources(root).unread
}

test('one marked sentence in a file does not speak for another that is not marked', () => {
  const code = `
const MARKED = sentence('Marked.')
const UNMARKED = 'Unmarked.'
say(MARKED)
say(UNMARKED)`
  expect(unreadIn({ 'one.ts': code })).toEqual(['plugin/one.ts:5'])
})

test('a marked table speaks for its entries, also where it is imported or gone through', () => {
  const table = `export const NAMES = sentences({ a: 'A name' })
export const PLAIN = { a: 'A name' }`
  const code = `import { NAMES as TABLE, PLAIN } from './table.ts'
say(TABLE[key].label)
TABLE.map(([one, words]) => say(words))
say(PLAIN[key])
PLAIN.map((plain) => say(plain))`
  expect(unreadIn({ 'table.ts': table, 'code.ts': code })).toEqual([
    'plugin/code.ts:4',
    'plugin/code.ts:5',
  ])
})

test('whoever is refused is told so in their language', () => {
  const code = `throw refusal('No.', 403)
throw refusal(say(req, 'No.'), 403)`
  expect(unreadIn({ 'no.ts': code })).toEqual(['plugin/no.ts:1'])
})
