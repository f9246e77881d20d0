import { expect, test, vi } from 'vitest'
import { contrast } from '../../core/contrast.ts'
import { EN } from '../../core/strings/en.ts'
import {
  EMBASSY_LONDON,
  ENDED,
  GOVERNOR,
  PROSECUTOR,
  publishedCase,
} from '../../widget/docs/publishedCase.ts'
import {
  choose,
  fieldOf,
  find,
  letterField,
  mailLink,
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
  // Nothing is copied yet.
  expect(textOf(box)).not.toContain(EN.pasteForm)
  press(box, 'a', 'Open the form')
  await settled()
  expect(find(box, 'details', 'By web form').textContent).toContain(EN.pasteForm)
  expect(copied[0]).toMatch(/^Dear Prosecutor General,\n\n.*Yours sincerely,$/s)
  expect(textOf(box)).toContain('I have sent it')
})

test('where nothing can be copied, the web form is not said to have the letter at hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'))
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Ms Dana Ospanova')
  press(box, 'a', 'Open the form')
  await settled()
  expect(find(box, '[role=status]').textContent).toBe(EN.uncopied)
  expect(textOf(box)).not.toContain(EN.pasteForm)
})

test('a link that is opened by the middle button is a press like any other', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const link = find(box, 'a', 'Gmail')
  const stay = (event: Event) => event.preventDefault()
  document.addEventListener('auxclick', stay)
  link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, composed: true }))
  document.removeEventListener('auxclick', stay)
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

test('on paper the demand keeps its emphasis, and what the reader changed in it does not', async () => {
  serve(publishedCase({ preferredLanguages: ['en'] }))
  const box = await placeOpen()
  const strong = () => {
    const paper = [...rootOf(box).querySelectorAll('iframe')].at(-1)?.contentDocument
    return [...(paper?.querySelectorAll('b') ?? [])].map((one) => one.textContent)
  }
  press(box, 'button', 'Print the letter')
  expect(strong()).toEqual(['to release her at once and without conditions.'])
  const letter = paperOf(box)[4]
  type(letterField(box), letterField(box).value.replace('without conditions', 'let her go'))
  press(box, 'button', 'Print the letter')
  expect(strong()).toEqual([])
  expect(paperOf(box)[4]).toBe(letter?.replace('without conditions', 'let her go'))
})

test('a copy gets the primary’s letter on paper too, in an envelope of its own', async () => {
  const copy = {
    ...PROSECUTOR,
    role: 'copy' as const,
    address: ['Ms Dana Ospanova', '2 Square', 'Kazakhstan'],
    unavailable: [],
  }
  serve(publishedCase({ targets: [GOVERNOR, copy] }))
  const box = await placeOpen()
  press(box, 'button', 'Print the letter')
  const primary = paperOf(box)
  choose(box, 'Ms Dana Ospanova')
  press(box, 'button', 'Print the letter')
  expect(paperOf(box)).toEqual(primary)
  press(box, 'button', 'Print the envelope')
  expect(paperOf(box)[1]).toBe('Ms Dana Ospanova\n2 Square\nKazakhstan')
})

test('the envelope to a target in care of a mission names the target before the mission', async () => {
  const prisoner = { ...PROSECUTOR, careOf: ['london'], unavailable: [] }
  const mission = { ...EMBASSY_LONDON, address: ['Embassy', '125 Pall Mall', 'United Kingdom'] }
  serve(publishedCase({ targets: [prisoner, mission] }))
  const box = await placeOpen()
  press(box, 'button', 'Print the envelope')
  expect(paperOf(box)[1]).toBe(
    'Ms Dana Ospanova\nProsecutor General\nEmbassy\n125 Pall Mall\nUnited Kingdom',
  )
})

test('half a character that a reader typed is whole on paper', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'a\ud800b\u0007c')
  press(box, 'button', 'Print the letter')
  expect(paperOf(box)[4]).toContain('a\ufffdbc')
})

test('what a telephone dials has neither the zero in brackets nor the extension', async () => {
  const phones = ['+44 (0)20 7946 0000 ext. 12', '+7 (7172) 74-00-00']
  serve(publishedCase({ targets: [{ ...GOVERNOR, phones }] }))
  const box = await placeOpen()
  const links = [...rootOf(box).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
  expect(links.map(({ href }) => href)).toEqual(['tel:+442079460000', 'tel:+77172740000'])
})

test('the addresses of a target can be read, and copied where there is only post', async () => {
  const copied = clipboard()
  serve(publishedCase({ targets: [GOVERNOR, { ...GOVERNOR, id: 'b', name: 'B', emails: [] }] }))
  const box = await placeOpen()
  expect(find(box, '[part=send] details').textContent).toContain('governor@altyn.example.org')
  choose(box, 'Mr B')
  press(box, 'button', 'Copy address')
  expect(copied).toEqual([GOVERNOR.address?.join('\n')])
})

test('where a case has closed before the reader’s eyes, their country brings an office and no word of missions', async () => {
  const offices = [
    { name: 'Example UK', country: 'GB' },
    { name: 'Example FR', country: 'FR' },
  ]
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  answer(
    publishedCase({
      ...ENDED,
      revision: '2',
      state: 'closed',
      afterDeadline: { message: [], offices },
    }),
  )
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
  type(fieldOf(box, 'Country'), 'France')
  expect(textOf(box)).toContain('Example FR')
  expect(find(box, '[role=status]').textContent).not.toContain('No mission')
})

test('after a letter to the only target the ways of sending stay, for another channel', async () => {
  serve(publishedCase({ targets: [GOVERNOR] }))
  const box = await placeOpen()
  press(box, 'a', 'Open in your e-mail program')
  press(box, 'button', 'I have sent it')
  await settled()
  expect(textOf(box)).toContain('Thank you')
  // That it is to be said is no news any more.
  expect(find(box, '[role=status]').textContent).toBe('')
  expect(find(box, 'details', 'By post')).toBeTruthy()
  expect(mailLink(box).href).toContain('governor@altyn.example.org')
})

test('in a closed case with several offices the reader can say where they live', async () => {
  const offices = [
    { name: 'Example UK', country: 'GB' },
    { name: 'Example DE', country: 'DE' },
  ]
  serve(publishedCase({ ...ENDED, state: 'closed', afterDeadline: { message: [], offices } }))
  const box = await place()
  expect(textOf(box)).toContain('Example DE')
  type(fieldOf(box, 'Country'), 'United Kingdom')
  expect(textOf(box)).toContain('Example UK')
  expect(textOf(box)).not.toContain('Example DE')
  expect(find(box, '[role=status]').textContent).toBe('')
})

test('what is said twice is heard twice, and stays as long as the second time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  clipboard()
  serve(publishedCase())
  const box = await placeOpen()
  await vi.advanceTimersByTimeAsync(50)
  const status = find(box, '[role=status]')
  const changes = vi.fn()
  new MutationObserver(changes).observe(status, { childList: true, subtree: true })
  press(box, 'button', 'Copy subject')
  await vi.advanceTimersByTimeAsync(7_000)
  press(box, 'button', 'Copy address')
  await vi.advanceTimersByTimeAsync(7_000)
  expect(changes).toHaveBeenCalledTimes(2)
  expect(status.textContent).toBe('Copied.')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(status.textContent).toBe('')
})
