import nextEnv from '@next/env'
import type { Payload } from 'payload'
import { demoInstallation } from './demo/settings.ts'

interface How {
  /** Where no PAYLOAD_SECRET says of which installation it is, take the demonstration's. */
  orDemonstration?: boolean
}

/**
 * Opens the host's Payload as a production start does: environment files read, migrations run.
 * Ends the process with the reason where that cannot be.
 */
export async function openPayload({ orDemonstration = false }: How = {}): Promise<Payload> {
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  process.env.LOG_LEVEL ||= 'silent'
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
  if (orDemonstration && !process.env.PAYLOAD_SECRET) Object.assign(process.env, demoInstallation())
  try {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config.ts')
    return await getPayload({ config, disableOnInit: false })
  } catch (error) {
    console.error(reason(error))
    process.exit(1)
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
