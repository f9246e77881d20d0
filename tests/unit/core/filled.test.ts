import { expect, test } from 'vitest'
import type { Inline, PlaceholderName } from '../../../core/contract.ts'
import { edit, type FilledText, fillable, refill } from '../../../core/letter/filled.ts'
import type { Fill } from '../../../core/richText.ts'

/** A letter of one paragraph, its placeholders written `[name:fallback]`. */
function letter(text: string): FilledText {
  const children = text.split(/(\[.*?\])/).map((part): Inline => {
    const [, name, fallback = ''] = /^\[(\w+):(.*)\]$/.exec(part) ?? []
    return name
      ? { type: 'placeholder', name: name as PlaceholderName, fallback }
      : { type: 'text', text: part }
  })
  return fillable([{ type: 'paragraph', children }])
}

const filling =
  (values: Partial<Record<PlaceholderName, string>>): Fill =>
  (name) =>
    values[name]
const toGovernor = filling({ target: 'Mr Erlan Samatov', office: 'Governor of the Altyn Region' })
const toProsecutor = filling({ target: 'Ms Dana Ospanova', office: 'Prosecutor General' })
const PLEA = 'I urge you, [target:Sir or Madam], as [office:an official], to act.'

test.each([
  [
    'before them',
    'Today I urge you, Mr Erlan Samatov, as Governor of the Altyn Region, to act.',
    'Today I urge you, Ms Dana Ospanova, as Prosecutor General, to act.',
  ],
  [
    'between them',
    'I urge you, Mr Erlan Samatov, once more as Governor of the Altyn Region, to act.',
    'I urge you, Ms Dana Ospanova, once more as Prosecutor General, to act.',
  ],
  [
    'right after one',
    'I urge you, Mr Erlan Samatov!, as Governor of the Altyn Region, to act.',
    'I urge you, Ms Dana Ospanova!, as Prosecutor General, to act.',
  ],
  [
    'right before one',
    'I urge you, dear Mr Erlan Samatov, as Governor of the Altyn Region, to act.',
    'I urge you, dear Ms Dana Ospanova, as Prosecutor General, to act.',
  ],
  [
    'by taking words out around both',
    'Mr Erlan Samatov, as Governor of the Altyn Region, to act.',
    'Ms Dana Ospanova, as Prosecutor General, to act.',
  ],
])('what a reader writes stays while another target is filled in: %s', (_, written, expected) => {
  const edited = edit(refill(letter(PLEA), toGovernor), written)
  expect(refill(edited, toProsecutor).text).toBe(expected)
})

test('edit upon edit, each placeholder is still found where it has moved to', () => {
  let text = refill(letter(PLEA), toGovernor)
  text = edit(text, `Once. ${text.text}`)
  text = edit(text, text.text.replace(', to act.', ', to act at once. Samatov!'))
  text = refill(text, toProsecutor)
  text = edit(text, text.text.replace('I urge', 'We urge'))
  expect(refill(text, toGovernor).text).toBe(
    'Once. We urge you, Mr Erlan Samatov, as Governor of the Altyn Region, to act at once. Samatov!',
  )
})

test('a name that stood twice and is taken out once is filled in once', () => {
  const twice = refill(letter('[target:Sir] [target:Sir]'), toGovernor)
  const edited = edit(twice, 'Mr Erlan Samatov')
  expect(refill(edited, toProsecutor).text).toBe('Ms Dana Ospanova')
})

test('a name that the reader has rewritten is theirs and is never filled in again', () => {
  const written = 'I urge you, dear Erlan, as Governor of the Altyn Region, to act.'
  const edited = edit(refill(letter(PLEA), toGovernor), written)
  expect(refill(edited, toProsecutor).text).toBe(
    'I urge you, dear Erlan, as Prosecutor General, to act.',
  )
  expect(refill(edit(edited, 'Quite my own.'), toGovernor).text).toBe('Quite my own.')
})

test('a name typed late fills its place, and the fallback comes back when it is taken out', () => {
  const signed = letter('I, [writer:a reader], of [town:][country:], ask you.')
  const full = refill(signed, filling({ writer: 'A. B.', town: 'Leeds', country: ' (UK)' }))
  expect(full.text).toBe('I, A. B., of Leeds (UK), ask you.')
  expect(refill(full, filling({ writer: '' })).text).toBe('I, a reader, of , ask you.')
})

test('odd characters of a pasted letter, even a symbol font’s own, are taken for no placeholder', () => {
  const odd = letter('\ue000 One \uf0b7 two, [target:Sir], \ue000 $& $1 \\1')
  expect(refill(odd, toGovernor).text).toBe(
    '\ue000 One \uf0b7 two, Mr Erlan Samatov, \ue000 $& $1 \\1',
  )
})

test('a letter that bears the mark of placeholders in its own text is whole, and they are filled in', () => {
  const filled = refill(letter('Free \ufdd0her\ufdd0 now, [target:Sir], I say\ufdd0.'), toGovernor)
  expect(filled.text).toBe('Free her now, Mr Erlan Samatov, I say.')
})
