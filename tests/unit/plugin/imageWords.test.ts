import { expect, test } from 'vitest'
import { STRINGS } from '../../../core/strings/index.ts'
import { familiesFor, filesFor } from '../../../plugin/image/fontFiles.ts'
import { imageWords } from '../../../plugin/image/imageWords.ts'
import { isNamed } from '../../../plugin/image/isNamed.ts'
import { deadlineIn, ENDED, publishedCase } from '../../../widget/docs/publishedCase.ts'

const ACCENT = '#a3200d'
const NOW = Date.now()
const words = (change: Parameters<typeof publishedCase>[0]) =>
  imageWords(publishedCase(change), ACCENT, NOW)

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
  ['Свободу Айгерим Бековой', { name: 'Айгерим Бекова' }],
  ['Свободу Бековой', { name: 'Aigerim Bekova', nativeName: 'Айгерім Бекова' }],
  ['حرية أيغيريم', { name: 'أيغيريم بيكوفا' }],
  ['释放艾格里姆', { name: '艾格里姆' }],
  ['RELEASE BEKOVA', { name: 'Aigerim Bekova' }],
])('“%s” has a name in it', (text, person) => {
  expect(isNamed(text, [person])).toBe(true)
})

test('a description of people and the particles of names are no names', () => {
  expect(isNamed('Four others held', [{ name: 'four others, unnamed' }])).toBe(false)
  expect(isNamed('A de facto ban', [{ name: 'Ana de Sá' }])).toBe(false)
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
