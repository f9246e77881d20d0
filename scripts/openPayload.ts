import nextEnv from '@next/env'
import type { Payload } from 'payload'
import { demoInstallation } from './demo/settings.ts'

interface How {
  /** Where no PAYLOAD_SECRET says of which installation it is, take the demonstration's. */
  orDemonstration?: boolean
}

/** The same as {@link tryToOpenPayload}; ends the process with the reason where it cannot be opened. */
export async function openPayload(how: How = {}): Promise<Payload> {
  try {
    return await tryToOpenPayload(how)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/**
 * Opens the host's Payload as a production start does: environment files read, migrations run.
 * Throws an error that tells the reason in a sentence where that cannot be.
 */
export async function tryToOpenPayload({ orDemonstration = false }: How = {}): Promise<Payload> {
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  process.env.LOG_LEVEL ||= 'silent'
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
  if (orDemonstration && !process.env.PAYLOAD_SECRET) Object.assign(process.env, demoInstallation())
  try {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config.ts')
    return await getPayload({ config, disableOnInit: false })
  } catch (error) {
    throw new Error(reason(error))
  }
}

/** Closes the database; without it the process would not end. */
export async function closePayload(payload: Payload): Promise<void> {
  await payload.destroy()
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const cause = message
    .split('Details: ')
    .at(-1)
    ?.replace(/^Error: /, '')
  const database = process.env.DATABASE_URL?.replace(/\/\/[^@/]*@/, '//…@')
  return /environment is not complete/.test(message)
    ? message
    : `The database cannot be opened${database ? ` (DATABASE_URL=${database})` : ''}: ${cause}`
}
