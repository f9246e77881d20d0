import { existsSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { TABLES } from '../../plugin/translations/tables.ts'
import { INSTALLED, installedFiles, readInstalled } from './support/installed.ts'
import { ROOT } from './support/root.ts'

const files = installedFiles()
const manifest = JSON.parse(readInstalled('package.json'))

test('The tarball holds the built rooms and what stands beside them, nothing else.', () => {
  const meant =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|dist\/(core|collections|importer|plugin|widget)\/.*(\.js|\.mjs|\.d\.ts))$/
  expect(files.filter((file) => !meant.test(file))).toEqual([])
})

test('The tarball holds nothing that a deleted source has left behind.', () => {
  const sourceOf = (file: string) =>
    path.join(ROOT, file.replace(/^dist\//, '').replace(/(\.d\.ts|\.js)$/, '.ts'))
  const bundles = ['dist/widget/v1.js', 'dist/widget/v1.mjs']
  const built = files.filter((file) => file.startsWith('dist/') && !bundles.includes(file))
  expect(
    built.filter((file) => !existsSync(sourceOf(file)) && !existsSync(`${sourceOf(file)}x`)),
  ).toEqual([])
})

test('The tarball holds every file that the package names as an export.', () => {
  const targets = Object.values<string | Record<string, string>>(manifest.exports).flatMap((one) =>
    typeof one === 'string' ? one : Object.values(one),
  )
  expect(targets.filter((file) => !files.includes(file.replace(/^\.\//, '')))).toEqual([])
})

test('No file of the tarball names a folder of the machine that packed it.', () => {
  const folders = [ROOT, tmpdir(), homedir()].filter((folder) => folder.length > 1)
  const telling = files.filter((file) => {
    const text = readInstalled(file)
    return folders.some((folder) => text.includes(`${folder}/`) || text.includes(`${folder}"`))
  })
  expect(telling).toEqual([])
})

test('The tarball stays under half a megabyte.', () => {
  expect(statSync(inject('tarball')).size).toBeLessThan(500_000)
})

test.for(Object.entries(TABLES))(
  'The packed sentences of the admin in %s are those of the source.',
  async ([language, table]) => {
    const packed = await import(path.join(INSTALLED, `dist/plugin/translations/${language}.js`))
    expect(packed[language.toUpperCase()]).toEqual(table)
  },
)

test('The types of every export reach nothing that is not packed.', () => {
  const missing = files
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) =>
      [...readInstalled(file).matchAll(/(?:from|import\()\s*["'](\.[^"']+)\.(?:js|tsx?)["']/g)].map(
        ([, to = '']) => path.posix.join(path.posix.dirname(file), `${to}.d.ts`),
      ),
    )
  expect(missing.filter((file) => !files.includes(file))).toEqual([])
})

test('Every package that the built code imports is declared as a dependency or a peer.', () => {
  expect(undeclared(files.filter((file) => /\.m?js$/.test(file)))).toEqual([])
})

test('Every package that the types import is declared as a dependency or a peer.', () => {
  expect(undeclared(files.filter((file) => file.endsWith('.d.ts')))).toEqual([])
})

test('The package runs no script when it is installed.', () => {
  const scripts = Object.keys(manifest.scripts ?? {})
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([])
})

function undeclared(modules: string[]): string[] {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  return modules.flatMap((file) =>
    [...packagesOf(readInstalled(file))]
      .filter((name) => !declared.includes(name))
      .map((name) => `${file} imports ${name}`),
  )
}

/** The packages that a module imports by name, those of Node left out. */
function packagesOf(code: string): Set<string> {
  const imports =
    /(?:^|[;}\n])\s*(?:import|export)\b[^'"();]*?from\s*['"]([^'".][^'"]*)['"]|^\s*import\s*['"]([^'".][^'"]*)['"]|\bimport\(\s*['"]([^'".][^'"]*)['"]\s*\)/gm
  const specifiers = [...code.matchAll(imports)].map((one) => one[1] ?? one[2] ?? one[3] ?? '')
  return new Set(
    specifiers.filter((specifier) => !isBuiltin(specifier)).map((specifier) => nameOf(specifier)),
  )
}

function nameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
