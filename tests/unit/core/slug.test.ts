import { expect, test } from 'vitest'
import { COUNTRIES } from '../../../core/countries.ts'
import { isSlug, proposeSlug, slugify } from '../../../core/slug.ts'

test.each([
  ['UA 24/22', 'KZ', 'ua-24-22-kazakhstan'],
  [' UA: 257-1/2014 ', 'MX', 'ua-257-1-2014-mexico'],
  ['UA 3/26', 'CI', 'ua-3-26-cote-d-ivoire'],
  ['AÚ nº 5/26', 'ES', 'au-no-5-26-spain'],
  ['ＵＡ １／２６', 'JP', 'ua-1-26-japan'],
  ['УА 24/22', 'KZ', '24-22-kazakhstan'],
  ['UA 24/22', undefined, 'ua-24-22'],
])('the address proposed for “%s” in %s is %s', (reference, country, slug) => {
  expect(proposeSlug(reference, country)).toBe(slug)
})

test.each([undefined, '', '  ', '—', 'ДЕЛО', '٢٤/٢٢'])(
  'where a reference (%s) leaves nothing to tell cases by, no address is proposed, least of all a whole country’s',
  (reference) => {
    expect(proposeSlug(reference, 'KZ')).toBeUndefined()
    expect(proposeSlug(reference, undefined)).toBeUndefined()
  },
)

test('whatever is proposed can stand as an address, with room for a number behind it', () => {
  for (const country of COUNTRIES) {
    for (const reference of ['UA 1/26', 'x'.repeat(60), `--${'ab '.repeat(40)}--`]) {
      const slug = proposeSlug(reference, country) ?? ''
      expect(isSlug(slug), slug).toBe(true)
      expect(isSlug(`${slug}-1000`), slug).toBe(true)
    }
  }
})

test('a text is cut to an address without a hyphen left at its end', () => {
  expect(slugify(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
})

test.each([
  'UA-24',
  'ua--24',
  '-ua',
  'ua-',
  'ua 24',
  'ua/24',
  '../health',
  'ua.24',
  'уа-24',
  'ua\n',
  '',
  'a'.repeat(101),
])('%j is refused as an address', (text) => {
  expect(isSlug(text)).toBe(false)
})
