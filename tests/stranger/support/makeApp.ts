import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './root.ts'
import { run } from './run.ts'

const FIXTURE = fileURLToPath(new URL('../app', import.meta.url))

const DEPENDENCIES = [
  '@payloadcms/db-sqlite',
  '@payloadcms/next',
  '@payloadcms/plugin-import-export',
  '@payloadcms/richtext-lexical',
  '@payloadcms/ui',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
  'sharp',
]
const TOOLS = ['@types/node', '@types/react', '@types/react-dom', 'typescript']

/** Whoever was there before the plugin. */
export const FIRST_USER = { email: 'first@example.org', password: 'the stranger’s own password' }

/** What every program of the app is run with. */
export const APP_ENV = {
  DATABASE_URL: 'file:./stranger.db',
  PAYLOAD_SECRET: 'the stranger’s own secret, long enough to be one',
  PAYLOAD_TELEMETRY_DISABLED: '1',
}

/** The stranger's app, copied and installed together with the packed plugin, which it does not use yet. */
export async function installApp(app: string, tarball: string): Promise<void> {
  cpSync(FIXTURE, app, { recursive: true })
  const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  const versions = (names: string[]) => names.map((name) => [name, devDependencies[name]])
  const manifest = {
    name: 'stranger',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(versions(DEPENDENCIES)),
      'payload-take-action': `file:${tarball}`,
    },
    devDependencies: Object.fromEntries(versions(TOOLS)),
  }
  writeFileSync(path.join(app, 'package.json'), JSON.stringify(manifest, null, 2))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: app })
}

/** The stranger's life before: a database with a user and a page. */
export async function liveWithout(app: string): Promise<void> {
  await payload(app, ['migrate:create', 'initial'], 'Done.')
  await payload(app, ['migrate'], 'Migrated:')
  await payload(app, ['run', 'src/seed.ts'], 'Seeded.', {
    NODE_ENV: 'production',
    SEED_EMAIL: FIRST_USER.email,
    SEED_PASSWORD: FIRST_USER.password,
  })
}

/** One line in the Payload config and one in the Next config, each with its import. */
export async function addPlugin(app: string): Promise<void> {
  rewrite(path.join(app, 'src/payload.config.ts'), [
    ["import sharp from 'sharp'", "import { takeAction } from 'payload-take-action'\n$&"],
    ['plugins: []', 'plugins: [takeAction()]'],
  ])
  rewrite(path.join(app, 'next.config.ts'), [
    [
      "import type { NextConfig } from 'next'",
      "$&\nimport { withTakeAction } from 'payload-take-action/next'",
    ],
    [
      'export default withPayload(nextConfig, { devBundleServerPackages: false })',
      'export default withTakeAction(withPayload(nextConfig, { devBundleServerPackages: false }))',
    ],
  ])
  await payload(app, ['generate:importmap'], 'riting import map')
  await payload(app, ['generate:types'], 'Types written')
  await payload(app, ['migrate:create', 'take_action'], 'Done.')
  await payload(app, ['migrate'], 'Migrated:')
}

export function buildApp(app: string): Promise<string> {
  return run('npx', ['--no', '--', 'next', 'build'], { cwd: app, env: APP_ENV })
}

/**
 * Runs Payload's own CLI until it prints a sign that it has done its work: now and then it ends
 * with 0 and without a word, having done nothing (payload#17757).
 */
async function payload(
  app: string,
  args: string[],
  sign: string,
  env: Record<string, string> = {},
): Promise<void> {
  let output = ''
  for (let tries = 0; tries < 5; tries++) {
    output = await run('npx', ['--no', '--', 'payload', ...args], {
      cwd: app,
      env: { ...APP_ENV, ...env },
    })
    if (output.includes(sign)) return
  }
  throw new Error(`payload ${args.join(' ')} never said “${sign}”.\n${output}`)
}

function rewrite(file: string, changes: [string, string][]): void {
  const text = changes.reduce(
    (before, [part, instead]) => {
      if (!before.includes(part)) throw new Error(`${file} has no “${part}”`)
      return before.replace(part, instead)
    },
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
}
