import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reachableTypes } from './package/reachableTypes.ts'
import { shareSentences } from './package/shareSentences.ts'
import { withoutComments } from './package/withoutComments.ts'

// Leaves in dist what a host needs: modules without their comments, the types that the package's
// exports reach, and each sentence's English once. The rest is a third of what would be packed.
const ROOT = path.join(import.meta.dirname, '..')
const ROOMS = ['core', 'collections', 'importer', 'plugin', 'widget']
const BUNDLES = /[\\/]widget[\\/]v1\.m?js$/

const built = ROOMS.flatMap((room) => filesIn(path.join(ROOT, 'dist', room)))

const reached = reachableTypes(exportedTypes())
for (const file of built.filter((one) => one.endsWith('.d.ts') && !reached.has(one))) rmSync(file)

for (const file of built.filter((one) => one.endsWith('.js') && !BUNDLES.test(one))) {
  writeFileSync(file, await withoutComments(readFileSync(file, 'utf8')))
}

await shareSentences(path.join(ROOT, 'dist/plugin/translations'))

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function exportedTypes(): string[] {
  const { exports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types?: string }>
  }
  return Object.values(exports)
    .flatMap((one) => (typeof one === 'string' ? [] : (one.types ?? [])))
    .map((file) => path.join(ROOT, file))
}
