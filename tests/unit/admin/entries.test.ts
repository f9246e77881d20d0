import { expect, test } from 'vitest'
import { entriesIn, linesOf } from '../../../plugin/admin/entries.ts'

test.each([
  ['a@example.org', ['a@example.org']],
  ['a@example.org; b@example.org', ['a@example.org', 'b@example.org']],
  [' a@example.org ,b@example.org,', ['a@example.org', 'b@example.org']],
  ['a@example.org\r\nb@example.org\n', ['a@example.org', 'b@example.org']],
  ['+7 7172 00 00 01\n\n+7 7172 00 00 02', ['+7 7172 00 00 01', '+7 7172 00 00 02']],
  ['', []],
])('what is typed or pasted as %j is kept as its entries', (text, entries) => {
  expect(entriesIn(text)).toEqual(entries)
})

test('a separator begins a new line at once, and a line that is being typed keeps its blanks', () => {
  expect(linesOf('a@example.org; b@example.org;\nc')).toBe('a@example.org\nb@example.org\nc')
  expect(linesOf('a@example.org\n b')).toBe('a@example.org\nb')
  expect(linesOf('+7 7172 ')).toBe('+7 7172 ')
})
