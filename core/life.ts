import type { CaseState, Deadline } from './contract.ts'

/** How many days before its end a case counts as closing soon. */
export const CLOSING_SOON_DAYS = 7

const DAY = 86_400_000

/** The state of a published case at an instant (milliseconds): an open case closes when its deadline's day has ended. */
export function stateAt(
  published: { state: CaseState; deadline?: Deadline },
  now: number,
): CaseState {
  const { state, deadline } = published
  // An end that cannot be read has passed.
  return state === 'open' && deadline && !(now < Date.parse(deadline.closesAt)) ? 'closed' : state
}

/** Whole days that are left until the deadline's end, at least 1 while it is open. */
export function daysLeft(deadline: Deadline, now: number): number {
  return Math.ceil((Date.parse(deadline.closesAt) - now) / DAY)
}
