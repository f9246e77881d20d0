import { expect, test } from 'vitest'
import type { Letter } from '../../../core/contract.ts'
import { bodyText, fullName, tidy, wholeLetter } from '../../../core/letter/text.ts'
import { GOVERNOR, LETTERS, paragraphs } from '../../../widget/docs/publishedCase.ts'

test('a letter has salutation, body, closing and signature, apart as on paper', () => {
  expect(
    wholeLetter({
      salutation: 'Dear Governor,',
      body: 'Free her.\n\nAt once.',
      closing: 'Yours sincerely,',
      writer: { name: 'A. B.', town: 'Leeds', country: 'United Kingdom' },
    }),
  ).toBe(
    'Dear Governor,\n\nFree her.\n\nAt once.\n\nYours sincerely,\nA. B.\nLeeds, United Kingdom',
  )
})

test.each([
  ['no salutation in the letter’s language', { salutation: '' }, 'B\n\nC\nN\nT, L'],
  ['nothing written yet', { body: '' }, 'S\n\nC\nN\nT, L'],
  ['no closing', { closing: undefined }, 'S\n\nB\n\nN\nT, L'],
  ['a reader who wishes to give a country alone', { writer: { country: 'L' } }, 'S\n\nB\n\nC\nL'],
  ['a reader who wishes to give nothing', { writer: undefined }, 'S\n\nB\n\nC'],
])('what is empty leaves no gap in a letter: %s', (_, change, expected) => {
  const parts = {
    salutation: 'S',
    body: 'B',
    closing: 'C',
    writer: { name: 'N', town: 'T', country: 'L' },
  }
  expect(wholeLetter({ ...parts, ...change })).toBe(expected)
})

test('the blanks that a phone’s keyboard leaves behind words make no gap either', () => {
  const writer = { name: 'A. B. ', town: 'Leeds ', country: ' ' }
  expect(wholeLetter({ salutation: 'S ', body: '\n B \n\n', closing: 'C', writer })).toBe(
    'S\n\nB\n\nC\nA. B.\nLeeds',
  )
})

test('a target without an honorific is named without a blank before the name', () => {
  expect(fullName(GOVERNOR)).toBe('Mr Erlan Samatov')
  expect(fullName({ name: 'Prison Service' })).toBe('Prison Service')
})

test('the letter on the page names its target, and the fallback stands where a reader says nothing', () => {
  const [letter] = LETTERS as [Letter]
  expect(bodyText(letter, GOVERNOR)).toMatch(/I urge you, Mr Erlan Samatov, to release her at once/)
  expect(bodyText(letter, { ...GOVERNOR, name: '', honorific: '' })).toMatch(
    /you, Sir or Madam, to/,
  )
  expect(bodyText({ ...letter, body: paragraphs('One.', '\u0007Two.') }, GOVERNOR)).toBe(
    'One.\n\nTwo.',
  )
})

test('line ends of every system become one kind, so that no line is doubled or lost', () => {
  expect(tidy('a\r\nb\rc\n\r\nd')).toBe('a\nb\nc\n\nd')
})

test('what no mail program can carry is taken out, and every character that people write stays', () => {
  expect(tidy('a\0b\x07c\x1bd\x7fe \ud83d \udc00')).toBe('abcde \ufffd \ufffd')
  const kept = 'tab\t and line\n “—” ñ 释放 الإفراج ✊🏽 می‌خواهم \u200f\u00ad\u00a0x'
  expect(tidy(kept)).toBe(kept)
})
