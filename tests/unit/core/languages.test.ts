import { expect, test } from 'vitest'
import {
  byLanguage,
  directionOf,
  isKnownLanguage,
  nearestLanguage,
  normaliseTag,
} from '../../../core/languages.ts'

test.each([
  ['Taiwan reads traditional characters', 'zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['and does so beside plain Chinese', 'zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['so does Hong Kong', 'zh-HK', ['zh-Hans', 'zh-TW'], 'zh-TW'],
  ['the mainland reads simplified ones', 'zh-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
  ['rather the other characters than another language', 'zh-TW', ['en', 'zh'], 'zh'],
  ['Brazil reads Portuguese', 'pt-BR', ['en', 'pt'], 'pt'],
  ['and its own before Portugal’s', 'pt-BR', ['pt-PT', 'pt-BR', 'pt'], 'pt-BR'],
  ['the shorter form before a sister', 'en-GB', ['en-US', 'en'], 'en'],
  ['a sister where there is nothing else', 'en-GB', ['fr', 'en-US'], 'en-US'],
  ['a longer form where there is no shorter', 'pt', ['en', 'pt-BR'], 'pt-BR'],
  ['Serbian in Latin letters', 'sr-Latn', ['sr', 'sr-Latn'], 'sr-Latn'],
  ['Serbian in Cyrillic letters', 'sr', ['sr-Latn', 'sr'], 'sr'],
  ['Serbian by the country’s usual letters', 'sr-ME', ['sr', 'sr-Latn'], 'sr-Latn'],
  ['Norwegian by its newer name', 'nb-NO', ['en', 'no'], 'no'],
  ['Norwegian by its older name', 'no', ['en', 'nb'], 'nb'],
  ['Hebrew by its older name', 'iw', ['ar', 'he'], 'he'],
  ['an underscore', 'en_US', ['fr', 'en'], 'en'],
  ['capitals and blanks', ' PT-br ', ['en', 'pt'], 'pt'],
])('a reader gets the language nearest to theirs: %s', (_, wanted, available, nearest) => {
  expect(nearestLanguage(wanted, available)).toBe(nearest)
  expect(nearestLanguage(wanted, available.toReversed())).toBe(nearest)
})

test.each([
  ['a language that is not there', 'kk', ['ru', 'en']],
  ['one that merely begins alike', 'en', ['eo', 'enm']],
  ['no language at all', '', ['en']],
  ['garbage', '<script>', ['en']],
  ['garbage on offer', 'en', ['', '???']],
  ['nothing on offer', 'en', []],
])('no language is passed off as another: %s', (_, wanted, available) => {
  expect(nearestLanguage(wanted, available)).toBeUndefined()
})

test('a text is found by the nearest language, and never among an object’s own workings', () => {
  expect(byLanguage({ en: 'Dear', 'zh-Hant': '尊敬的' }, 'zh-HK')).toBe('尊敬的')
  expect(byLanguage({ en: 'Dear' }, 'constructor')).toBeUndefined()
})

test.each(['ar fa he iw ur ps sd ug ckb dv yi ku-Arab arz ary pa-PK az-Arab nqo syr ff-Adlm'])(
  'what is written from right to left stands so: %s',
  (tags) => {
    expect(tags.split(' ').filter((tag) => directionOf(tag) !== 'rtl')).toEqual([])
  },
)

test.each(['en ru ku tr kk pa az zh-Hant ar-Latn ur-Latn ks-Deva sd-Deva ug-Cyrl garbage?'])(
  'what is written from left to right stands so, whatever its language: %s',
  (tags) => {
    expect(tags.split(' ').filter((tag) => directionOf(tag) !== 'ltr')).toEqual([])
  },
)

test('a tag that is none is never handed on, since Intl would throw on it', () => {
  expect(['en_US', 'EN-us', ' en-US '].map(normaliseTag)).toEqual(['en-US', 'en-US', 'en-US'])
  expect(['', 'e', '???', 'en_US.UTF-8', null, undefined].map(normaliseTag)).toEqual(
    Array(6).fill(undefined),
  )
})

test('a slip of the keys is not taken for a language', () => {
  expect(['en', 'zh_TW', 'tpi'].every(isKnownLanguage)).toBe(true)
  expect(['xx', 'zz', 'und', ''].filter(isKnownLanguage)).toEqual([])
})
