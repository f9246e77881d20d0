import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  forgetAll,
  forgetOthers,
  type Kept,
  keep,
  keepOnly,
  keptOf,
  keyOf,
} from '../../../../plugin/admin/unsaved/keeping.ts'

const KEY = keyOf('cases:1', 'en')
const HOUR = 3_600_000

const text = (place: string, value: string) => ({ place, label: place, value, isText: true })
const kept = (over: Partial<Kept> = {}): Kept => ({
  user: 'users:anna',
  at: Date.now(),
  cause: 'signedOut',
  items: [text('title', 'Mine')],
  lists: [],
  ...over,
})

beforeEach(() => vi.stubGlobal('sessionStorage', new Storage()))
afterEach(() => vi.unstubAllGlobals())

/** A storage whose keys are its own properties, as a browser's are. */
class Storage {
  [key: string]: unknown
}
Object.defineProperties(Storage.prototype, {
  getItem: {
    value(this: Storage, key: string) {
      return this[key] ?? null
    },
  },
  setItem: {
    value(this: Storage, key: string, value: string) {
      this[key] = value
    },
  },
  removeItem: {
    value(this: Storage, key: string) {
      delete this[key]
    },
  },
})

test('what was kept is offered to whoever wrote it, with the reason', () => {
  keep(KEY, kept({ cause: 'changed' }))
  expect(keptOf(KEY, 'users:anna')).toMatchObject({ cause: 'changed', items: [{ value: 'Mine' }] })
})

test('whoever signs in next at the same computer is not shown it, and it is dropped', () => {
  keep(KEY, kept())
  expect(keptOf(KEY, 'users:boris')).toBeUndefined()
  forgetOthers('users:boris')
  expect(keptOf(KEY, 'users:anna')).toBeUndefined()
})

test('their own is not dropped with that of others', () => {
  keep(KEY, kept())
  keep(keyOf('cases:2', 'en'), kept({ user: 'users:boris' }))
  forgetOthers('users:anna')
  expect(Object.keys(sessionStorage)).toEqual([KEY])
})

test('after twelve hours it is offered to nobody, and dropped', () => {
  keep(KEY, kept({ at: Date.now() - 11 * HOUR }))
  expect(keptOf(KEY, 'users:anna')).toBeDefined()
  keepOnly(KEY, kept({ at: Date.now() - 13 * HOUR }))
  expect(keptOf(KEY, 'users:anna')).toBeUndefined()
  forgetOthers('users:anna')
  expect(Object.keys(sessionStorage)).toEqual([])
})

test('signing out drops everything that was kept, and nothing of the admin’s own', () => {
  keep(KEY, kept())
  sessionStorage.setItem('theirs', 'stays')
  forgetAll()
  expect(Object.keys(sessionStorage)).toEqual(['theirs'])
})

test('what was not put back yet stays beside what is kept after it, the newer of the same field', () => {
  keep(KEY, kept({ items: [text('title', 'Old'), text('letters.a.body', 'Letter')] }))
  keep(KEY, kept({ items: [text('title', 'New')], lists: ['Letters'] }))
  const { items, lists } = keptOf(KEY, 'users:anna') ?? {}
  expect(items?.map(({ value }) => value)).toEqual(['Letter', 'New'])
  expect(lists).toEqual(['Letters'])
})

test('once everything is put back nothing is kept any more', () => {
  keep(KEY, kept())
  keepOnly(KEY, kept({ items: [] }))
  expect(Object.keys(sessionStorage)).toEqual([])
})
