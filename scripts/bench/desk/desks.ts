import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { withoutVitest } from '../../../tests/support/demo.ts'
import { freePort } from '../../../tests/support/freePort.ts'
import { serveCms } from '../../demo/cms.ts'
import { type Editor, signedIn } from '../editor.ts'
import type { Endings } from '../endings.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** How many documents a database holds. */
export interface Load {
  cases: number
  targets: number
  tallies: number
}

/** The built host with so many documents on SQLite, and an editor who is signed in. */
export interface Desk {
  cms: string
  headers: { Authorization: string }
  /** Of a case that is public. */
  id: string
}

export async function startDesk(load: Load, endings: Endings): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'take-action-desk-'))
  endings.add(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const cms = `http://127.0.0.1:${port}`
  const env = {
    ...withoutVitest(),
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: `file:${path.join(folder, 'desk.db')}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SERVER_URL: cms,
  }
  const { editor, id } = await seeded(load, env)
  const served = await serveCms({ port, cmsUrl: cms }, env)
  endings.add(() => served.stop())
  return { cms, headers: await signedIn(cms, editor), id }
}

async function seeded(
  { cases, targets, tallies }: Load,
  env: NodeJS.ProcessEnv,
): Promise<{ editor: Editor; id: string }> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const script = path.join(ROOT, 'scripts/bench/desk/seedDesk.ts')
  const numbers = [cases, targets, tallies].map(String)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, '--conditions=production', script, ...numbers],
    { cwd: ROOT, env },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
