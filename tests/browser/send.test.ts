import { expect, test, vi } from 'vitest'
import { contrast } from '../../core/contrast.ts'
import { ENDED, GOVERNOR, PROSECUTOR, publishedCase } from '../../widget/docs/publishedCase.ts'
import {
  choose,
  fieldOf,
  find,
  letterField,
  place,
  placeOpen,
  press,
  rootOf,
  serve,
  settled,
  textOf,
  type,
} from './support.ts'

/** What is put on the clipboard. */
function clipboard(): string[] {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text)
  })
  return copied
}

/** What is handed to the sheet of programs on a phone. */
function phone(): ShareData[] {
  const shared: ShareData[] = []
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse') }))
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: async (data: ShareData) => {
      shared.push(data)
    },
  })
  return shared
}

function paperOf(box: Element): string[] {
  const frames = [...rootOf(box).querySelectorAll('iframe')]
  const paper = frames.at(-1)?.contentDocument
  return [...(paper?.querySelectorAll('p') ?? [])].map((part) => part.textContent ?? '')
}

test('the envelope has the sender and the whole address block, and nothing of the letter', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(fieldOf(box, 'Name'), 'A. B.')
  type(fieldOf(box, 'Town'), 'Leeds')
  press(box, 'button', 'Print the envelope')
  expect(paperOf(box)).toEqual([
    'A. B.\nLeeds',
    'Mr Erlan Samatov\nGovernor of the Altyn Region\n1 Square of the Republic\nKazakhstan',
  ])
})

test('a letter for the fax names its number above the letter', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const prints = [...rootOf(box).querySelectorAll('button')].filter((one) =>
    one.textContent?.includes('Print the letter'),
  )
  prints.at(-1)?.click()
  expect(paperOf(box)[2]).toBe(
    'Mr Erlan Samatov\nGovernor of the Altyn Region\n1 Square of the Republic\nKazakhstan\nFax: +7 000 000 00 01',
  )
})

test('on the telephone the salutation and the points are there to be read out', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Ms Dana Ospanova')
  const fold = find(box, 'details', 'By telephone').textContent ?? ''
  expect(fold).toMatch(/What you can say\s*Dear Prosecutor General,/)
  expect(fold).toContain('Let her see a doctor of her choice.')
})

test('for social media there is the short text to copy, and the profile to open', async () => {
  const copied = clipboard()
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Ms Dana Ospanova')
  find(box, 'button', 'Copy this text').click()
  await settled()
  expect(copied).toEqual(['Free Aigerim Bekova!'])
  expect(find<HTMLAnchorElement>(box, 'a', '@prosecutor').href).toContain('social.example.org')
})

test('opening the target’s web form copies the letter to paste there', async () => {
  const copied = clipboard()
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Ms Dana Ospanova')
  press(box, 'a', 'Open the form')
  await settled()
  expect(copied[0]).toMatch(/^Dear Prosecutor General,\n\n.*Yours sincerely,$/s)
  expect(textOf(box)).toContain('I have sent it')
})

test('why a channel is suspended, and what to do instead, is there without a press', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Ms Dana Ospanova')
  const fold = find<HTMLDetailsElement>(box, 'details', 'By post')
  expect(fold.open).toBe(true)
  expect(fold.textContent).toContain('Post is suspended: write to the embassy.')
})

test('a phone’s sheet of programs takes the subject and the whole letter', async () => {
  const shared = phone()
  serve(publishedCase())
  const box = await placeOpen()
  find(box, 'button', 'Share the letter').click()
  await settled()
  expect(shared[0]?.title).toBe('Aigerim Bekova: 5 years & counting?')
  expect(shared[0]?.text).toMatch(/^Dear Governor,\n\n.*Yours sincerely,$/s)
  expect(textOf(box)).toContain('I have sent it')
})

test('a computer, which has no such sheet, is not offered one', async () => {
  serve(publishedCase())
  expect(textOf(await placeOpen())).not.toContain('Share the letter')
})

test('after a letter the case itself can be shared, by its page', async () => {
  const copied = clipboard()
  serve(publishedCase())
  const box = await placeOpen()
  press(box, 'a', 'Open in your e-mail program')
  find(box, 'button', 'I have sent it').click()
  find(box, 'button', 'Share this case').click()
  await settled()
  expect(copied).toEqual(['https://cms.example.org/act/ua-1-30-kazakhstan'])
})

test('the number of letters so far is shown where the case shows it, in the plural of its language', async () => {
  serve(publishedCase({ sent: 1_234 }))
  const box = await placeOpen()
  press(box, 'a', 'Open in your e-mail program')
  find(box, 'button', 'I have sent it').click()
  expect(textOf(box)).toContain('1,234 letters sent so far.')
})

test('in a closed case the office in the reader’s country comes instead of all of them', async () => {
  const offices = [
    { name: 'Action UK', country: 'GB' },
    { name: 'Action Germany', country: 'DE' },
  ]
  serve(publishedCase({ ...ENDED, state: 'closed', afterDeadline: { message: [], offices } }))
  const german = await place({ country: 'DE' })
  expect(textOf(german)).toContain('Action Germany')
  expect(textOf(german)).not.toContain('Action UK')
  expect(textOf(await place({ country: 'FR' }))).toContain('Action UK')
})

test('own words are offered where the case has no points as well', async () => {
  serve(publishedCase({ points: [] }))
  const box = await placeOpen()
  find(box, '[part=choice]', 'In your own words').querySelector('input')?.click()
  expect(letterField(box).value).toBe('')
})

for (const accent of ['#ffe600', '#c22a1e', '#777777', '#8bc34a', '#101010', '#ffffff']) {
  test(`text on the accent ${accent} can be read`, async () => {
    serve(publishedCase({ targets: [GOVERNOR, PROSECUTOR] }))
    const box = await place()
    box.style.setProperty('--take-action-accent', accent)
    const { color } = getComputedStyle(find(box, '.primary'))
    expect(contrast(hexOf(color), accent)).toBeGreaterThanOrEqual(4.5)
  })
}

/** Any colour that the browser computes, as `#rrggbb`. */
function hexOf(colour: string): string {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('No canvas')
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data
  return `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`
}
