import { expect, test } from 'vitest'
import { idOf } from '../../../collections/index.ts'

test.each([
  ['an id', 'a1', 'a1'],
  ['a number', 7, '7'],
  ['zero, which a database may count from', 0, '0'],
  ['a populated document', { id: 'a1', title: 'T' }, 'a1'],
  ['a populated document with a number', { id: 0 }, '0'],
])('a relation that is %s has that id', (_, relation, id) => {
  expect(idOf(relation)).toBe(id)
})

test.each([[undefined], [null], [''], [{}], [{ id: null }], [{ id: '' }]])(
  'a relation that is %j has none',
  (relation) => {
    expect(idOf(relation)).toBeUndefined()
  },
)
