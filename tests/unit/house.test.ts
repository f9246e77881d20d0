import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Which rooms each room may import from, beside itself. */
const RULES: Record<string, string[]> = {
  core: [],
  widget: ['core'],
  collections: ['core'],
  importer: ['core'],
  plugin: ['core', 'collections', 'importer'],
  host: ['core'],
  app: ['plugin'],
}

/** Which packages the rooms that know no framework may import. */
const PACKAGES: Record<string, RegExp> = {
  core: /^(?!)/,
  widget: /^lit(\/|$)|^(vite|terser|react)$|^node:/,
  importer: /^(node:crypto|mdast|remark-parse|unified|countries-list)$/,
}

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORT =
  /^\s*(?:import|export)\b[^'"=;()]*\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm

interface Import {
  file: string
  /** As it is written. */
  specifier: string
  /** The room that it leads to; undefined for a package. */
  room?: string
}

function importsOf(room: string): Import[] {
  return filesIn(path.join(ROOT, room)).flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    const specifiers = [...code.matchAll(IMPORT)].map((found) => found.slice(1).join(''))
    return specifiers.map((specifier) => ({
      file: path.relative(ROOT, file),
      specifier,
      room: roomOf(file, specifier),
    }))
  })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function roomOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return path.relative(ROOT, path.resolve(path.dirname(file), specifier)).split(path.sep)[0]
}

test.each(Object.entries(RULES))('%s imports only from the rooms that it may', (room, allowed) => {
  const imports = importsOf(room)
  expect(imports.length, 'the test reads the room').toBeGreaterThan(0)
  const strangers = imports.filter(
    (one) =>
      one.room && one.room !== room && !allowed.includes(one.room) && !one.room.includes('.'),
  )
  expect(strangers).toEqual([])
})

test.each(Object.entries(PACKAGES))('%s imports only the packages that it may', (room, allowed) => {
  const strangers = importsOf(room).filter((one) => !one.room && !allowed.test(one.specifier))
  expect(strangers).toEqual([])
})

test('the script of the box imports nothing but Lit and the rooms below', () => {
  const built = importsOf('widget').filter(({ file }) => !/config\.ts$|lean\.ts$/.test(file))
  expect(built.filter(({ specifier }) => /^node:|^vite/.test(specifier))).toEqual([])
})
