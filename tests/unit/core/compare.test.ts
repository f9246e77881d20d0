import { expect, test } from 'vitest'
import { compareTexts, type Part } from '../../../core/letter/compare.ts'

const SHOWN = { same: '', removed: '-', added: '+' }
const shown = (earlier: string, later: string) =>
  compareTexts(earlier, later).map(({ kind, text }) => `${SHOWN[kind]}${text}`)
const only = (parts: Part[], ...kinds: Part['kind'][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

test('a word that was changed is shown as taken out and put in, its neighbours as they were', () => {
  expect(shown('I ask you to free her.', 'I urge you to free her.')).toEqual([
    'I ',
    '-ask',
    '+urge',
    ' you to free her.',
  ])
})

test('several words in a row are one change', () => {
  expect(shown('I ask him kindly today.', 'I urge you firmly today.')).toEqual([
    'I ',
    '-ask him kindly',
    '+urge you firmly',
    ' today.',
  ])
})

test.each([
  ['nothing became something', '', 'Free her.'],
  ['something became nothing', 'Free her.', ''],
  ['a paragraph was added', 'One.\n\nTwo.', 'One.\n\nAnd a half.\n\nTwo.'],
  ['Arabic', 'أطلب منكم الإفراج عنها.', 'أطلب منكم الإفراج عنها فورا.'],
  ['Chinese', '我要求释放她。', '我要求立即释放他。'],
  ['a long text', 'word '.repeat(4_000), `${'word '.repeat(3_999)}end`],
])('both texts can be read out of what is shown: %s', (_, earlier, later) => {
  const parts = compareTexts(earlier, later)
  expect(only(parts, 'same', 'removed')).toBe(earlier)
  expect(only(parts, 'same', 'added')).toBe(later)
})

test('in Chinese the characters are compared, since no blanks part its words', () => {
  expect(shown('我要求释放她', '我要求立即释放她')).toEqual(['我要求', '+立即', '释放她'])
})

test('equal texts have no change, and none is made of empty ones', () => {
  expect(compareTexts('Free her.', 'Free her.')).toEqual([{ kind: 'same', text: 'Free her.' }])
  expect(compareTexts('', '')).toEqual([])
})

test('two letters of 1,500 wholly different words are compared before anybody waits', () => {
  const words = (from: number) =>
    Array.from({ length: 1_500 }, (_, index) => `w${from + index}`).join(' ')
  const start = performance.now()
  compareTexts(words(0), words(5_000))
  expect(performance.now() - start).toBeLessThan(1_000)
})
