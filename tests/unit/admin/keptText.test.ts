import { expect, test } from 'vitest'
import { unsavedTexts, wordsOf } from '../../../plugin/admin/keptText.ts'

const rich = (text: string) => ({
  root: { children: [{ children: [{ text }] }, { children: [{ text: 'End.' }] }] },
})

test('only texts that say something else than what was saved are kept, those of rows too', () => {
  const saved = {
    title: 'Title',
    summary: rich('One'),
    letters: [{ subject: 'Old' }],
    closing: null,
  }
  const fields = {
    title: { value: 'Title' },
    summary: { value: rich('Two') },
    'letters.0.subject': { value: 'New' },
    'letters.1.subject': { value: 'Added' },
    closing: { value: '' },
    listed: { value: true },
    letters: { value: 2 },
  }
  expect(unsavedTexts(fields, saved)).toEqual({
    summary: rich('Two'),
    'letters.0.subject': 'New',
    'letters.1.subject': 'Added',
  })
})

test('the words of a rich text can be copied, a line for each paragraph', () => {
  expect(wordsOf(rich('Release her.'))).toBe('Release her.\nEnd.')
  expect(wordsOf('Plain')).toBe('Plain')
})
