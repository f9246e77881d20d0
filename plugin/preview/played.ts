import { dayOf } from '../../collections/index.ts'
import { CLOSING_SOON_DAYS } from '../../core/life.ts'
import type { RawCase } from '../publishing/raw.ts'
import type { PlayedState } from './controls.ts'

const DAY = 86_400_000
/** Days from now: far off, near, and past in every time zone. */
const LATER = 30
const SOON = 3
const PAST = -2

/** A case as it would stand in a state, at an instant (milliseconds), with what it says itself as far as that goes. */
export function played(doc: RawCase, state: PlayedState, now: number): RawCase {
  switch (state) {
    case 'open':
      return { ...going(doc), deadline: endsLater(doc, now) ? doc.deadline : dayFrom(now, LATER) }
    case 'soon':
      return { ...going(doc), deadline: dayFrom(now, SOON) }
    case 'closed':
      return { ...going(doc), deadline: dayFrom(now, PAST) }
    case 'good':
    case 'bad':
    case 'none':
      return { ...doc, notice: 'stop', stop: { ...doc.stop, outcome: state } }
    default:
      return doc
  }
}

function going(doc: RawCase): RawCase {
  return doc.notice === 'stop' ? { ...doc, notice: 'first' } : doc
}

function endsLater({ deadline }: RawCase, now: number): boolean {
  const day = dayOf(deadline)
  return !day || day > dayFrom(now, CLOSING_SOON_DAYS + 1).slice(0, 10)
}

function dayFrom(now: number, days: number): string {
  return new Date(now + days * DAY).toISOString()
}
