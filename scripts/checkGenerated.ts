import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { closePayload, openPayload } from './openPayload.ts'

/** What is committed although a command makes it. */
const GENERATED = ['payload-types.ts', 'app/(payload)/admin/importMap.js', 'custom-elements.json']
const MIGRATIONS = 'host/migrations/sqlite'

const folder = mkdtempSync(path.join(tmpdir(), 'take-action-generated-'))
Object.assign(process.env, {
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  DATABASE_URL: `file:${path.join(folder, 'check.db')}`,
  LOG_LEVEL: 'silent',
})

const stale = [...staleFiles(), ...(await staleMigrations())]
rmSync(folder, { recursive: true })
for (const problem of stale) console.error(problem)
if (!stale.length) console.info('Everything that is generated is as its source has it.')
process.exit(stale.length ? 1 : 0)

function staleFiles(): string[] {
  const before = GENERATED.map((file) => readFileSync(file, 'utf8'))
  execFileSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return GENERATED.filter((file, index) => readFileSync(file, 'utf8') !== before[index]).map(
    (file) => `${file} was stale. It has been made anew: commit it.`,
  )
}

/** The newest migration keeps a picture of the whole schema: it must be that of the collections now. */
async function staleMigrations(): Promise<string[]> {
  const payload = await openPayload()
  const db = payload.db as unknown as SQLiteAdapter
  const now = await db.requireDrizzleKit().generateDrizzleJson(db.schema)
  await closePayload(payload)
  const newest = readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const kept = newest && JSON.parse(readFileSync(path.join(MIGRATIONS, newest), 'utf8'))
  if (isDeepStrictEqual(tablesOf(kept), tablesOf(JSON.parse(JSON.stringify(now))))) return []
  return [
    `${MIGRATIONS} lacks a migration for the collections as they are. Make one: npm run payload -- migrate:create NAME`,
  ]
}

function tablesOf(snapshot: { tables?: unknown; views?: unknown } | undefined) {
  return { tables: snapshot?.tables, views: snapshot?.views }
}
