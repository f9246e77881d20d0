import { dayOf } from '../../../collections/index.ts'
import { CLOSING_SOON_DAYS, daysLeft } from '../../../core/life.ts'
import { deadlineOf } from '../../publishing/publishCase.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** A deadline that has passed, is near, or is missing. */
export function deadline({ form, settings, now, named }: Desk): Finding[] {
  if (form.notice === 'stop') return []
  const end = dayOf(form.deadline) && deadlineOf({ deadline: form.deadline }, settings)
  if (!end)
    return [advice('deadline', 'There is no deadline: the case stays open until it is stopped.')]
  const day = named.day(end.date)
  const left = daysLeft(end, now)
  if (left <= 0) {
    return [
      advice('deadline', 'The deadline, {day}, has passed: readers are shown the case as closed.', {
        day,
      }),
    ]
  }
  if (left === 1)
    return [advice('deadline', 'The deadline, {day}, is less than a day away.', { day })]
  return left <= CLOSING_SOON_DAYS
    ? [
        advice('deadline', 'The deadline, {day}, is less than {days} days away.', {
          day,
          days: left,
        }),
      ]
    : []
}
