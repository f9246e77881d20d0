import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What is committed although a command makes it. */
const GENERATED = ['payload-types.ts', 'app/(payload)/admin/importMap.js', 'custom-elements.json']
const MIGRATIONS = 'host/migrations/sqlite'

const folder = mkdtempSync(path.join(tmpdir(), 'take-action-generated-'))
const environment = {
  ...process.env,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  DATABASE_URL: `file:${path.join(folder, 'check.db')}`,
  LOG_LEVEL: 'silent',
}

const before = new Map(GENERATED.map((file) => [file, readFileSync(file, 'utf8')]))
const migrations = readdirSync(MIGRATIONS)
const index = readFileSync(path.join(MIGRATIONS, 'index.ts'), 'utf8')
run('npm', ['run', '--silent', 'generate'])
run('npm', ['run', '--silent', 'payload', '--', 'migrate:create', 'check', '--skip-empty'])
rmSync(folder, { recursive: true })

const stale = GENERATED.filter((file) => readFileSync(file, 'utf8') !== before.get(file))
for (const file of stale) console.error(`${file} was stale. It has been made anew: commit it.`)
const isMissing =
  readdirSync(MIGRATIONS).length !== migrations.length ||
  readFileSync(path.join(MIGRATIONS, 'index.ts'), 'utf8') !== index
if (isMissing) {
  console.error(
    `${MIGRATIONS} lacks a migration for the collections as they are. One was made: name and commit it.`,
  )
}
if (stale.length || isMissing) process.exitCode = 1
else console.info('Everything that is generated is as its source has it.')

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
}
