import { expect, test } from 'vitest'
import type { Letter, Target } from '../../../core/contract.ts'
import { MAILTO_BUDGET } from '../../../core/letter/links.ts'
import { measureLetter } from '../../../core/letter/measure.ts'
import { sampleWriter } from '../../../plugin/letters/sampleWriter.ts'
import { budgets } from '../../../plugin/readiness/checks/budgets.ts'
import { glosses } from '../../../plugin/readiness/checks/glosses.ts'
import { required } from '../../../plugin/readiness/checks/required.ts'
import { translations } from '../../../plugin/readiness/checks/translations.ts'
import type { Desk } from '../../../plugin/readiness/desk.ts'
import { troubleOf } from '../../../plugin/readiness/troubles.ts'
import { toLexical } from '../../../plugin/richText/toLexical.ts'
import { letter, target } from '../../support/letters.ts'

const named = {
  language: (tag: string) => tag,
  country: (code: string) => code,
  day: (day: string) => day,
  list: (names: string[]) => names.join(', '),
}

function deskOf(one: Letter, targets: Target[]): Desk {
  return { letters: [{ index: 0, letter: one }], targets, named } as unknown as Desk
}

function takenOf(one: Letter, targets: Target[], id: string): number {
  const measured = measureLetter(one, [one], targets, sampleWriter(one.lang))
  return measured.find(({ target }) => target.id === id)?.lengths[0]?.length ?? 0
}

const COPY = target({
  id: 'copy',
  role: 'copy',
  salutations: { en: 'Your Excellencies, '.repeat(9) },
})

test.each([
  ['of three hundred characters is taken', 300, []],
  ['of fifty thousand is told before somebody tries to publish it', 50_000, ['title']],
] as const)('a title %s', (_, length, paths) => {
  const texts = {
    title: new Map([['en', 'x'.repeat(length)]]),
    summary: new Map([['en', 'Told.']]),
  }
  const form = { slug: 'ua-1-26-kazakhstan', country: 'KZ' }
  const desk = { form, texts, lang: 'en', defaultLang: 'en', id: '1' } as unknown as Desk
  expect(required(desk).map(({ path }) => path)).toEqual(paths)
})

test.each([
  ['a primary of a letter in English', 'en', [target({ id: 'a' })], 'a'],
  ['a primary of a letter in Russian', 'ru', [target({ id: 'a' })], 'a'],
  ['a copy, whose own salutation is not sent', 'en', [target({ id: 'a' }), COPY], 'copy'],
])('readiness and the meter agree to the character about %s', (_, lang, targets, id) => {
  const room = MAILTO_BUDGET - takenOf(letter('x', { lang }), targets, id) + 1
  const just = letter('x'.repeat(room), { lang })
  expect(takenOf(just, targets, id)).toBe(MAILTO_BUDGET)
  expect(budgets(deskOf(just, targets))).toEqual([])
  const over = letter('x'.repeat(room + 1), { lang })
  const [finding] = budgets(deskOf(over, targets))
  expect(finding).toMatchObject({ level: 'advice', path: 'letters.0.body' })
  expect(finding?.values?.names).toContain(id)
})

test('a short text that a network would not take is told, with the networks that would not', () => {
  const short = (length: number) => letter('Words', { short: 'x'.repeat(length) })
  expect(budgets(deskOf(short(280), []))).toEqual([])
  expect(budgets(deskOf(short(290), []))).toMatchObject([
    { level: 'advice', path: 'letters.0.short', values: { language: 'en', networks: 'X' } },
  ])
})

test('a translation with another number of paragraphs than its letter is told, for it may be of another one', () => {
  const text = (paragraphs: number) =>
    toLexical(
      Array.from({ length: paragraphs }, () => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text: 'Words' }],
      })),
    )
  const desk = (gloss: unknown, lang = 'ru') =>
    ({
      form: { letters: [{ lang, body: text(2) }] },
      glosses: [
        new Map([
          ['en', text(2)],
          ['fr', gloss],
        ]),
      ],
      lang: 'en',
      named,
    }) as unknown as Desk
  expect(glosses(desk(text(3)))).toMatchObject([
    { level: 'advice', path: 'letters.0.gloss', lang: 'fr' },
  ])
  expect(glosses(desk(text(2)))).toEqual([])
  expect(glosses(desk(undefined))).toEqual([])
  expect(glosses(desk(text(3), 'fr'))).toEqual([])
})

test('who is signed out, or sent too much, is not told that the server is silent', () => {
  expect([200, 400, 401, 403, 413, 500, 503].map(troubleOf)).toEqual([
    undefined,
    'refused',
    'signedOut',
    'forbidden',
    'tooLarge',
    'silent',
    'silent',
  ])
})

test('what languages lack leads to the field in one of them: in the one that the form shows, else in the first', () => {
  const inAll = (en: string, fr?: string, ru?: string) =>
    new Map(Object.entries({ en, fr, ru }) as [string, unknown][])
  const texts = {
    title: inAll('Title', 'Titre', 'Название'),
    summary: inAll('Summary'),
    safetyNote: inAll(''),
    message: inAll(''),
  }
  const ledTo = (lang: string) =>
    translations({ texts, lang, defaultLang: 'en', named } as unknown as Desk).map(
      ({ path, lang, values }) => [path, lang, values?.languages],
    )
  expect(ledTo('en')).toEqual([['summary', 'fr', 'fr, ru']])
  expect(ledTo('ru')).toEqual([['summary', 'ru', 'fr, ru']])
  texts.title = inAll('Title')
  expect(ledTo('en')).toEqual([['title', 'fr', 'fr, ru']])
})
