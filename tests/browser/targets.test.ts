import { expect, test } from 'vitest'
import type { Letter, Target } from '../../core/contract.ts'
import {
  EMBASSY_BERLIN,
  EMBASSY_LONDON,
  GOVERNOR,
  LETTERS,
  PROSECUTOR,
  paragraphs,
  publishedCase,
} from '../../widget/docs/publishedCase.ts'
import {
  choose,
  find,
  letterField,
  mailLink,
  placeOpen,
  readMailto,
  serve,
  targetsOf,
  textOf,
} from './support.ts'

test('a letter made for one target goes before the general one', async () => {
  const own: Letter = {
    ...(LETTERS[0] as Letter),
    id: 'own',
    targets: [PROSECUTOR.id],
    body: paragraphs('You alone can drop the charge.'),
  }
  serve(publishedCase({ letters: [...LETTERS, own] }))
  const box = await placeOpen()
  expect(letterField(box).value).not.toContain('drop the charge')
  choose(box, 'Dana Ospanova')
  expect(letterField(box).value).toContain('drop the charge')
})

test('a target in care of a mission shows the mission’s address with its own salutation', async () => {
  const prisoner: Target = {
    ...GOVERNOR,
    emails: [],
    faxes: [],
    address: undefined,
    careOf: ['london'],
  }
  serve(publishedCase({ targets: [prisoner, EMBASSY_LONDON] }))
  const box = await placeOpen()
  expect(textOf(box)).toContain('By way of Embassy of Kazakhstan in London')
  const { to, body } = readMailto(mailLink(box).href)
  expect(to).toContain('london@embassy.example.org')
  expect(body).toMatch(/^Dear Governor,/)
})

test('each target shows the channels it has, and of a suspended one the reason', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Dana Ospanova')
  expect(find(box, 'details', 'By post').textContent).toContain('write to the embassy')
  expect(find<HTMLAnchorElement>(box, 'a', '+7 000 000 00 02').getAttribute('href')).toBe(
    'tel:+70000000002',
  )
  expect(find<HTMLAnchorElement>(box, 'a', 'Open the form').href).toBe(
    'https://prosecutor.example.org/write',
  )
  expect(find<HTMLAnchorElement>(box, 'a', '@prosecutor').href).toBe(
    'https://social.example.org/prosecutor',
  )
  expect(textOf(box)).not.toContain('By fax')
})

test('a target whose role or kind is not known is passed over', async () => {
  const strange = {
    ...PROSECUTOR,
    id: 'x',
    name: 'Strange One',
    role: 'overseer',
  } as unknown as Target
  const alien = { ...PROSECUTOR, id: 'y', name: 'Alien One', kind: 'bot' } as unknown as Target
  serve(publishedCase({ targets: [strange, alien, GOVERNOR] }))
  const box = await placeOpen()
  expect(textOf(box)).not.toContain('Strange One')
  expect(textOf(box)).not.toContain('Alien One')
  expect(textOf(box)).toContain('Erlan Samatov')
})

test('with the reader’s country given, only the missions that serve it are offered', async () => {
  serve(publishedCase())
  const box = await placeOpen({ country: 'lu' })
  expect(targetsOf(box)).toContain('Embassy of Kazakhstan in Berlin')
  expect(targetsOf(box)).not.toContain('Embassy of Kazakhstan in London')
})

test('a copy is of the letter to the mission that this reader is offered, and of no other', async () => {
  const copied = { ...PROSECUTOR, role: 'copy' as const }
  const missions = [EMBASSY_LONDON, EMBASSY_BERLIN].map((one) => ({
    ...one,
    role: 'primary' as const,
    salutations: { en: `Dear Ambassador in ${one.seat},` },
  }))
  serve(publishedCase({ targets: [...missions, copied] }))
  const box = await placeOpen({ country: 'DE' })
  choose(box, PROSECUTOR.name)
  expect(textOf(box)).toContain('Dear Ambassador in DE,')
  expect(textOf(box)).not.toContain('Dear Ambassador in GB,')
})
