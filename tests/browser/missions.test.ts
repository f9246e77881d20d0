import { expect, test } from 'vitest'
import type { Target } from '../../core/contract.ts'
import { COUNTRIES, countriesIn } from '../../core/countries.ts'
import {
  EMBASSY_LONDON,
  GOVERNOR,
  PROSECUTOR,
  publishedCase,
} from '../../widget/docs/publishedCase.ts'
import {
  choose,
  fieldOf,
  find,
  has,
  mailLink,
  placeOpen,
  readMailto,
  rootOf,
  serve,
  settled,
  targetsOf,
  textOf,
  type,
} from './support.ts'

const ASKED = 'The country you live in'
const UNITED_NATIONS: Target = {
  ...EMBASSY_LONDON,
  id: 'un',
  name: 'Mission to the United Nations',
  seat: 'CH',
  accreditedTo: undefined,
}

test('before the reader says where they live, no embassy is offered', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  expect(targetsOf(box)).toContain('Mr Erlan Samatov')
  expect(targetsOf(box)).not.toContain('Embassy')
  expect(fieldOf(box, ASKED).value).toBe('')
})

test('the embassy that stands where the reader lives comes beside the primary target, and is announced', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(fieldOf(box, ASKED), 'germany')
  expect(targetsOf(box)).toContain('Embassy of Kazakhstan in Berlin')
  expect(targetsOf(box)).not.toContain('London')
  expect(targetsOf(box)).toContain('Mr Erlan Samatov')
  expect(find(box, '[role=status]').textContent).toBe('Embassy of Kazakhstan in Berlin')
})

test('a country is known without its accents and apostrophes, and by its code', async () => {
  const paris = { ...EMBASSY_LONDON, id: 'abidjan', name: 'Embassy in Abidjan', seat: 'CI' }
  const targets = [GOVERNOR, { ...paris, accreditedTo: ['CI'] }, EMBASSY_LONDON]
  serve(publishedCase({ targets }))
  const box = await placeOpen()
  for (const typed of ["cote d'ivoire", 'Côte d’Ivoire ', 'CI']) {
    type(fieldOf(box, ASKED), 'nowhere')
    expect(targetsOf(box)).not.toContain('Abidjan')
    type(fieldOf(box, ASKED), typed)
    expect(targetsOf(box)).toContain('Embassy in Abidjan')
  }
  type(fieldOf(box, ASKED), 'UK')
  expect(targetsOf(box)).toContain('London')
})

test('what is no country on the way to one brings no mission, and takes back what was said', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(fieldOf(box, ASKED), 'De')
  expect(targetsOf(box)).not.toContain('Berlin')
  type(fieldOf(box, ASKED), 'Germany')
  expect(find(box, '[role=status]').textContent).toContain('Berlin')
  type(fieldOf(box, ASKED), 'Germany?!x')
  expect(find(box, '[role=status]').textContent).toBe('')
})

test('missions that do not say whose they are stand each for itself', async () => {
  const whose = { represents: undefined, seat: 'BE', accreditedTo: ['LU'] }
  const first = { ...EMBASSY_LONDON, ...whose, id: 'a', name: 'Delegation A' }
  const second = { ...EMBASSY_LONDON, ...whose, id: 'b', name: 'Delegation B' }
  serve(publishedCase({ targets: [GOVERNOR, first, second] }))
  const box = await placeOpen({ country: 'LU' })
  expect(targetsOf(box)).toContain('Delegation A')
  expect(targetsOf(box)).toContain('Delegation B')
})

test('where none stands, the one that is accredited there from elsewhere is offered', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(fieldOf(box, ASKED), 'Luxembourg')
  expect(targetsOf(box)).toContain('Embassy of Kazakhstan in Berlin')
})

test('where none serves the reader’s country, that is said', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(fieldOf(box, ASKED), 'Fiji')
  expect(textOf(box)).toContain('No mission in this case serves Fiji.')
  expect(targetsOf(box)).not.toContain('Embassy')
})

test('countries are offered, once they are asked for, by their names in the box’s language, in its order', async () => {
  serve(publishedCase({ lang: 'de', languages: ['de'] }))
  const box = await placeOpen()
  expect(has(box, 'datalist option')).toBe(false)
  find(box, '[list]').focus()
  const names = [...rootOf(box).querySelectorAll('datalist option')].map((one) => one.textContent)
  expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Ägypten', 'Ålandinseln'])
  expect(find(box, 'datalist').id).toBe('countries')
})

test('the browser’s own list of countries is the one that editors choose from', () => {
  expect([...countriesIn('en').values()].sort()).toEqual([...COUNTRIES].sort())
})

test('where the answer would change nothing, nobody is asked', async () => {
  serve(publishedCase({ targets: [GOVERNOR, UNITED_NATIONS] }))
  const box = await placeOpen()
  expect(targetsOf(box)).toContain('Mission to the United Nations')
  expect(has(box, 'datalist')).toBe(false)
})

test('a country that the page gives is filled in and can be corrected', async () => {
  serve(publishedCase())
  const box = await placeOpen({ country: 'uk' })
  expect(fieldOf(box, ASKED).value).toBe('United Kingdom')
  expect(targetsOf(box)).toContain('London')
  type(fieldOf(box, ASKED), 'Germany')
  expect(targetsOf(box)).not.toContain('London')
})

test.each(['nowhere', 'XX', 'ZZ', 'AB', '419', '', ' ', '<b>'])(
  'the country “%s”, which is none, changes nothing',
  async (country) => {
    serve(publishedCase())
    const box = await placeOpen({ country })
    expect(textOf(box)).not.toContain('No mission')
    expect(fieldOf(box, ASKED).value).toBe('')
    expect(targetsOf(box)).toContain('Mr Erlan Samatov')
  },
)

test('a target in care of several missions is reached by the reader’s own', async () => {
  const berlin = { ...EMBASSY_LONDON, id: 'berlin', seat: 'DE', accreditedTo: ['DE'] }
  const missions = [
    { ...EMBASSY_LONDON, emails: ['uk@example.org'] },
    { ...berlin, emails: ['de@example.org'] },
  ]
  const prisoner = { ...PROSECUTOR, emails: [], careOf: ['london', 'berlin'] }
  serve(publishedCase({ targets: [prisoner, ...missions] }))
  const box = await placeOpen({ country: 'DE' })
  choose(box, 'Ms Dana Ospanova')
  expect(readMailto(mailLink(box).href).to).toEqual(['de@example.org'])
})

test('the reader’s country stands in no letter, event or address', async () => {
  const { asked } = serve(publishedCase())
  const box = await placeOpen()
  const heard: unknown[] = []
  for (const name of ['ready', 'open', 'send', 'done'])
    box.addEventListener(`take-action-${name}`, (event) =>
      heard.push((event as CustomEvent).detail),
    )
  type(fieldOf(box, ASKED), 'Germany')
  await settled()
  const links = [...rootOf(box).querySelectorAll('a')].map(({ href }) => decodeURIComponent(href))
  expect(JSON.stringify([asked, heard])).not.toContain('Germany')
  expect(links.filter((href) => /germany|country/i.test(href))).toEqual([])
})
