import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  type Config,
  type DatabaseAdapterObj,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { type Role, SETUP } from '../../collections/index.ts'
import { databaseFor } from '../../host/database.ts'
import { hostLocales } from '../../host/locales.ts'
import { type TakeActionOptions, takeAction } from '../../plugin/index.ts'
import { type TestDatabase, testDatabase } from './database.ts'

export const ORIGIN = 'https://act.example.org'

export interface TestPayload {
  payload: Payload
  config: Promise<SanitizedConfig>
  /** Sends a request through Payload's own REST handler, as the Next route does. */
  request(path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

/** A fresh Payload with the plugin, on the database of this leg of the tests. */
export async function startPayload(options: TakeActionOptions = {}): Promise<TestPayload> {
  return startHost({ plugins: [takeAction(options)] }, await testDatabase())
}

// A second database of one process needs its tables too.
process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
let starts = 0

/** The database of a host whose collections no migration of this project knows: pushed to, as in development. */
function hostDatabase(url: string): DatabaseAdapterObj {
  if (url.startsWith('mongodb')) return databaseFor(url)
  return sqliteAdapter({ client: { url }, idType: 'uuidv7', push: true, busyTimeout: 10_000 })
}

/** The same with what a host has of its own, on a database that may have been used before. */
export async function startHost(
  host: Partial<Config>,
  database: TestDatabase,
  // Under “default” Payload's own Next routes find it.
  key = `${database.url}#${starts++}`,
): Promise<TestPayload> {
  const config = buildConfig({
    serverURL: ORIGIN,
    secret: 'a secret for tests, long enough to be one',
    db: host.collections ? hostDatabase(database.url) : databaseFor(database.url),
    editor: lexicalEditor(),
    localization: hostLocales(['en', 'ar', 'ru', 'fr']),
    jobs: { access: { run: () => true } },
    graphQL: { disable: true },
    telemetry: false,
    ...host,
  })
  const payload = await getPayload({ config, key })
  return {
    payload,
    config,
    request: (path, init) => send(config, key, path, init),
    stop: async () => {
      await payload.destroy()
      await database.cleanup()
    },
  }
}

async function send(
  config: Promise<SanitizedConfig>,
  payloadInstanceCacheKey: string,
  path: string,
  init?: RequestInit,
): Promise<Response> {
  return handleEndpoints({
    config,
    payloadInstanceCacheKey,
    request: new Request(`${ORIGIN}/api${path}`, init),
  })
}

/** A user with a role, and what else is said of them, and a header that signs requests in as them. */
export async function signIn(
  { payload }: TestPayload,
  role: Role,
  data: { translatesInto?: string[]; partner?: string; name?: string } = {},
): Promise<{ user: never; headers: { Authorization: string } }> {
  const email = `${role}-${crypto.randomUUID()}@example.org`
  const password = crypto.randomUUID()
  await payload.create({
    collection: 'users',
    data: { email, password, name: role, role, ...data } as never,
    context: { [SETUP]: true },
  })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  return {
    user: { ...user, collection: 'users' } as never,
    headers: { Authorization: `JWT ${token}` },
  }
}
