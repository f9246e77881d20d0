import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainText } from '../../../core/richText.ts'
import { importDocument } from '../../../importer/index.ts'

/** An original of 2022; it lies outside the repository and may be absent. */
const ORIGINAL = new URL('../../../../shared/documents/urgent-action-update.md', import.meta.url)

test.skipIf(!existsSync(ORIGINAL))('an original document gives every field that it holds', () => {
  const { fields, sourceText } = importDocument({
    name: 'urgent-action-update.md',
    bytes: readFileSync(ORIGINAL),
  })
  expect(fields).toMatchObject({
    notice: 'update',
    title: "ACTIVIST'S DETENTION EXTENDED",
    country: 'KZ',
    people: [{ name: 'Zhanbolat Mamay', pronouns: 'he, him' }],
    preferredLanguages: ['ru', 'en'],
    ownLanguage: true,
    deadline: { date: '2022-06-30' },
    history: [{ url: 'https://www.amnesty.org/en/documents/eur57/5391/2022/en/' }],
  })
  expect(plainText(fields.summary ?? [])).toMatch(
    /^Zhanbolat Mamay, journalist.*charges dropped\.$/s,
  )
  expect(fields.background).toHaveLength(6)
  expect(plainText(fields.afterDeadline?.message ?? [])).toMatch(/^Please check with.*deadline\.$/)
  expect(fields.targets).toEqual([
    {
      role: 'primary',
      name: 'Kassym-Jomart Tokayev',
      office: 'President of Kazakhstan',
      kind: 'official',
      salutations: { en: 'Dear Mr President,' },
      address: [
        'President of Kazakhstan',
        'Kassym-Jomart Tokayev',
        'Government House',
        'Mangilik Yel St, 6',
        'Nur-Sultan',
        'Republic of Kazakhstan',
      ],
      emails: ['udp@udp-rk.kz'],
      faxes: ['+8 7172 74-56-31'],
      phones: [],
      social: [],
    },
    {
      role: 'additional',
      name: 'Erlan Idrissov',
      honorific: 'Mr',
      office: 'Embassy of the Republic of Kazakhstan',
      kind: 'mission',
      represents: 'KZ',
      seat: 'GB',
      accreditedTo: ['GB'],
      salutations: {},
      address: [
        'Mr Erlan Idrissov',
        'Embassy of the Republic of Kazakhstan',
        'Kazakhstan House, 125 Pall Mall, London SW1Y 5EA',
        'United Kingdom',
      ],
      emails: ['London@kazembassy.org.uk', 'London@mfa.kz'],
      faxes: ['020 7930 8990'],
      phones: [],
      social: [],
    },
  ])
  const [letter] = fields.letters ?? []
  expect(letter).toMatchObject({ lang: 'en', dir: 'ltr', closing: 'Yours sincerely,' })
  expect(letter?.body.map((block) => block.type)).toEqual(Array(4).fill('paragraph'))
  expect(plainText(letter?.body.slice(0, 1) ?? [])).toMatch(/^I am writing to urge you/)
  expect(letter?.body[3]).toEqual({
    type: 'paragraph',
    children: [
      {
        type: 'text',
        bold: true,
        text: expect.stringMatching(/^I urge you to take all.*assembly\.$/),
      },
    ],
  })
  expect(JSON.stringify(letter?.body)).not.toContain('italic')
  expect(sourceText).toContain('UPDATE: URGENT ACTION')
})
