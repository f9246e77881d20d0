import { expect, test } from 'vitest'
import { listed, listedInPart } from '../../../plugin/admin/listed.ts'

test('names are joined as the language of the admin joins them', () => {
  expect(listed(['Ada', 'Ben'], 'de')).toBe('Ada und Ben')
  expect(listed(['Ada', 'Ben'], 'ar')).toBe('Ada وBen')
})

test('of names of which more follow none is called the last', () => {
  expect(listedInPart(['Ada', 'Ben'], 'en')).toBe('Ada, Ben')
})
