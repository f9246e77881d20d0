import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import type { PublishedCase } from '../../../core/contract.ts'
import { withoutVitest } from '../../../tests/support/demo.ts'
import { freePort } from '../../../tests/support/freePort.ts'
import { startNginx } from '../../../tests/support/nginx.ts'
import { caseAddress } from '../../../widget/load.ts'
import { serveCms } from '../../demo/cms.ts'
import type { Prepared } from '../../demo/prepareDatabase.ts'
import { idOf, signedIn } from '../editor.ts'
import type { Endings } from '../endings.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Two instances of the built host on one MongoDB, behind nginx as `deploy/nginx.conf` has it. */
export interface Installation {
  /** Where readers reach it: nginx. */
  origin: string
  /** The instances themselves. */
  instances: [string, string]
  /** Of the newest notice of a public case, and of the first one of its chain. */
  slug: string
  firstSlug: string
  /** Stops the case through the first instance, as the editor's press does. */
  stop(): Promise<void>
}

/** Starts it with the demonstration in a database of its own on a MongoDB server. */
export async function startInstallation(
  mongodbUrl: string,
  endings: Endings,
): Promise<Installation> {
  const ports: [number, number] = [await freePort(), await freePort()]
  const own = await freePort()
  const origin = `http://localhost:${own}`
  const env = environment(mongodbUrl, origin, endings)
  endings.add(() => dropDatabase(env.DATABASE_URL))
  const { editor, slug } = await seeded(env)
  if (!editor || !slug) throw new Error('The database of the measurements is not its own.')
  // One after the other, as at an update: both run migrations as they start.
  const [first, second] = [
    await instanceAt(ports[0], env, endings),
    await instanceAt(ports[1], env, endings),
  ]
  const nginx = await startNginx(ports, own)
  endings.add(() => nginx.stop())
  const signIn = await signedIn(first, editor)
  const id = await idOf(first, slug, signIn)
  return {
    origin,
    instances: [first, second],
    slug,
    firstSlug: await firstSlugOf(first, slug),
    stop: async () => {
      const response = await fetch(`${first}/api/cases/${id}/stop`, {
        method: 'POST',
        headers: { ...signIn, 'Content-Type': 'application/json' },
        body: JSON.stringify({ outcome: 'bad', message: 'Letters may do harm now.' }),
      })
      if (response.status !== 201) throw new Error(`The case was not stopped: ${response.status}.`)
    },
  }
}

type Env = NodeJS.ProcessEnv & { DATABASE_URL: string }

function environment(mongodbUrl: string, origin: string, endings: Endings): Env {
  const folder = mkdtempSync(path.join(tmpdir(), 'take-action-stop-'))
  endings.add(() => rmSync(folder, { recursive: true, force: true }))
  const url = new URL(mongodbUrl)
  url.pathname = `/stop_${randomBytes(8).toString('hex')}`
  return {
    ...withoutVitest(),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DEMO_FOLDER: folder,
    DATABASE_URL: url.href,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SERVER_URL: origin,
  }
}

async function seeded(env: Env): Promise<Prepared> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const script = path.join(ROOT, 'scripts/bench/stop/seedInto.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, '--conditions=production', script],
    { cwd: ROOT, env },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Prepared
}

async function instanceAt(port: number, env: Env, endings: Endings): Promise<string> {
  const cmsUrl = `http://127.0.0.1:${port}`
  const cms = await serveCms({ port, cmsUrl }, env)
  endings.add(() => cms.stop())
  return cmsUrl
}

async function firstSlugOf(origin: string, slug: string): Promise<string> {
  const { history } = (await (await fetch(caseAddress(origin, slug))).json()) as PublishedCase
  const first = history.at(-1)?.slug
  if (!first) throw new Error(`The case ${slug} has no earlier notice.`)
  return first
}

async function dropDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url)
  await client.db().dropDatabase()
  await client.close()
}
