import { expect, test } from 'vitest'
import { readEnvironment } from '../../../host/environment.ts'

const SECRET = 'a-secret-of-thirty-two-characters'
const read = (env: Record<string, string> = {}) =>
  readEnvironment({ PAYLOAD_SECRET: SECRET, ...env })

test('a secret alone is enough to start, on a database file with its languages', () => {
  const { databaseUrl, locales, secret, cronSecret } = read()
  expect(databaseUrl).toMatch(/^file:/)
  expect(locales[0]).toBe('en')
  expect(locales).toContain('ar')
  expect(secret).toBe(SECRET)
  expect(cronSecret).toBeUndefined()
})

test('one error names everything that is to be set, a line each', () => {
  const message = errorOf({
    PAYLOAD_SECRET: undefined,
    DATABASE_URL: 'postgres://db',
    SERVER_URL: 'act.example.org',
    LOCALES: 'en,???',
    CRON_SECRET: 'short',
    LOG_LEVEL: 'loud',
  })
  const [, ...lines] = message.split('\n')
  expect(lines.map((line) => /[A-Z_]{5,}/.exec(line)?.[0]).sort()).toEqual([
    'CRON_SECRET',
    'DATABASE_URL',
    'LOCALES',
    'LOG_LEVEL',
    'PAYLOAD_SECRET',
    'SERVER_URL',
  ])
})

test('an error never repeats a secret or a password, since logs are kept', () => {
  const message = errorOf({
    PAYLOAD_SECRET: 'hunter2',
    CRON_SECRET: 'hunter2',
    DATABASE_URL: 'postgres://cms:hunter2@db',
  })
  expect(message).toContain('PAYLOAD_SECRET is too short')
  expect(message).not.toContain('hunter2')
})

test('a variable that is left empty counts as not set', () => {
  expect(read({ LOCALES: '', LOG_LEVEL: '', CRON_SECRET: '', DATABASE_URL: '' })).toEqual(read())
  expect(errorOf({ PAYLOAD_SECRET: '' })).toContain('PAYLOAD_SECRET is missing')
})

test('only the build does without a secret, and what it uses instead is nobody’s', () => {
  const build = { NEXT_PHASE: 'phase-production-build' }
  const [one, other] = [readEnvironment(build).secret, readEnvironment(build).secret]
  expect(one.length).toBeGreaterThanOrEqual(32)
  expect(one).not.toBe(other)
  expect(readEnvironment({ ...build, PAYLOAD_SECRET: SECRET }).secret).toBe(SECRET)
  expect(errorOf({ NEXT_PHASE: 'phase-production-server' })).toContain('PAYLOAD_SECRET')
})

test.each(['file:/srv/cms.db', 'mongodb://db/cms', 'mongodb+srv://db.example.org/cms'])(
  'the database %s is taken as it is given',
  (url) => {
    expect(read({ DATABASE_URL: url }).databaseUrl).toBe(url)
  },
)

test('public addresses are built on an origin: a slash is taken off, a path refused', () => {
  expect(read({ SERVER_URL: 'https://Act.example.org/' }).serverUrl).toBe('https://act.example.org')
  for (const url of ['https://example.org/cms', 'ftp://example.org', 'https://']) {
    expect(errorOf({ PAYLOAD_SECRET: SECRET, SERVER_URL: url })).toContain('SERVER_URL')
  }
})

test('languages keep their order, the default one first, whatever blanks stand between', () => {
  expect(read({ LOCALES: 'kk, ru ,zh-Hant' }).locales).toEqual(['kk', 'ru', 'zh-Hant'])
  for (const list of ['en,', 'en;ru', 'en_US']) {
    expect(errorOf({ PAYLOAD_SECRET: SECRET, LOCALES: list })).toContain('LOCALES')
  }
})

function errorOf(env: Record<string, string | undefined>): string {
  try {
    readEnvironment(env)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The environment was taken')
}
