import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import type { FormFields } from '../../../../plugin/admin/unsaved/places.ts'
import {
  returned,
  withoutWords,
  wordsOf,
  wordsToCopy,
} from '../../../../plugin/admin/unsaved/returned.ts'
import { whatIsUnsaved } from '../../../../plugin/admin/unsaved/whatIsUnsaved.ts'

const rich = (text: string) => ({
  root: { children: [{ children: [{ text }] }, { children: [{ text: 'End.' }] }] },
})

const LETTER = [
  { name: 'id', type: 'text', admin: { hidden: true } },
  {
    type: 'row',
    fields: [
      { name: 'subject', type: 'text' },
      { name: 'targets', type: 'relationship', relationTo: 'targets', hasMany: true },
    ],
  },
  { name: 'body', type: 'richText' },
]

const SCHEMA = [
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { name: 'title', type: 'text' },
          { name: 'summary', type: 'richText' },
          { name: 'closing', type: 'text' },
          { name: 'languages', type: 'select', hasMany: true },
          { name: 'deadline', type: 'date' },
          { name: 'listed', type: 'checkbox' },
          { name: 'letters', type: 'array', fields: LETTER },
        ],
      },
      { name: 'stop', fields: [{ name: 'message', type: 'textarea' }] },
    ],
  },
  {
    name: 'lastEdit',
    type: 'group',
    admin: { hidden: true },
    fields: [{ name: 'by', type: 'text' }],
  },
  { name: '_status', type: 'select' },
] as unknown as ClientField[]

const english = { id: 'en1', subject: 'Release her', body: rich('English.'), targets: [] }
const russian = { id: 'ru1', subject: 'Освободите', body: rich('Русское.'), targets: ['t1'] }
const SAVED = {
  title: 'Title',
  summary: rich('One'),
  languages: ['ru'],
  deadline: '2031-01-01T12:00:00.000Z',
  listed: false,
  stop: { message: 'None' },
  letters: [english, russian],
  lastEdit: { by: 'users:1' },
  _status: 'draft',
}

type Doc = Record<string, unknown>

/** The state of a form that shows a document. */
function formOf({ letters, stop, lastEdit, ...top }: Doc): FormFields {
  const rows = letters as Doc[]
  const inRows = rows.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`letters.${index}.${name}`, { value }] as const),
  )
  return {
    ...Object.fromEntries(Object.entries(top).map(([name, value]) => [name, { value }])),
    'stop.message': { value: (stop as Doc).message },
    'lastEdit.by': { value: (lastEdit as Doc).by },
    letters: { value: rows.length, rows: rows.map(({ id }) => ({ id: String(id) })) },
    ...Object.fromEntries(inRows),
  }
}

function unsavedIn(form: Doc, saved: unknown = SAVED) {
  return whatIsUnsaved({
    schema: SCHEMA,
    fields: formOf({ ...SAVED, ...form }),
    saved,
    labelOf: (steps) =>
      steps
        .map(
          ({ field, row }) =>
            `${'name' in field ? field.name : ''}${row === undefined ? '' : ` ${row + 1}`}`,
        )
        .join(' › '),
  })
}

/** What stands in a form after it was put back. */
function backIn(form: Doc, saved: Doc) {
  return returned(unsavedIn(form).items, formOf({ ...SAVED, ...saved }))
}

test('a form that says what was saved holds nothing to keep', () => {
  expect(unsavedIn({})).toEqual({ items: [], lists: [] })
  const empty = { deadline: '', languages: [], listed: null, letters: [], closing: '' }
  expect(unsavedIn(empty, { ...SAVED, ...empty, deadline: null, listed: undefined })).toEqual({
    items: [],
    lists: [],
  })
})

test('texts, lists, ticks, days and relations are kept, and nothing that hooks write', () => {
  const changed = {
    title: 'New',
    summary: rich('Two'),
    languages: ['ru', 'en'],
    deadline: '2032-01-01T12:00:00.000Z',
    listed: true,
    stop: { message: 'New' },
    letters: [{ ...english, targets: ['t2'] }, russian],
    lastEdit: { by: 'users:2' },
    _status: 'published',
  }
  const { values, left } = backIn(changed, {})
  expect(left).toEqual([])
  expect(values).toEqual({
    title: 'New',
    summary: rich('Two'),
    languages: ['ru', 'en'],
    deadline: '2032-01-01T12:00:00.000Z',
    listed: true,
    'stop.message': 'New',
    'letters.0.targets': ['t2'],
  })
})

test('a letter goes back into its own row after somebody else has put one above it', () => {
  const written = { letters: [english, { ...russian, body: rich('Новое.') }] }
  const { values, left } = backIn(written, {
    letters: [{ id: 'fr1', subject: 'Libérez', body: rich('Français.') }, english, russian],
  })
  expect(values).toEqual({ 'letters.2.body': rich('Новое.') })
  expect(left).toEqual([])
})

test('what was written in a row that is gone has no place, and is written over no other', () => {
  const written = { letters: [english, { ...russian, body: rich('Новое.'), targets: ['t2'] }] }
  const { values, left } = backIn(written, { letters: [{ ...english }, { ...english, id: 'x' }] })
  expect(values).toEqual({})
  expect(wordsToCopy(left)).toBe('letters 2 › body\nНовое.\nEnd.')
  expect(withoutWords(left)).toEqual(['letters 2 › targets'])
})

test('the texts of a new row can be copied under the names of their fields, without ids', () => {
  const added = { id: 'new1', subject: 'Libérez-la', body: null, targets: ['t1'] }
  const { values, left } = backIn({ letters: [english, russian, added] }, {})
  expect(values).toEqual({})
  expect(wordsToCopy(left)).toBe('letters 3 › subject\nLibérez-la')
  expect(withoutWords(left)).toEqual(['letters 3 › targets'])
})

test('a list that lost rows or their order is named, since neither can be kept', () => {
  expect(unsavedIn({ letters: [english] })).toEqual({ items: [], lists: ['letters'] })
  expect(unsavedIn({ letters: [russian, english] })).toEqual({ items: [], lists: ['letters'] })
})

test('the words of a rich text can be copied, a line for each paragraph', () => {
  expect(wordsOf(rich('Release her.'))).toBe('Release her.\nEnd.')
  expect(wordsOf(['a@example.org', 'b@example.org'])).toBe('a@example.org\nb@example.org')
})
