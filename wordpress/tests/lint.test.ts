import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { PLUGIN } from './support/installSite.ts'

const FILES = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.php'),
)

function contentOf(file: string): string {
  return readFileSync(path.join(PLUGIN, file), 'utf8')
}

/** A line of a header, such as `Version: 0.1.0`. */
function headerOf(file: string, name: string): string | undefined {
  return new RegExp(`^(?: \\* )?${name}: *(.*)$`, 'm').exec(contentOf(file))?.[1]
}

test.each(FILES)('PHP takes %s without a word', (file) => {
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=1', '-l']
  const said = execFileSync('php', [...strict, path.join(PLUGIN, file)], { encoding: 'utf8' })
  expect(said.trim()).toMatch(/^No syntax errors detected in .*$/)
})

test.each(FILES)('%s does nothing where it is opened by its own address', (file) => {
  const guard = file === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH'
  expect(contentOf(file)).toContain(`defined( '${guard}' ) || exit;`)
  const printed = execFileSync('php', [path.join(PLUGIN, file)], { encoding: 'utf8' })
  expect(printed).toBe('')
})

test('plugin, readme, block and package are of one version', () => {
  const { version } = JSON.parse(readFileSync(path.join(PLUGIN, '../../package.json'), 'utf8'))
  expect(headerOf('take-action.php', 'Version')).toBe(version)
  expect(headerOf('readme.txt', 'Stable tag')).toBe(version)
  expect(contentOf('block/editor.asset.php')).toContain(`'${version}'`)
})

test('the plugin is tested in the oldest WordPress that it says it needs, and in one no older than it says it knows', () => {
  const [oldest = '', newest = ''] = inject('sites').map(({ version }) => version)
  const needed = headerOf('take-action.php', 'Requires at least') ?? ''
  const known = headerOf('readme.txt', 'Tested up to') ?? ''
  expect(headerOf('readme.txt', 'Requires at least')).toBe(needed)
  expect(oldest.split('.').slice(0, 2).join('.')).toBe(needed)
  expect(newest.localeCompare(known, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
})

test('its licence can go with WordPress’s', () => {
  expect(headerOf('take-action.php', 'License')).toBe('MIT')
  expect(headerOf('readme.txt', 'License')).toBe('MIT')
})
