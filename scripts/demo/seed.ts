import { closePayload, openPayload } from '../openPayload.ts'
import { type Prepared, prepareDatabase } from './prepareDatabase.ts'
import type { DemoSettings } from './settings.ts'

/** Opens the database of the environment for the time that it takes to prepare it. */
export async function seed(settings: DemoSettings): Promise<Prepared> {
  const payload = await openPayload()
  try {
    return await prepareDatabase(payload, settings)
  } finally {
    await closePayload(payload)
  }
}
