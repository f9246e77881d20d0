import type { Channel } from '../../../core/contract.ts'

export const CHANNELS: readonly Channel[] = ['email', 'post', 'fax', 'phone', 'social', 'web']

export type By = 'day' | 'case' | 'partner'

/** What is to be summed up. */
export interface Asked {
  /** Undefined: one sum of it all. */
  by?: By
  /** The first and the last day, `YYYY-MM-DD`; undefined: since ever. */
  from?: string
  to?: string
  /** Ids of the cases; undefined: of all. */
  cases?: string[]
  /** So many of the greatest sums. */
  limit: number
}

/** How many letters, by channel. */
export interface Sum {
  /** The day, or the id of the case or partner; undefined: no partner. */
  of?: string
  letters: Partial<Record<Channel, number>>
  all: number
}

/** Day fields stand for noon in UTC: the instants between which those of the wanted days lie. */
export function boundsOf({ from, to }: Asked): { start?: string; end?: string } {
  return {
    ...(from && { start: `${from}T00:00:00.000Z` }),
    ...(to && { end: `${to}T23:59:59.999Z` }),
  }
}
