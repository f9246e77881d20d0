import { expect, test } from 'vitest'
import { asSaved, asTyped } from '../../../plugin/admin/manyFields.ts'

const fields = { title: { value: 'Old', valid: true }, body: { value: null, rows: [] } }
const getField = (path: string) => fields[path as keyof typeof fields]

test('what is put back counts as typed, all of it, so that no answer of the server is written over it', () => {
  expect(asTyped({ title: 'New', body: 'B' }, getField)).toEqual({
    type: 'UPDATE_MANY',
    formState: {
      title: { value: 'New', initialValue: 'New', valid: true, isModified: true },
      body: { value: 'B', initialValue: 'B', rows: [], isModified: true },
    },
  })
})

test('what the server holds already is shown in one go, and does not count as typed', () => {
  expect(asSaved({ title: 'Saved' }, getField)).toEqual({
    type: 'UPDATE_MANY',
    formState: { title: { value: 'Saved', initialValue: 'Saved', valid: true } },
  })
})
