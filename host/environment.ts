import { randomUUID } from 'node:crypto'
import { z } from 'zod'

/** What the host is told by its environment, checked once at start. */
export interface Environment {
  /** `file:…` for SQLite, `mongodb://…` for MongoDB. */
  databaseUrl: string
  secret: string
  /** Origin of the CMS, `https://act.example.org`. */
  serverUrl: string
  /** Locales of the texts, the default one first. */
  locales: string[]
  /** Lets an external cron run the jobs; undefined: only this process and those who are signed in do. */
  cronSecret?: string
  /** How many proxies stand between readers and the app; 1 is right without one too. */
  proxies: number
  /** How much goes to the log, which is standard error. */
  logLevel: (typeof LOG_LEVELS)[number]
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const DEFAULT_LOCALES =
  'en,es,fr,de,it,pt,nl,pl,cs,sv,el,tr,ru,uk,kk,ar,fa,ur,he,hi,zh-Hans,zh-Hant,ja,ko,id'

const schema = z.object({
  DATABASE_URL: z
    .string()
    .default('file:./take-action.db')
    .refine((url) => /^(file:.+|mongodb(\+srv)?:\/\/.+)$/.test(url), {
      error:
        'DATABASE_URL must begin with file: (SQLite) or mongodb:// (MongoDB), for example file:./take-action.db.',
    }),
  PAYLOAD_SECRET: z
    .string({
      error:
        'PAYLOAD_SECRET is missing. Set it to 32 random characters or more, for example from: openssl rand -hex 32.',
    })
    .min(32, {
      error:
        'PAYLOAD_SECRET is too short. Set it to 32 random characters or more, for example from: openssl rand -hex 32.',
    }),
  SERVER_URL: z
    .string()
    .default(`http://localhost:${process.env.PORT || 3000}`)
    .refine((url) => /^https?:\/\/[^/]+\/?$/.test(url) && URL.canParse(url), {
      error:
        'SERVER_URL must be the address at which readers reach the CMS, without a path: https://act.example.org.',
    }),
  LOCALES: z
    .string()
    .default(DEFAULT_LOCALES)
    .refine((list) => list.split(',').every(isLocale), {
      error: 'LOCALES must be BCP 47 tags with commas between, the default one first: en,ar,ru.',
    }),
  CRON_SECRET: z
    .string()
    .min(16, {
      error: 'CRON_SECRET is too short. Set it to 16 random characters or more, or leave it out.',
    })
    .optional(),
  PROXIES: z.coerce
    .number({ error: 'PROXIES must be a whole number from 1 to 10.' })
    .int({ error: 'PROXIES must be a whole number from 1 to 10.' })
    .min(1, { error: 'PROXIES must be a whole number from 1 to 10.' })
    .max(10, { error: 'PROXIES must be a whole number from 1 to 10.' })
    .default(1),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.` })
    .default('info'),
})

/**
 * Reads the environment. Throws one error that names everything to set, a line each.
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  // A build reads no database and signs nothing: its secret is nobody's.
  if (env.NEXT_PHASE === 'phase-production-build')
    given.PAYLOAD_SECRET ??= randomUUID() + randomUUID()
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  - ${issue.message}`)
    throw new Error(`The environment is not complete:\n${lines.join('\n')}`)
  }
  const { DATABASE_URL, PAYLOAD_SECRET, SERVER_URL, LOCALES, CRON_SECRET, PROXIES, LOG_LEVEL } =
    result.data
  return {
    databaseUrl: DATABASE_URL,
    secret: PAYLOAD_SECRET,
    serverUrl: new URL(SERVER_URL).origin,
    locales: LOCALES.split(',').map((locale) => locale.trim()),
    proxies: PROXIES,
    logLevel: LOG_LEVEL,
    ...(CRON_SECRET ? { cronSecret: CRON_SECRET } : {}),
  }
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text.trim()).length === 1
  } catch {
    return false
  }
}
