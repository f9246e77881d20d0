import { expect, test, vi } from 'vitest'
import { deadlineIn, LETTERS, paragraphs, publishedCase } from '../../widget/docs/publishedCase.ts'
import {
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
  revision: '2',
  state: 'stopped',
  targets: [],
  letters: [],
  stop: { outcome: 'bad', message: paragraphs('Letters may do harm now.') },
})

function becomeVisible(): void {
  document.dispatchEvent(new Event('visibilitychange'))
}

function keptText(box: Element): string {
  return rootOf(box).querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? ''
}

test('an open form asks again past the browser’s cache when the page becomes visible', async () => {
  const { asked } = serve(publishedCase())
  await placeOpen()
  becomeVisible()
  await settled()
  expect(asked.map(({ init }) => init?.cache)).toEqual(['default', 'no-cache'])
})

test('an open form asks again every 20 seconds, a card does not', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { asked } = serve(publishedCase())
  const card = await place()
  vi.advanceTimersByTime(60_000)
  expect(asked).toHaveLength(1)
  card.remove()
  const box = await placeOpen()
  vi.advanceTimersByTime(60_000)
  expect(asked).toHaveLength(5)
  box.remove()
  vi.advanceTimersByTime(60_000)
  expect(asked).toHaveLength(5)
})

test('a card whose case has ended while the reader was elsewhere tells so as they come back', async () => {
  const { asked, answer } = serve(publishedCase())
  const box = await place()
  answer(STOPPED)
  becomeVisible()
  await settled()
  expect(asked.map(({ init }) => init?.cache)).toEqual(['default', 'no-cache'])
  expect(textOf(box)).toContain('Letters may do harm now.')
  expect(has(box, 'button.primary')).toBe(false)
})

test('opening the card asks once more, since it may have stood there for hours', async () => {
  const { asked, answer } = serve(publishedCase())
  const box = await place()
  answer(STOPPED)
  find(box, 'button', 'Write').click()
  await settled()
  expect(asked).toHaveLength(2)
  expect(textOf(box)).toContain('Letters may do harm now.')
})

test('after a stop an open form offers no channel, and what was written can still be read', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'An hour of my own words.')
  answer(STOPPED)
  becomeVisible()
  await settled()
  expect(has(box, '[part=send]')).toBe(false)
  expect(has(box, 'a[href^="mailto:"]')).toBe(false)
  expect(textOf(box)).toContain('Bad news')
  expect(keptText(box)).toContain('An hour of my own words.')
})

test('when nothing public bears the slug any more, an open form offers no channel', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'My words.')
  answer({ status: 404 })
  becomeVisible()
  await settled()
  expect(has(box, 'a[href^="mailto:"]')).toBe(false)
  expect(textOf(box)).toContain('no longer available')
  expect(keptText(box)).toContain('My words.')
})

test('a case that was withdrawn and comes back can be written to again, edits and all', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'My words.')
  answer({ status: 404 })
  becomeVisible()
  await settled()
  answer(publishedCase())
  becomeVisible()
  await settled()
  expect(letterField(box).value).toBe('My words.')
})

test('while the server is down an open form shows the last it knew', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  for (const failure of [{ status: 500 }, new TypeError('down'), { status: 200, body: '<html>' }]) {
    answer(failure)
    becomeVisible()
    await settled()
    expect(has(box, 'a[href^="mailto:"]')).toBe(true)
  }
})

test('a corrected letter reaches the open form, unless the reader has written in it', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  const letters = LETTERS.map((letter) => ({ ...letter, body: paragraphs('Corrected.') }))
  answer(publishedCase({ revision: '2', letters }))
  becomeVisible()
  await settled()
  expect(letterField(box).value).toBe('Corrected.')
  type(letterField(box), 'Mine.')
  answer(publishedCase({ revision: '3' }))
  becomeVisible()
  await settled()
  expect(letterField(box).value).toBe('Mine.')
})

test('what was written in a letter that a newer notice has no more stays readable', async () => {
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'Mine.')
  const letters = LETTERS.map((letter) => ({ ...letter, id: `new-${letter.id}` }))
  answer(publishedCase({ revision: '2', requested: 'ua-1-30-kazakhstan', letters }))
  becomeVisible()
  await settled()
  expect(letterField(box).value).not.toBe('Mine.')
  expect(keptText(box)).toBe('Mine.')
})

test('a press after the deadline opens nothing, though the page has not been asked since', async () => {
  serve(publishedCase({ deadline: deadlineIn(1) }))
  const box = await placeOpen()
  const link = find(box, 'a[href^="mailto:"]')
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(deadlineIn(2).closesAt))
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
  link.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(textOf(box)).toContain('The deadline has passed')
})

test('a press waits for nothing: the link opens while the network is silent', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  becomeVisible()
  let prevented: boolean | undefined
  const note = (event: Event) => {
    prevented = event.defaultPrevented
  }
  document.addEventListener('click', note)
  press(box, 'a[href^="mailto:"]')
  document.removeEventListener('click', note)
  expect(prevented).toBe(false)
})

test('an answer that was asked for earlier cannot undo a later one', async () => {
  const waiting: ((response: Response) => void)[] = []
  vi.stubGlobal('fetch', () => new Promise((resolve) => waiting.push(resolve)))
  const box = await placeOpen()
  const send = async (at: number, published: object) => {
    waiting[at]?.(new Response(JSON.stringify(published)))
    await settled()
  }
  await send(0, publishedCase())
  becomeVisible()
  becomeVisible()
  await send(2, STOPPED)
  await send(1, publishedCase({ revision: '0' }))
  expect(textOf(box)).toContain('Letters may do harm now.')
})
