import type { PayloadRequest } from 'payload'
import { refusal, say } from '../../collections/index.ts'
import { dayInZone } from '../../core/day.ts'

/** How many days back editors may look; `all` is since ever. */
export const PERIODS = ['7', '30', '90', 'all'] as const
export type PeriodName = (typeof PERIODS)[number]

/** The first and the last day, `YYYY-MM-DD`; undefined: since ever. */
export interface Period {
  from?: string
  to?: string
}

export function readPeriodName(req: PayloadRequest): PeriodName {
  const name = PERIODS.find((one) => one === (req.searchParams.get('days') ?? '30'))
  if (!name) throw refusal(say(req, 'Ask with days=7, 30, 90 or all.'), 400)
  return name
}

/** The days of a period that ends today, as the organisation's time zone has it. */
export function periodOf(name: PeriodName, timeZone: string, now: number): Period {
  if (name === 'all') return {}
  const to = dayInZone(now, timeZone)
  return { from: daysFrom(to, 1 - Number(name)), to }
}

/** The day so many days after another. */
export function daysFrom(day: string, days: number): string {
  const instant = new Date(`${day}T12:00:00.000Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}
