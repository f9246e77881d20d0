import { describe, expect, test } from 'vitest'
import { readAddressee } from '../../../importer/fields/addressee.ts'
import { countryCalled, countryIn, seatIn } from '../../../importer/fields/countries.ts'
import { dateIn } from '../../../importer/fields/dates.ts'
import { readLanguages } from '../../../importer/fields/languages.ts'
import { readPeople } from '../../../importer/fields/people.ts'
import { referenceIn } from '../../../importer/fields/typeLine.ts'
import { labelAt } from '../../../importer/labels.ts'
import { importedText } from '../../support/importedDocument.ts'

test.each([
  ['UNTIL: 30 June 2022', '2022-06-30'],
  ['expires on September 28, 2021', '2021-09-28'],
  ['June 1 2023', '2023-06-01'],
  ['Appelle bis 27. Januar 2015', '2015-01-27'],
  ['02/19/2020', '2020-02-19'],
  ['19/02/2020', '2020-02-19'],
  ['avant le 1er août 2024', '2024-08-01'],
  ['hasta el 5 de marzo de 2025', '2025-03-05'],
  ['до 7 мая 2026 года', '2026-05-07'],
  ['29 February 2024', '2024-02-29'],
])('the date in “%s” is read as %s', (text, day) => {
  expect(dateIn(text)?.day).toBe(day)
})

test.each(['as soon as possible', '31 June 2022', '29 February 2023', 'in May', '12/2024'])(
  '“%s” holds no day that the calendar has',
  (text) => {
    expect(dateIn(text)).toBeUndefined()
  },
)

test('a date that can be read both ways is said to be', () => {
  expect(dateIn('03/04/2026')?.isAmbiguous).toBe(true)
  expect(dateIn('19/02/2020')?.isAmbiguous).toBe(false)
})

test.each([
  ['UA 24/22', 'UA 24/22'],
  ['First UA: 31.26 Index', 'UA 31/26'],
  ['Further information on UA: 174/13 Index: MDE 13/7840/2018', 'UA 174/13'],
  ['UA-257-1/2014', 'UA 257-1/2014'],
])('the reference in “%s” is %s', (text, reference) => {
  expect(referenceIn(text)).toBe(reference)
})

describe('countries', () => {
  test.each([
    ['Republic of Kazakhstan', 'KZ'],
    ['Islamic Republic of Iran', 'IR'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Russian Federation', 'RU'],
    ['Kasachstan', 'KZ'],
    ['The Gambia', 'GM'],
    ['Nowhere', undefined],
  ])('“%s” is %s', (name, code) => {
    expect(countryCalled(name)).toBe(code)
  })

  test('the country is found within an office, and Guinea-Bissau is not Guinea', () => {
    expect(countryIn('President of the Republic of Belarus')).toBe('BY')
    expect(countryIn('Embassy of Guinea-Bissau')).toBe('GW')
  })

  test('a seat is told from the city, the last one of the address first', () => {
    expect(seatIn(['1401 16th Street NW', 'Washington DC 20036'])).toBe('US')
    expect(seatIn(['12 Paris Street', 'Vienna'])).toBe('AT')
    expect(seatIn(['12 Example Street'])).toBeUndefined()
  })
})

test.each([
  [
    ['President of Utopia', 'Ms Ada Example'],
    { name: 'Ada Example', honorific: 'Ms', office: 'President of Utopia' },
  ],
  [
    ['Ms Ada Example', 'Minister of Justice'],
    { name: 'Ada Example', honorific: 'Ms', office: 'Minister of Justice' },
  ],
  [['Ada Example, Minister of Justice'], { name: 'Ada Example', office: 'Minister of Justice' }],
  [['President Ada Lovely Example'], { name: 'Ada Lovely Example', office: 'President' }],
  [['Ministry of Justice', '12 Example Street'], { name: '', office: 'Ministry of Justice' }],
])('office and name of %j are told apart', (lines, expected) => {
  expect(readAddressee(lines)).toMatchObject(expected)
})

test.each([
  ['Zhanna Serik (she, her)', [{ name: 'Zhanna Serik', pronouns: 'she, her' }]],
  ['Arman Bek* (m), Dana Bek (f)', [{ name: 'Arman Bek' }, { name: 'Dana Bek' }]],
  [
    'Arman Bek and Dana Bek (both they, them)',
    [
      { name: 'Arman Bek', pronouns: 'they, them' },
      { name: 'Dana Bek', pronouns: 'they, them' },
    ],
  ],
  ['Жанболат (Zhanbolat)', [{ name: 'Жанболат (Zhanbolat)' }]],
  ['N/A', []],
])('the people of “%s” are told apart', (text, people) => {
  expect(readPeople(text)).toEqual(people)
})

test('languages are read in their order, and an unknown one is named rather than dropped', () => {
  expect(
    readLanguages('Farsi, English or Klingon. You can also write in your own language.'),
  ).toEqual({
    tags: ['fa', 'en'],
    ownLanguage: true,
    unknown: ['Klingon'],
  })
  expect(readLanguages('Spanish').ownLanguage).toBe(false)
})

test('a label counts with its colon, in capitals or set off, and not within a sentence', () => {
  expect(labelAt('ADDITIONAL INFORMATION', false)?.topic).toBe('background')
  expect(labelAt('Background: she was arrested', false)?.topic).toBe('background')
  expect(labelAt('Background checks are made on everyone', false)).toBeUndefined()
  expect(labelAt('Name of the law', false)).toBeUndefined()
})

test('an address block of a line to a paragraph is one addressee', () => {
  const { fields } = importedText(
    '# URGENT ACTION\n\n## HEADLINE\n\nTAKE ACTION:\n\nPresident of Kazakhstan\n\nMr Arman Example\n\nAstana\n\nKazakhstan\n\nEmail: a@example.org\n\nDear President,\n\nPlease act.\n\nYours faithfully,',
  )
  expect(fields.targets).toHaveLength(1)
  expect(fields.targets?.[0]).toMatchObject({ name: 'Arman Example', emails: ['a@example.org'] })
})

test('instructions under a heading of their own are not taken for the letter', () => {
  const { fields } = importedText(
    '# URGENT ACTION\n\n## HEADLINE\n\nTAKE ACTION:\n\n1. Write a letter in your own words.\n2. Tell us.\n\nCONTACT INFORMATION\n\nPresident Ada Lovely Example\nPalace\nPort Louis\nMauritius\nEmail: p@example.org\n\nSAMPLE LETTER\n\nDear President,\n\nPlease release them.\n\nSincerely,',
  )
  expect(fields.letters).toMatchObject([{ closing: 'Sincerely,' }])
  expect(fields.targets).toMatchObject([
    { name: 'Ada Lovely Example', office: 'President', salutations: { en: 'Dear President,' } },
  ])
})

describe('what a document says of the action that it updates', () => {
  const withTail = (tail: string, head = '') =>
    importedText(
      `# URGENT ACTION\n\n${head}## HEADLINE\n\nSomething happened.\n\nNAME AND PREFERRED PRONOUN: Zhanna Serik (she, her)\n\n${tail}`,
    )

  test.each([
    '**THIS IS THE SECOND UPDATE OF UA 24/22. LINK TO PREVIOUS UA:** <https://example.org/ua>',
    'This is the first update of UA: 24/22. Further information: https://example.org/ua',
    'This is the first update of UA: 24/22.\nFurther information: https://example.org/ua',
    'This is the third update on Urgent Action UA 24/22 ([previous](https://example.org/ua)).',
    'Ceci est la première mise à jour de l’AU 24/22 : https://example.org/ua',
    'Esta es la segunda actualización de la AU 24/22: https://example.org/ua',
    'Dies ist die zweite Aktualisierung der UA 24/22: https://example.org/ua',
  ])('is its reference, its kind and its address: %s', (tail) => {
    const { fields, warnings } = withTail(tail)
    expect(fields).toMatchObject({
      notice: 'update',
      reference: 'UA 24/22',
      history: [{ url: 'https://example.org/ua' }],
      people: [{ name: 'Zhanna Serik', pronouns: 'she, her' }],
    })
    expect(warnings).not.toContainEqual(expect.stringMatching(/^notice: /))
  })

  test.each([
    'Link to previous UA: https://example.org/ua',
    'LINK TO THE ORIGINAL UA: <https://example.org/ua>',
    'PREVIOUS UPDATE: https://example.org/ua',
    'Further information: https://example.org/ua',
  ])('is its address alone under a label: %s', (tail) => {
    const { fields } = withTail(tail)
    expect(fields.history).toEqual([{ url: 'https://example.org/ua' }])
    expect(fields.people).toHaveLength(1)
  })

  test('may stand in the head, which goes on behind it', () => {
    const { fields } = withTail(
      '',
      'This is the first update of UA 24/22. Link to previous UA: https://example.org/ua\n\n',
    )
    expect(fields).toMatchObject({
      title: 'HEADLINE',
      history: [{ url: 'https://example.org/ua' }],
    })
    expect(fields.summary).toHaveLength(1)
  })

  test('leaves a stop a stop', () => {
    const { fields } = withTail('This is the first update of UA 24/22.', 'STOP ACTION\n\n')
    expect(fields).toMatchObject({ notice: 'stop', reference: 'UA 24/22' })
  })
})

test.each([
  ['Please do not write to her family.', ['Zhanna Serik']],
  [
    'This action was written together with the office in\nMexico City and others.',
    ['Zhanna Serik'],
  ],
  ['See https://example.org for more', ['Zhanna Serik']],
  ['Arman Bek and four other teachers.', ['Zhanna Serik', 'Arman Bek', 'four other teachers']],
  ['Prof. Ada Example', ['Zhanna Serik', 'Prof. Ada Example']],
  [
    'Arman Bek and four others. They are held in Astana.',
    ['Zhanna Serik', 'Arman Bek', 'four others'],
  ],
])('a sentence is never a person: “%s”', (line, names) => {
  const { fields, warnings } = importedText(
    `# URGENT ACTION\n\n## HEADLINE\n\nSomething happened.\n\nNAMES: Zhanna Serik\n${line}`,
  )
  expect(fields.people?.map(({ name }) => name)).toEqual(names)
  const isSaid = warnings.some((warning) => /^people: passed over/.test(warning))
  expect(isSaid).toBe(!/^(?:Prof|.*teachers)/.test(line))
})
