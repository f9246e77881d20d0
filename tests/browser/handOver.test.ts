import { expect, test, vi } from 'vitest'
import { publishedCase } from '../../widget/docs/publishedCase.ts'
import {
  chooseLanguage,
  fieldOf,
  find,
  has,
  placeOpen,
  press,
  serve,
  settled,
  shownLetter,
  type,
} from './support.ts'

test('copying puts address, subject, letter or all of it on the clipboard and says so', async () => {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text)
  })
  serve(publishedCase())
  const box = await placeOpen()
  for (const words of ['Copy address', 'Copy subject', 'Copy letter', 'Copy everything']) {
    find(box, 'button', words).click()
    await settled()
  }
  const letter = shownLetter(box)
  const subject = 'Aigerim Bekova: 5 years & counting?'
  expect(copied).toEqual([
    'governor@altyn.example.org',
    subject,
    letter,
    `governor@altyn.example.org\n\n${subject}\n\n${letter}`,
  ])
  expect(find(box, '[role=status]').textContent).toBe('Copied.')
})

test('where the clipboard is closed the old way of copying is tried, and its failure is said', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  const old = vi.spyOn(document, 'execCommand').mockReturnValue(false)
  serve(publishedCase())
  const box = await placeOpen()
  find(box, 'button', 'Copy letter').click()
  await settled()
  expect(old).toHaveBeenCalledWith('copy')
  expect(find(box, '[role=status]').textContent).toContain('copy it yourself')
  expect(has(box, '.hidden')).toBe(false)
})

test('the printed letter has sender, date in the letter’s language, address, subject, letter and name', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  chooseLanguage(box, 'ru')
  type(fieldOf(box, 'Name'), 'A. B.')
  type(fieldOf(box, 'Town'), 'Leeds')
  press(box, 'button', 'Print the letter')
  const paper = find<HTMLIFrameElement>(box, 'iframe').contentDocument
  const parts = [...(paper?.querySelectorAll('p') ?? [])].map((part) => part.textContent)
  const today = new Intl.DateTimeFormat('ru', { dateStyle: 'long' }).format(new Date())
  expect(parts).toEqual([
    'A. B.\nLeeds',
    `Leeds, ${today}`,
    'Mr Erlan Samatov\nGovernor of the Altyn Region\n1 Square of the Republic\nKazakhstan',
    'Айгерим Бекова',
    'Уважаемый господин губернатор!\n\nПрошу вас немедленно освободить Айгерим Бекову.\n\nС уважением,',
    'A. B.',
  ])
  expect(paper?.documentElement.lang).toBe('ru')
})
