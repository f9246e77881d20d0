import { expect, test } from 'vitest'
import type { Letter, Target } from '../../../core/contract.ts'
import {
  addressee,
  letterFor,
  lettersFor,
  openingLanguage,
  orderLanguages,
  salutationFor,
} from '../../../core/letter/choose.ts'
import {
  EMBASSY_LONDON,
  GOVERNOR,
  LETTERS,
  PROSECUTOR,
} from '../../../widget/docs/publishedCase.ts'

const letter = (id: string, lang: string, ...targets: Target[]): Letter => ({
  ...(LETTERS[0] as Letter),
  id,
  lang,
  ...(targets.length ? { targets: targets.map((one) => one.id) } : {}),
})
const ids = (letters: Letter[]) => letters.map((one) => one.id)

test('a copy is of the primary’s letter wherever the primary stands, and nobody else’s letter changes hands', () => {
  const targets = [EMBASSY_LONDON, PROSECUTOR, GOVERNOR]
  expect(targets.map((one) => addressee(one, targets).id)).toEqual([
    'governor',
    'prosecutor',
    'governor',
  ])
})

test('a copy in a case without a primary target is written to by its own name', () => {
  expect(addressee(EMBASSY_LONDON, [PROSECUTOR, EMBASSY_LONDON])).toBe(EMBASSY_LONDON)
})

test('a letter made for a target takes the place of the general one in its language and of no other', () => {
  const letters = [
    letter('en', 'en'),
    letter('ru', 'ru'),
    letter('own-en', 'en', PROSECUTOR, EMBASSY_LONDON),
  ]
  expect(ids(lettersFor(PROSECUTOR, letters))).toEqual(['own-en', 'ru'])
  expect(ids(lettersFor(GOVERNOR, letters))).toEqual(['en', 'ru'])
})

test('a letter made for others alone is never offered, even where there is no other', () => {
  const letters = [letter('own', 'en', PROSECUTOR)]
  expect(lettersFor(GOVERNOR, letters)).toEqual([])
  expect(letterFor(GOVERNOR, 'en', letters)).toBeUndefined()
})

test('a letter is found by the nearest language, and never given in another one', () => {
  const letters = [letter('hans', 'zh-Hans'), letter('hant', 'zh-Hant'), letter('pt', 'pt')]
  const found = (lang: string) => letterFor(GOVERNOR, lang, letters)?.id
  expect(['zh-TW', 'zh-CN', 'pt-BR', 'kk'].map(found)).toEqual(['hant', 'hans', 'pt', undefined])
})

test('a salutation is in the letter’s language or there is none', () => {
  expect(salutationFor(GOVERNOR, 'ru-KZ')).toBe('Уважаемый господин губернатор!')
  expect(salutationFor(GOVERNOR, 'kk')).toBe('')
})

test('languages stand in the order of preference, each once, and preferred ones without a letter not at all', () => {
  expect(
    orderLanguages(['en', 'pt', 'ru', 'en', 'zh-Hant'], ['zh-TW', 'kk', 'ru', 'ru-KZ']),
  ).toEqual(['zh-Hant', 'ru', 'en', 'pt'])
})

test.each([
  ['the one that the page asks for', ['en', 'ru', 'ar'], ['ru', 'en'], 'ar-EG', 'en', 'ar'],
  ['the reader’s own among the preferred', ['en', 'ru'], ['ru', 'en'], undefined, 'en-GB', 'en'],
  ['else the first preferred', ['en', 'ru', 'kk'], ['kk', 'ru'], undefined, 'en', 'kk'],
  ['else the first preferred that has a letter', ['en', 'ru'], ['kk', 'ru'], undefined, 'en', 'ru'],
  ['the same where none is as the page asks', ['en', 'ru'], ['ru'], 'tlh', 'fr', 'ru'],
  ['the first letter where there is nothing to go by', ['fr', 'en'], [], undefined, 'kk', 'fr'],
])(
  'the form opens in the language that helps most: %s',
  (_, langs, preferred, wanted, own, lang) => {
    expect(openingLanguage(langs, preferred, wanted, own)).toBe(lang)
  },
)
