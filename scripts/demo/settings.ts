import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where the demonstration keeps its database, secret and sign-in between two starts. */
const FOLDER = path.resolve(process.env.DEMO_FOLDER || '.demo')
const ADDRESS = 'address'

export interface DemoSettings {
  /** Where it keeps what it must know at its next start. */
  folder: string
  port: number
  articlePort: number
  cmsUrl: string
  articleUrl: string
  /** What the CMS is started with. */
  environment: Record<string, string>
  editorPassword: string
}

/** The ports, addresses and secrets of the demonstration; makes its secrets at the first start. */
export function readDemoSettings(): DemoSettings {
  const port = portFrom('PORT', 3000)
  const articlePort = portFrom('ARTICLE_PORT', 4000)
  if (port === articlePort)
    fail('PORT and ARTICLE_PORT must differ: the article stands on an origin of its own.')
  const cmsUrl = `http://localhost:${port}`
  return {
    folder: FOLDER,
    port,
    articlePort,
    cmsUrl,
    articleUrl: `http://localhost:${articlePort}`,
    editorPassword: kept('editor-password', 12),
    environment: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...demoDatabase(),
      SERVER_URL: cmsUrl,
      PORT: String(port),
    },
  }
}

/** The database of the demonstration and its secret, but for what the environment says otherwise. */
export function demoDatabase(): { DATABASE_URL: string; PAYLOAD_SECRET: string } {
  return {
    DATABASE_URL: process.env.DATABASE_URL || `file:${path.join(FOLDER, 'take-action.db')}`,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || kept('secret', 32),
  }
}

/** Keeps the address at which the demonstration was started, for the commands that come after it. */
export function keepAddress({ cmsUrl }: DemoSettings): void {
  writeFileSync(path.join(FOLDER, ADDRESS), cmsUrl)
}

/**
 * What the environment of a command lacks to use the demonstration's database: that and its secret,
 * and the address at which the demonstration was started last.
 */
export function demoInstallation(): Record<string, string> {
  const file = path.join(FOLDER, ADDRESS)
  const isElsewhere = process.env.DATABASE_URL || process.env.SERVER_URL
  return {
    ...demoDatabase(),
    ...(!isElsewhere && existsSync(file) ? { SERVER_URL: readFileSync(file, 'utf8').trim() } : {}),
  }
}

function portFrom(name: string, fallback: number): number {
  const text = process.env[name]
  if (!text) return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(`${name} must be a port number from 1 to 65535; it is “${text}”.`)
  }
  return port
}

function kept(name: string, bytes: number): string {
  const file = path.join(FOLDER, name)
  mkdirSync(FOLDER, { recursive: true })
  if (!existsSync(file))
    writeFileSync(file, randomBytes(bytes).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
