import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pinnedScript } from '../../../plugin/embed/pinnedScript.ts'
import { RELEASED } from '../../../plugin/embed/released/index.ts'
import { keepScript } from '../../../scripts/keepScript/keepScript.ts'

const ROOT = new URL('../../../', import.meta.url)
const current = { version: '2.0.0', classic: 'now', module: '' }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'take-action-released-'))
  const source = new URL('plugin/embed/released/index.ts', ROOT)
  writeFileSync(path.join(folder, 'index.ts'), readFileSync(source))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function kept(): Promise<Record<string, string>> {
  return (await import(path.join(folder, 'index.ts'))).RELEASED
}

test('who pinned a version gets it as it was released, after newer ones too', () => {
  const released = { '1.0.0': 'then', '2.0.0': 'released' }
  expect(pinnedScript('1.0.0', { current, released })).toBe('then')
  expect(pinnedScript('2.0.0', { current, released })).toBe('released')
  expect(pinnedScript('2.0.0', { current, released: {} })).toBe('now')
})

test('a version that never was is none, whatever it is called', () => {
  for (const version of ['3.0.0', 'constructor', '__proto__', '']) {
    expect(pinnedScript(version, { current, released: {} })).toBeUndefined()
  }
})

test('a release keeps its script beside the earlier ones', async () => {
  keepScript(folder, { version: '1.10.0', classic: 'const a = `"\\u2028`' })
  keepScript(folder, { version: '1.9.0', classic: 'earlier' })
  expect(Object.entries(await kept())).toEqual([
    ['1.9.0', 'earlier'],
    ['1.10.0', 'const a = `"\\u2028`'],
  ])
})

test('a script that is kept is never another one', async () => {
  keepScript(folder, { version: '1.0.0', classic: 'then' })
  keepScript(folder, { version: '1.0.0', classic: 'then' })
  expect(() => keepScript(folder, { version: '1.0.0', classic: 'now' })).toThrow(
    /Raise the version/,
  )
  expect(await kept()).toEqual({ '1.0.0': 'then' })
  expect(readdirSync(folder)).toHaveLength(2)
})

test('of every version that the changelog calls released the script is kept', () => {
  const changelog = readFileSync(new URL('CHANGELOG.md', ROOT), 'utf8')
  const versions = [...changelog.matchAll(/^## \[?(\d+\.\d+\.\d+\S*?)\]?(\s|$)/gm)].map(
    ([, version]) => version,
  )
  expect(Object.keys(RELEASED).sort()).toEqual(versions.sort())
})
