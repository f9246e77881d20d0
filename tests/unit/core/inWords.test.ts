import { expect, test } from 'vitest'
import { inWords } from '../../../core/inWords.ts'
import { peopleInWords } from '../../../core/people.ts'

test.each([
  ['KZ', 'fr', 'Kazakhstan'],
  ['GB', 'de', 'Vereinigtes Königreich'],
  ['ru', 'en', 'Russian'],
  ['zh-Hans', 'en', 'Simplified Chinese'],
  ['2026-12-16', 'en', 'December 16, 2026'],
  ['2026-12-16', 'ru', '16 декабря 2026 г.'],
  [1_234, 'de', '1.234'],
  [7, 'fa', '۷'],
])('%s is written out in %s as %s.', (code, lang, words) => {
  expect(inWords(code, lang)).toBe(words)
})

test.each([
  ['not a code', 'en'],
  ['KZ', 'no language'],
  ['2026-99-99', 'en'],
  [5, 'no language'],
])('%s in “%s” stands for itself where the runtime has no words for it.', (code, lang) => {
  expect(inWords(code, lang)).toBe(String(code))
})

test('People are one phrase, each with the name in its own script where that differs.', () => {
  const people = [
    { name: 'Dana Omarova', nativeName: 'Дана Омарова' },
    { name: 'Ли', nativeName: 'Ли' },
    { name: 'four others, unnamed' },
  ]
  expect(peopleInWords(people, 'en')).toBe(
    'Dana Omarova (Дана Омарова), Ли, and four others, unnamed',
  )
  expect(peopleInWords(people.slice(1, 2), 'en')).toBe('Ли')
  expect(peopleInWords([], 'en')).toBe('')
})
