import { expect, test } from 'vitest'
import { referenceKey } from '../../../core/reference.ts'

test.each(['UA 24/22', 'ua: 24.22', 'UA 024/2022', '24/22', 'UA-24-2/2022', 'FI 24/22-11'])(
  '“%s” is the reference of UA 24/22, however it is written',
  (text) => {
    expect(referenceKey(text)).toBe(referenceKey('UA 24/22'))
  },
)

test.each([
  ['UA 24/22', 'UA 24/23'],
  ['UA 24/22', 'UA 4/22'],
  ['Case A-1', 'Case A-2'],
])('“%s” and “%s” are two actions', (one, other) => {
  expect(referenceKey(one)).not.toBe(referenceKey(other))
})

test('a reference of another kind is the same whatever stands between its letters and digits', () => {
  expect(referenceKey('Case A-1')).toBe(referenceKey('CASE A 1'))
  expect(referenceKey(' – ')).toBe('')
})
