import { expect, test } from 'vitest'
import { STRINGS } from '../../../core/strings/index.ts'
import { familiesFor, filesFor } from '../../../plugin/image/fontFiles.ts'
import { imageWords } from '../../../plugin/image/imageWords.ts'
import { isNamed } from '../../../plugin/image/isNamed.ts'
import { deadlineIn, ENDED, publishedCase } from '../../../widget/docs/publishedCase.ts'

const ACCENT = '#a3200d'
const NOW = Date.now()
const words = (change: Parameters<typeof publishedCase>[0], people = [['Aigerim Bekova']]) =>
  imageWords(publishedCase(change), people, ACCENT, NOW)

test('an image has the title, the country, what to ask for and the days left', () => {
  const image = words({
    title: 'Teacher jailed',
    country: 'KZ',
    points: ['Release her.'],
    deadline: deadlineIn(2.5),
  })
  expect(image).toMatchObject({
    over: 'Take action · Kazakhstan',
    title: 'Teacher jailed',
    demand: 'Release her.',
    dir: 'ltr',
  })
  expect(image.foot).toMatch(/^Write by .+ · 3 days left$/)
})

test('nobody’s name stands on it: the reference comes instead of a title, the next demand instead of one', () => {
  const image = words({
    title: 'Free Aigerim Bekova',
    reference: 'UA 24/22',
    people: [{ name: 'Aigerim Bekova' }],
    points: ['Release Ms Bekova.', 'Drop the charge.'],
  })
  expect(image).toMatchObject({ title: 'UA 24/22', demand: 'Drop the charge.' })
  expect(JSON.stringify(image)).not.toMatch(/Aigerim|Bekova/)
})

test.each([
  ['ru', 'Свободу Айгерим Бековой', ['Айгерим Бекова']],
  ['ru', 'Свободу Бековой', ['Aigerim Bekova', 'Айгерім Бекова']],
  ['ar', 'حرية أيغيريم', ['أيغيريم بيكوفا']],
  ['zh-Hans', '释放艾格里姆', ['艾格里姆']],
  ['en', 'RELEASE BEKOVA', ['Aigerim Bekova']],
  ['zh-Hans', '释放王伟', ['王伟']],
  ['zh-Hans', '立即释放王伟律师', ['Wang Wei', '王伟']],
  ['ja', '山田太郎さんを釈放せよ', ['山田 太郎']],
  ['ko', '김철수를 석방하라', ['김 철수']],
  ['en', 'Free Li Bo', ['Li Bo']],
  ['en', 'Lawyer Ko Ni threatened', ['U Ko Ni']],
  ['ka', 'გაათავისუფლეთ ნინო ბერიძე', ['ნინო ბერიძე']],
  ['en', 'FREE MÜLLER', ['Mu\u0308ller']],
])('in “%s”, “%s” has a name in it', (lang, text, names) => {
  expect(isNamed(text, [names], lang)).toBe(true)
})

test.each([
  ['zh-Hans', '释放别科夫', ['Aidar Bekov', 'Айдар Беков']],
  ['ru', 'Свободу Беков', ['Bekov']],
])(
  'in “%s” nobody can tell whether “%s” has a name in it that is known in other scripts alone',
  (lang, text, names) => {
    expect(isNamed(text, [names], lang)).toBe(true)
  },
)

test('a description of people and the particles of names are no names', () => {
  expect(isNamed('Four others held', [['four others, unnamed']], 'en')).toBe(false)
  expect(isNamed('A de facto ban', [['Ana de Sá']], 'en')).toBe(false)
  expect(isNamed('Освободите четверых', [['four others, unnamed']], 'ru')).toBe(false)
  expect(isNamed('Teacher jailed', [['Wang Wei', '王伟']], 'en')).toBe(false)
  expect(isNamed('A libel law', [['Li Bo']], 'en')).toBe(false)
})

test('a title without a visible character gives way to the reference', () => {
  expect(words({ title: '\u200b', reference: 'UA 24/22' }).title).toBe('UA 24/22')
})

test('of an ended case the image says that it has ended and asks for nothing', () => {
  const stop = { outcome: 'good' as const, message: [] }
  const stopped = words({ ...ENDED, state: 'stopped', stop })
  expect(stopped.foot).toBe('Good news')
  expect(stopped.demand).toBeUndefined()
  expect(words({ ...ENDED, state: 'closed' })).toMatchObject({ foot: 'The deadline has passed' })
})

test('a title longer than an image is cut between words, and no character in two', () => {
  const { title } = words({ title: 'Letters 🕯 count. '.repeat(20) })
  expect(title).toMatch(/(Letters|🕯|count\.)…$/)
  expect([...title].length).toBeLessThanOrEqual(141)
})

test.each(Object.entries(STRINGS))('every letter of %s has a font of our own', (lang, strings) => {
  const families = familiesFor(lang)
  const letters = new Set(
    Object.values(strings)
      .join('')
      .replace(/[\p{Cf}\s]/gu, ''),
  )
  const bare = [...letters].filter((letter) => !filesFor(letter, families).length)
  expect(bare).toEqual([])
})

test('what Chinese and Japanese write alike is drawn by each in its own way', () => {
  const fileOf = (lang: string) => filesFor('直', familiesFor(lang))[0]
  expect(fileOf('ja')).toContain('noto-sans-jp')
  expect(fileOf('zh-Hant')).toContain('noto-sans-tc')
  expect(fileOf('zh-Hans')).toContain('noto-sans-sc')
})
