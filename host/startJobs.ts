import { setTimeout as sleep } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload } from 'payload'

/** Until the next try where the database is not there, in milliseconds. */
const PAUSE = 30_000

/**
 * Lets a server run what is scheduled from its start on; Payload begins at the first request. Nobody
 * waits for it: a server without its database answers that it has none.
 */
export function startJobs(): void {
  if (process.env.NODE_ENV === 'production') void start()
}

async function start(): Promise<void> {
  for (;;) {
    try {
      await getPayload({ config, cron: true })
      return
    } catch {
      // Payload has logged why.
      await sleep(PAUSE, undefined, { ref: false })
    }
  }
}
