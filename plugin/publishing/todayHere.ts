import type { PayloadRequest } from 'payload'
import { DEFAULT_TIME_ZONE } from '../../collections/index.ts'
import { dayInZone } from '../../core/day.ts'
import { readSettings } from './source.ts'

/** The day that it is where the organisation is, `YYYY-MM-DD`. */
export async function todayHere({ payload }: PayloadRequest): Promise<string> {
  const { timeZone } = await readSettings(payload)
  return dayInZone(Date.now(), timeZone || DEFAULT_TIME_ZONE)
}
