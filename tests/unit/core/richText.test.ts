import { expect, test } from 'vitest'
import type { RichText } from '../../../core/contract.ts'
import { isEmptyText, plainText, safeUrl } from '../../../core/richText.ts'
import { paragraphs } from '../../../widget/docs/publishedCase.ts'

const text = (words: string) => ({ type: 'text', text: words })
const plain = (...blocks: object[]) => plainText(blocks as RichText)
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (url: string, words: string) =>
  paragraph({ type: 'link', url, children: [text(words)] })

test('in a plain letter paragraphs, headings and quotes stand apart by one empty line', () => {
  expect(
    plain(
      { type: 'heading', level: 2, children: [text('Who')] },
      paragraph(
        text('She is '),
        { ...text('ill'), bold: true },
        { type: 'break' },
        text('and held.'),
      ),
      { type: 'quote', children: paragraphs('“One.”', '“Two.”') },
    ),
  ).toBe('Who\n\nShe is ill\nand held.\n\n“One.”\n\n“Two.”')
})

test('demands keep their marks and numbers in a plain letter', () => {
  const children = ['Release her.', 'Let her see a doctor.'].map((words) => ({
    type: 'item',
    children: [text(words)],
  }))
  expect(plain({ type: 'list', ordered: true, children })).toBe(
    '1. Release her.\n2. Let her see a doctor.',
  )
  expect(plain({ type: 'list', ordered: false, children })).toBe(
    '• Release her.\n• Let her see a doctor.',
  )
})

test('a link in a plain letter keeps its address, unless its words are the address', () => {
  expect(plain(link('https://example.org/a', 'the law'))).toBe('the law (https://example.org/a)')
  expect(plain(link('https://example.org/a', 'https://example.org/a'))).toBe(
    'https://example.org/a',
  )
  for (const words of ['a@example.org', 'mailto:a@example.org'])
    expect(plain(link('mailto:a@example.org', words))).toBe(words)
  expect(plain(link('tel:+441', 'Call us'))).toBe('Call us (+441)')
})

test('a placeholder is filled wherever in a letter it stands', () => {
  const children = [{ type: 'placeholder', name: 'target', fallback: 'Sir' }]
  const item = { type: 'list', ordered: true, children: [{ type: 'item', children }] }
  const quote = { type: 'quote', children: [paragraph(...children)] }
  expect(plainText([item, quote] as RichText, () => 'Ada')).toBe('1. Ada\n\nAda')
})

test('marks that a later version brings leave a sentence whole', () => {
  const mention = { type: 'mention', children: [text('Aigerim')] }
  const icon = { type: 'icon', name: 'fist' }
  expect(plain(paragraph(text('Free '), mention, icon, text(' now.')))).toBe('Free Aigerim now.')
})

test('blocks that a later version brings show their words, or leave no gap', () => {
  const box = { type: 'box', children: [paragraph(text('inside')), text('too')] }
  const video = { type: 'video', url: 'https://example.org/film' }
  expect(plain(paragraph(text('a')), box, video, paragraph(), paragraph(text('b')))).toBe(
    'a\n\ninside\n\ntoo\n\nb',
  )
})

test('a text of blanks and empty parts counts as not written, so that no empty letter or note is published', () => {
  expect(isEmptyText(undefined)).toBe(true)
  expect(isEmptyText([])).toBe(true)
  expect(isEmptyText(paragraphs(' ', '\u00a0\t'))).toBe(true)
  expect(isEmptyText([paragraph({ type: 'break' })] as RichText)).toBe(true)
  expect(isEmptyText(paragraphs('', '.'))).toBe(false)
})

test.each(['https://example.org/a?b#c', 'HTTP://example.org', 'mailto:a@example.org', 'tel:+441'])(
  'a link to %s can be followed',
  (url) => {
    expect(safeUrl(url)).toBe(url)
  },
)

test.each([
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)//https://example.org',
  'javascript:alert(1)\nhttps://example.org',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//evil.example.org',
  'https:evil.example.org',
  '',
])('a link to %j is refused', (url) => {
  expect(safeUrl(url)).toBeUndefined()
})
