import { expect, test, vi } from 'vitest'
import type { Letter } from '../../core/contract.ts'
import {
  ENDED,
  GOVERNOR,
  LETTERS,
  paragraphs,
  publishedCase,
} from '../../widget/docs/publishedCase.ts'
import {
  choose,
  chooseLanguage,
  fieldOf,
  find,
  has,
  letterField,
  mailLink,
  place,
  placeOpen,
  readMailto,
  rootOf,
  serve,
  settled,
  shownLetter,
  textOf,
  type,
} from './support.ts'

test('what the reader wrote survives a switch of target, language and mode', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'My own English.')
  choose(box, 'Dana Ospanova')
  expect(letterField(box).value).toBe('My own English.')
  chooseLanguage(box, 'ru')
  type(letterField(box), 'Мой текст.')
  choose(box, 'In your own words')
  type(letterField(box), 'Quite my own.')
  choose(box, 'Model letter')
  expect(letterField(box).value).toBe('Мой текст.')
  chooseLanguage(box, 'en')
  expect(letterField(box).value).toBe('My own English.')
  choose(box, 'In your own words')
  expect(letterField(box).value).toBe('Quite my own.')
})

test('an edited letter names the new target, never the one before', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const field = letterField(box)
  type(field, `${field.value} I shall wait for your answer.`)
  choose(box, 'Dana Ospanova')
  expect(letterField(box).value).toContain('I urge you, Ms Dana Ospanova, to release')
  expect(letterField(box).value).toContain('I shall wait')
  expect(letterField(box).value).not.toContain('Samatov')
})

test('name, town and country close the letter, each only if given', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  expect(shownLetter(box)).toMatch(/Yours sincerely,$/)
  type(fieldOf(box, 'Name'), 'A. B.')
  type(fieldOf(box, 'Town'), 'Leeds')
  expect(readMailto(mailLink(box).href).body).toMatch(/Yours sincerely,\nA\. B\.\nLeeds$/)
})

test('what a reader has to know for their safety stands before all that they write', async () => {
  const safetyNote = paragraphs('Write from an address that is not your own.')
  serve(publishedCase({ safetyNote }))
  const box = await placeOpen()
  const warning = find(box, '[part=note]', 'Before you write')
  expect(warning.textContent).toContain('not your own')
  for (const field of rootOf(box).querySelectorAll('input, select, textarea')) {
    const { DOCUMENT_POSITION_FOLLOWING } = Node
    expect(warning.compareDocumentPosition(field)).toBe(DOCUMENT_POSITION_FOLLOWING)
  }
})

test('no browser is let keep for later what a reader types about themselves', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const typed = [...rootOf(box).querySelectorAll<HTMLInputElement>('input:not([type=radio])')]
  expect(typed).toHaveLength(5)
  for (const { autocomplete } of typed) expect(autocomplete).toBe('off')
})

test('in one’s own words a letter closes as the case’s other letters in that language do', async () => {
  const own = { ...GOVERNOR, id: 'own' }
  const [letter] = LETTERS
  const other = { ...letter, targets: ['somebody'], lang: 'ru', closing: 'С уважением,' } as Letter
  serve(publishedCase({ targets: [own], letters: [other], closings: undefined }))
  const box = await placeOpen()
  chooseLanguage(box, 'ru')
  expect(shownLetter(box)).toContain('С уважением,')
})

test('the preferred languages stand first and are marked', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const options = [...rootOf(box).querySelectorAll('select option')].map((one) =>
    one.textContent?.trim(),
  )
  expect(options).toEqual(['Russian (preferred)', 'English (preferred)', 'Arabic'])
})

test('letter-lang opens the letter in that language', async () => {
  serve(publishedCase())
  const box = await placeOpen({ 'letter-lang': 'ar' })
  expect(letterField(box).value).toContain('أيغيريم')
})

test('a letter that the reader may not read has its meaning beside it, their own has none', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  serve(publishedCase())
  const box = await placeOpen()
  expect(textOf(box)).not.toContain('What the letter says')
  chooseLanguage(box, 'ru')
  expect(find(box, 'details', 'What the letter says').textContent).toContain('I ask you to release')
})

test('a case without a letter is written to in one’s own words, with points, salutation and closing', async () => {
  serve(publishedCase({ letters: [] }))
  const box = await placeOpen()
  expect(textOf(box)).toContain('Release Aigerim Bekova at once.')
  expect(letterField(box).value).toBe('')
  chooseLanguage(box, 'en')
  type(letterField(box), 'Please let her go.')
  expect(readMailto(mailLink(box).href).body).toBe(
    'Dear Governor,\n\nPlease let her go.\n\nYours sincerely,',
  )
})

test('name, town and country that will be sent stand in the letter as it is shown', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  for (const label of ['Name', 'Town', 'Country']) type(fieldOf(box, label), `My ${label}`)
  const shown = find(box, '[part=letter]').textContent ?? ''
  expect(shown).toMatch(/Yours sincerely,\s*My Name\s*My Town, My Country/)
  expect(readMailto(mailLink(box).href).body).toBe(shownLetter(box))
})

test('a letter calls its target by the name that it has in the letter’s language', async () => {
  const names = { ru: { name: 'Ерлан Саматов', honorific: 'г-н' } }
  const body = [
    {
      type: 'paragraph' as const,
      children: [{ type: 'placeholder' as const, name: 'target' as const, fallback: '' }],
    },
  ]
  const letter: Letter = {
    id: 'ru',
    lang: 'ru',
    dir: 'ltr',
    subject: 'S',
    body,
    closing: 'С уважением,',
  }
  serve(publishedCase({ targets: [{ ...GOVERNOR, names }], letters: [letter] }))
  const box = await placeOpen()
  expect(letterField(box).value).toBe('г-н Ерлан Саматов')
  expect(textOf(box)).toContain('Mr Erlan Samatov')
})

test('where a case has no preferred language, the letter opens in the reader’s own', async () => {
  const letters = [...LETTERS].reverse()
  serve(publishedCase({ preferredLanguages: [], letters }))
  expect(letterField(await placeOpen()).value).toContain('I am writing about')
})

test('that one may write in one’s own language is said', async () => {
  serve(publishedCase())
  expect(textOf(await placeOpen())).toContain('You can also write in your own language.')
  serve(publishedCase({ ownLanguage: undefined }))
  expect(textOf(await placeOpen())).not.toContain('your own language')
})

test('what was written for one case stands in no other case’s letter', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'For the first.')
  type(fieldOf(box, 'Subject'), 'First')
  type(fieldOf(box, 'Name'), 'A. B.')
  box.setAttribute('case', 'another')
  await settled()
  expect(letterField(box).value).toContain('I am writing about')
  expect(fieldOf(box, 'Subject').value).not.toBe('First')
  expect(fieldOf(box, 'Name').value).toBe('A. B.')
})

test('in one’s own words a letter ends in its own language, and bears no subject in another', async () => {
  serve(publishedCase({ letters: [], closings: { en: 'Yours sincerely,', ru: 'С уважением,' } }))
  const box = await placeOpen()
  expect(fieldOf(box, 'Subject').value).toBe('Teacher jailed for a post')
  expect(shownLetter(box)).toBe('Dear Governor,\n\nYours sincerely,')
  chooseLanguage(box, 'ru')
  expect(fieldOf(box, 'Subject').value).toBe('')
  expect(shownLetter(box)).toBe('Уважаемый господин губернатор!\n\nС уважением,')
})

test('where a target has no model letter, only one’s own words are offered', async () => {
  serve(publishedCase({ letters: LETTERS.map((one) => ({ ...one, targets: ['governor'] })) }))
  const box = await placeOpen()
  expect(has(box, '[name=mode]')).toBe(true)
  choose(box, 'Ms Dana Ospanova')
  expect(has(box, '[name=mode]')).toBe(false)
  expect(textOf(box)).toContain('Points to make')
})

test('letter-lang can change as long as the reader has not chosen', async () => {
  serve(publishedCase())
  const box = await placeOpen({ 'letter-lang': 'ru' })
  box.setAttribute('letter-lang', 'ar')
  await settled()
  expect(fieldOf(box, 'Language of the letter').value).toBe('ar')
  chooseLanguage(box, 'en')
  box.setAttribute('letter-lang', 'ru')
  await settled()
  expect(fieldOf(box, 'Language of the letter').value).toBe('en')
})

test('the page can open the form later, and a case that has ended has none', async () => {
  const { answer } = serve(publishedCase())
  const box = await place()
  const opened = vi.fn()
  document.addEventListener('take-action-open', opened)
  box.setAttribute('open', '')
  await settled()
  expect(has(box, '[part=send]')).toBe(true)
  expect(opened).toHaveBeenCalledTimes(1)
  answer(publishedCase({ ...ENDED, state: 'closed' }))
  await placeOpen({ case: 'another' })
  expect(opened).toHaveBeenCalledTimes(1)
  document.removeEventListener('take-action-open', opened)
})
