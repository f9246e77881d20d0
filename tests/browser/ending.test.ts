import { expect, test, vi } from 'vitest'
import {
  deadlineIn,
  ENDED,
  LETTERS,
  paragraphs,
  publishedCase,
} from '../../widget/docs/publishedCase.ts'
import {
  chooseLanguage,
  find,
  has,
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

const STOPPED = publishedCase({
  ...ENDED,
  revision: '2',
  state: 'stopped',
  stop: { outcome: 'bad', message: paragraphs('Letters may do harm now.') },
})

/** An open form whose deadline passes while nobody asks the server. */
async function overdue(): Promise<{ box: Element; pass: () => void }> {
  serve(publishedCase({ deadline: deadlineIn(1) }))
  const box = await placeOpen()
  const end = Date.parse(deadlineIn(2).closesAt)
  return { box, pass: () => vi.spyOn(Date, 'now').mockReturnValue(end) }
}

async function poll(): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
}

test('once the deadline has passed nothing is printed, though the mail program was opened before', async () => {
  const { box, pass } = await overdue()
  press(box, 'a[href^="mailto:"].primary')
  pass()
  press(box, 'button', 'Print the letter')
  expect(has(box, 'iframe')).toBe(false)
  expect(textOf(box)).toContain('The deadline has passed')
})

test.each(['Copy letter', 'Copy everything', 'Copy address'])(
  'once the deadline has passed “%s” copies nothing',
  async (words) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { box, pass } = await overdue()
    pass()
    press(box, 'button', words)
    await settled()
    expect(write).not.toHaveBeenCalled()
    expect(textOf(box)).toContain('The deadline has passed')
  },
)

test('once the deadline has passed the letter goes into no other program of a phone', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse') }))
  const share = vi.fn()
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  const { box, pass } = await overdue()
  pass()
  press(box, 'button', 'Share the letter')
  expect(share).not.toHaveBeenCalled()
})

test('after a stop everything that the reader wrote can be read, and no letter that they did not write', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen({ 'letter-lang': 'en' })
  type(letterField(box), 'Mine, in English.')
  chooseLanguage(box, 'ru')
  answer(STOPPED)
  await poll()
  const kept = [...rootOf(box).querySelectorAll<HTMLTextAreaElement>('textarea')]
  expect(kept.map(({ value }) => value)).toEqual(['Mine, in English.'])
})

test('a form in which nothing was written leaves no letter behind when the case ends', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  answer(STOPPED)
  await poll()
  expect(has(box, 'textarea')).toBe(false)
  expect(textOf(box)).not.toContain('Dear Governor')
})

test('of a stop that was withdrawn the message is shown no longer: a name may be why', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  answer(STOPPED)
  await poll()
  expect(textOf(box)).toContain('Letters may do harm now.')
  answer({ status: 404 })
  await poll()
  expect(textOf(box)).toContain('no longer available')
  expect(textOf(box)).not.toContain('Letters may do harm now.')
})

test('what was written for one notice stands in no newer one’s letter of the same id, and is kept to copy', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'Written for the first notice.')
  answer(publishedCase({ slug: 'ua-1-30-kazakhstan-2', revision: '2' }))
  await poll()
  expect(letterField(box).value).not.toContain('Written for the first notice.')
  const kept = find<HTMLTextAreaElement>(box, 'textarea[readonly]')
  expect(kept.value).toBe('Written for the first notice.')
})

test('of a case that was withdrawn neither name nor page is shown any longer', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  answer({ status: 404 })
  await poll()
  expect(textOf(box)).toContain('This case is no longer available')
  expect(textOf(box)).not.toContain('Bekova')
  expect(has(box, 'a')).toBe(false)
})

test('a form that was out of the page asks at once when it is put back', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  box.remove()
  answer(STOPPED)
  document.body.append(box)
  await settled()
  expect(has(box, '[part=send]')).toBe(false)
  expect(textOf(box)).toContain('Letters may do harm now.')
})

test('an open form stops at an answer of a newer contract, which it cannot understand', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  answer({ status: 200, body: '{"version":2}' })
  await poll()
  expect(has(box, '[part=send]')).toBe(false)
  expect(textOf(box)).toContain('This case has changed')
  answer(publishedCase())
  await poll()
  expect(has(box, '[part=send]')).toBe(true)
})

test('a case whose end cannot be read is closed', async () => {
  serve(publishedCase({ deadline: { date: '2030-01-31', closesAt: 'some day' } }))
  const box = await placeOpen()
  expect(has(box, '[part=send]')).toBe(false)
  expect(textOf(box)).toContain('The deadline has passed')
})

test('whoever has an open form and is elsewhere when the case ends is told of it, and not moved', async () => {
  const cms = serve(publishedCase())
  const box = await placeOpen()
  cms.answer(STOPPED)
  await poll()
  expect(find(box, '[part=status]').textContent).toBe('Bad news')
  expect(rootOf(box).activeElement).toBeNull()
})

test('a card that nobody opened says nothing as its case ends', async () => {
  serve(publishedCase({ deadline: deadlineIn(1) }))
  const box = await place()
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(deadlineIn(2).closesAt))
  await poll()
  expect(textOf(box)).toContain('The deadline has passed')
  expect(has(box, '[part=status]')).toBe(false)
})

test('whoever is writing when the case ends is taken to the reason', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  letterField(box).focus()
  answer(STOPPED)
  await poll()
  expect(rootOf(box).activeElement?.textContent).toBe('Bad news')
})

test('what was sent and thanked for in one case is forgotten in the next, of the same target too', async () => {
  vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true)
  const targets = [publishedCase().targets[0] as never]
  const { answer } = serve(publishedCase({ targets }))
  const box = await placeOpen()
  press(box, 'a[href^="mailto:"].primary')
  press(box, 'button', 'I have sent it')
  expect(textOf(box)).toContain('Thank you')
  answer(publishedCase({ targets, slug: 'ua-2-30', revision: '2' }))
  box.setAttribute('case', 'ua-2-30')
  await settled()
  expect(has(box, '[part=send]')).toBe(true)
  expect(textOf(box)).not.toContain('Thank you')
  expect(textOf(box)).not.toContain('✓')
})

test('a newer notice in the open form can be written to anew', async () => {
  vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true)
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  press(box, 'a[href^="mailto:"].primary')
  press(box, 'button', 'I have sent it')
  answer(publishedCase({ slug: 'ua-1-30-update', revision: '2', letters: LETTERS }))
  await poll()
  expect(has(box, '[part=send]')).toBe(true)
  expect(textOf(box)).not.toContain('✓')
})

test('a browser without beacons thanks all the same', async () => {
  Object.defineProperty(navigator, 'sendBeacon', { configurable: true, value: undefined })
  serve(publishedCase())
  const box = await placeOpen()
  press(box, 'a[href^="mailto:"].primary')
  press(box, 'button', 'I have sent it')
  expect(textOf(box)).toContain('Thank you')
  delete (navigator as { sendBeacon?: unknown }).sendBeacon
})

test('the page hears nothing of what is typed, letter by letter, and keeps the keys that are its own', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const heard: string[] = []
  const hear = (event: Event) => heard.push((event as KeyboardEvent).key ?? event.type)
  const parts = ['start', 'update', 'end'].map((part) => `composition${part}`)
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', ...parts]
  for (const name of types) document.addEventListener(name, hear)
  const field = letterField(box)
  const options = { bubbles: true, composed: true, cancelable: true }
  for (const key of ['s', '/', 'ж', '字']) {
    field.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }))
    field.dispatchEvent(new KeyboardEvent('keyup', { ...options, key }))
  }
  field.dispatchEvent(new InputEvent('beforeinput', { ...options, data: 's' }))
  field.dispatchEvent(new InputEvent('input', { ...options, data: 's' }))
  field.dispatchEvent(new ClipboardEvent('paste', options))
  for (const name of parts)
    field.dispatchEvent(new CompositionEvent(name, { ...options, data: 'か' }))
  expect(heard).toEqual([])
  for (const key of ['Escape', 'Tab']) {
    field.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }))
  }
  expect(heard).toEqual(['Escape', 'Tab'])
  for (const name of types) document.removeEventListener(name, hear)
})

test('a failed second try is said, and one that succeeds takes the reader to the case', async () => {
  const { answer } = serve({ status: 500 })
  const box = await place()
  press(box, 'button', 'Try again')
  await settled()
  expect(find(box, '[role=status]').textContent).toBe('The case could not be loaded.')
  answer(publishedCase())
  press(box, 'button', 'Try again')
  await settled()
  expect(rootOf(box).activeElement?.textContent).toBe('Teacher jailed for a post')
})
