import { expect, test } from 'vitest'
import type { CaseState } from '../../../core/contract.ts'
import { daysLeft, stateAt } from '../../../core/life.ts'

const END = Date.parse('2027-07-01T04:00:00Z')
const deadline = { date: '2027-06-30', closesAt: new Date(END).toISOString() }
const DAY = 86_400_000

test('a case is open to the last millisecond of its day, and closed from the first of the next', () => {
  expect(stateAt({ state: 'open', deadline }, END - 1)).toBe('open')
  expect(stateAt({ state: 'open', deadline }, END)).toBe('closed')
})

test('a case without a deadline stays open', () => {
  expect(stateAt({ state: 'open' }, END + 1_000 * DAY)).toBe('open')
})

test.each(['stopped', 'closed', 'paused'] as CaseState[])(
  'a deadline never opens a case again, nor hides why it ended: %s',
  (state) => {
    expect(stateAt({ state, deadline }, END - DAY)).toBe(state)
    expect(stateAt({ state, deadline }, END + DAY)).toBe(state)
  },
)

test('the days that are left are never told as none while one can still write', () => {
  expect(daysLeft(deadline, END - 1)).toBe(1)
  expect(daysLeft(deadline, END - DAY)).toBe(1)
  expect(daysLeft(deadline, END - DAY - 1)).toBe(2)
  expect(daysLeft(deadline, END - 7 * DAY)).toBe(7)
})
