import { describe, expect, test } from 'vitest'
import { plainText } from '../../../core/richText.ts'
import { importedFixture, importedText } from '../../support/importedDocument.ts'

describe('a first notice in the present form', () => {
  const { fields, warnings, confidence } = importedFixture('first-notice.md')

  test('its numbers, date and country are read off the line above the headline', () => {
    expect(fields).toMatchObject({
      notice: 'first',
      reference: 'UA 31/26',
      indexNumber: 'EUR 57/0031/2026',
      issuedOn: '2026-11-02',
      country: 'KZ',
      title: 'TEACHER ON HUNGER STRIKE IN PRISON',
    })
  })

  test('lines that were merely wrapped become one paragraph, and bold passages stay bold', () => {
    expect(fields.summary).toHaveLength(1)
    expect(plainText(fields.summary ?? [])).toContain('since 20 October. She is held')
    expect(fields.summary?.[0]).toMatchObject({
      children: [{ text: 'Aigerim Bekova', bold: true }, {}],
    })
  })

  test('each addressee has its own office, lines and channels, and the letter’s greeting is the first one’s', () => {
    expect(fields.targets?.map(({ role, name, office }) => [role, name, office])).toEqual([
      ['primary', 'Daniyar Bektenov', 'Prosecutor General'],
      ['additional', 'Saule Akhmetova', 'Minister of Justice'],
      ['copy', '', 'Permanent Mission of the Republic of Kazakhstan to the United Nations'],
    ])
    const [first, second] = fields.targets ?? []
    expect(first?.emails).toEqual(['office@prosecutor.example.org', 'press@prosecutor.example.org'])
    expect(first?.faxes).toEqual(['+7 7172 00 00 01'])
    expect(first?.social).toEqual([
      {
        network: 'Twitter',
        handle: '@prosecutor_example',
        url: 'https://x.com/prosecutor_example',
      },
    ])
    expect(first?.salutations).toEqual({ en: 'Dear Prosecutor General,' })
    expect(second?.salutations).toEqual({})
    expect(second?.address?.at(-1)).toBe('Kazakhstan')
  })

  test('a mission to the United Nations stands somewhere and is accredited to no country', () => {
    expect(fields.targets?.[2]).toMatchObject({ kind: 'mission', represents: 'KZ', seat: 'CH' })
    expect(fields.targets?.[2]).not.toHaveProperty('accreditedTo')
  })

  test('an e-mail address that a site has hidden is not invented, and is said to be missing', () => {
    expect(fields.targets?.[1]?.emails).toEqual([])
    expect(warnings).toContainEqual(expect.stringMatching(/e-mail address of “Saule Akhmetova”/))
  })

  test('the letter is its body alone, without greeting, closing and the template’s hints', () => {
    const text = plainText(fields.letters?.[0]?.body ?? [])
    expect(text).toMatch(/^I am writing about/)
    expect(text).toMatch(/see her\.$/)
    expect(fields.letters?.[0]?.closing).toBe('Yours sincerely,')
    expect(fields.points).toHaveLength(2)
    expect(confidence.points).toBeLessThan(confidence.title ?? 0)
  })

  test('page numbers between paragraphs are passed over', () => {
    expect(plainText(fields.background ?? [])).toBe(
      'Aigerim Bekova has taught mathematics since 2004.\n\nShe was arrested on 3 March 2026.',
    )
  })

  test('languages, deadline and what holds after it are told apart', () => {
    expect(fields.preferredLanguages).toEqual(['kk', 'ru', 'en'])
    expect(fields.ownLanguage).toBe(true)
    expect(fields.deadline).toEqual({ date: '2026-12-28' })
    expect(plainText(fields.afterDeadline?.message ?? [])).toBe(
      'Please check with the office in your country if you wish to send appeals after the deadline.',
    )
  })
})

describe('a document in the older form', () => {
  const { fields } = importedFixture('older-form.md')

  test('demands in place of a letter become the points, and their heading names the languages', () => {
    expect(fields.letters).toBeUndefined()
    expect(fields.points).toEqual([
      'Urging the authorities to say where Karim Example is held',
      'Calling on them to protect him from torture.',
    ])
    expect(fields.preferredLanguages).toEqual(['ar', 'en'])
  })

  test('the deadline in the heading of the addressees is read, and so are the addressees', () => {
    expect(fields.deadline).toEqual({ date: '2013-08-16' })
    expect(fields.targets).toMatchObject([
      { role: 'primary', honorific: 'His Excellency', salutations: { en: 'Your Excellency' } },
      { role: 'copy', emails: ['info@rights.example.org'] },
    ])
    expect(fields.people).toEqual([{ name: 'Karim Example' }])
  })
})

test('a stop has a message, no target and a warning, and its outcome is left to the editor', () => {
  const { fields, warnings } = importedFixture('stop.md')
  expect(fields).toMatchObject({ notice: 'stop', reference: 'UA 12/25', country: 'MX' })
  expect(fields.targets).toBeUndefined()
  expect(fields.stop?.outcome).toBe('none')
  expect(plainText(fields.stop?.message ?? [])).toContain('was released')
  expect(warnings).toContainEqual(expect.stringMatching(/^targets: /))
  expect(warnings).toContainEqual(expect.stringMatching(/^stop: .*outcome/))
})

describe('the kind of notice', () => {
  const withHead = (head: string) =>
    importedText(`${head}\n\n## TEACHER RELEASED\n\nShe was released.`)

  test.each([
    '# UPDATE: URGENT ACTION\n\nSTOP ACTION UA 12/25 Kazakhstan',
    '# UPDATE: URGENT ACTION\nSTOP ACTION\nUA 12/25 Kazakhstan',
    'Further information on UA: 12/25 Kazakhstan\n\n**STOP ACTION**',
    '**STOP ACTION**\n\nFurther information on UA: 12/25 Kazakhstan',
  ])('is a stop wherever a line says so, and the line that says otherwise is named: %s', (head) => {
    const { fields, warnings } = withHead(head)
    expect(fields).toMatchObject({ notice: 'stop', reference: 'UA 12/25', stop: {} })
    expect(warnings).toContain(
      'notice: taken for a stop, although another line calls it an update.',
    )
  })

  test('is a stop where the headline alone says so', () => {
    const { fields } = importedText(
      '# URGENT ACTION\n\n## STOP ACTION: TEACHER RELEASED\n\nShe was released.',
    )
    expect(fields).toMatchObject({ notice: 'stop', title: 'STOP ACTION: TEACHER RELEASED' })
  })

  test('is an update rather than a first notice, and that the two disagree is said', () => {
    const { fields, warnings } = withHead('# UPDATE: URGENT ACTION\n\nFirst UA: 12/25 Kazakhstan')
    expect(fields.notice).toBe('update')
    expect(warnings).toContain(
      'notice: taken for an update, although another line calls it a first notice.',
    )
  })

  test.each([
    ['# URGENT ACTION\n\nSecond update on UA: 12/25 Kazakhstan', 'update'],
    ['# URGENT ACTION\n\nSTOP ACTION UA 12/25 Kazakhstan', 'stop'],
    ['# URGENT ACTION\n\nFirst UA: 12/25 Kazakhstan', 'first'],
  ])('is not in doubt where one line says more than the other: %s', (head, notice) => {
    const { fields, warnings } = withHead(head)
    expect(fields.notice).toBe(notice)
    expect(warnings).not.toContainEqual(expect.stringMatching(/^notice: /))
  })
})

test('of several actions in one file only the first is read, and that is said', () => {
  const { fields, warnings } = importedText(
    '# URGENT ACTION\n\n## FIRST ONE\n\nText.\n\nDEADLINE: 3 May 2026\n\n# URGENT ACTION\n\n## SECOND ONE\n\nOther text.\n\nDEADLINE: 4 June 2026',
  )
  expect(fields).toMatchObject({ title: 'FIRST ONE', deadline: { date: '2026-05-03' } })
  expect(warnings).toContainEqual(expect.stringMatching(/several actions/))
})

test('what is not found is absent and said, never guessed', () => {
  const { fields, warnings } = importedText('# URGENT ACTION\n\n## HEADLINE\n\nSomething happened.')
  expect(Object.keys(fields).sort()).toEqual(['lang', 'notice', 'summary', 'title'])
  for (const field of ['country', 'deadline', 'letters', 'targets', 'people', 'reference']) {
    expect(warnings).toContainEqual(expect.stringMatching(new RegExp(`^${field}: `)))
  }
})

test('the hash is the same for other line ends, and another for another text', () => {
  const text = '# URGENT ACTION\n\n## HEADLINE\n\nSomething happened.\n'
  expect(importedText(text.replaceAll('\n', '\r\n')).sourceHash).toBe(importedText(text).sourceHash)
  expect(importedText(`${text}More.`).sourceHash).not.toBe(importedText(text).sourceHash)
})

test.each([
  ['an empty file', '', 'a.md', 'empty'],
  ['blanks alone', ' \n\n', 'a.md', 'empty'],
  ['a PDF by its beginning', '%PDF-1.7', 'a.md', 'unsupported'],
  ['a Word document by its name', 'text', 'a.docx', 'unsupported'],
  ['bytes that are no text', 'a\0b', 'a.md', 'unreadable'],
  ['a text that is no urgent action', 'Dear diary, nothing happened.', 'a.md', 'not_a_case'],
])('%s is refused with a reason of its own', (_, text, name, code) => {
  expect(() => importedText(text, name)).toThrow(expect.objectContaining({ code }))
})
