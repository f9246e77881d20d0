import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import { ENDED, publishedCase } from '../../widget/docs/publishedCase.ts'
import { STATES } from '../../widget/docs/states.ts'
import {
  choose,
  find,
  has,
  letterField,
  place,
  placeOpen,
  press,
  rootOf,
  serve,
  settled,
  type,
} from './support.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules about a whole page, which the box is not. */
const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main', 'html-has-lang']

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: RULES,
    rules: Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, { enabled: false }])),
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

afterEach(() => {
  document.documentElement.style.colorScheme = ''
  document.documentElement.style.background = ''
})

for (const scheme of ['light', 'dark']) {
  for (const { id, answer, attributes, unreachable } of STATES) {
    test(`axe finds no fault in the ${scheme} box: ${id}`, async () => {
      document.documentElement.style.colorScheme = scheme
      document.documentElement.style.background = 'Canvas'
      vi.spyOn(console, 'warn').mockImplementation(() => undefined)
      const shown = typeof answer === 'object'
      const broken = typeof answer === 'string' && { status: 200, body: answer }
      const failing = unreachable ? new Error('offline') : broken || { status: 404 }
      serve(shown ? answer : failing)
      const box = await place(attributes)
      for (const fold of rootOf(box).querySelectorAll('details')) fold.open = true
      expect(has(box, 'h2')).toBe(shown)
      expect(await faults()).toEqual([])
    })
  }
}

test('axe finds no fault after a press, in the two steps of a long letter, nor in thanks', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'Again and again. '.repeat(200))
  press(box, 'a', 'Open in your e-mail program')
  expect(await faults()).toEqual([])
  vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true)
  find(box, 'button', 'I have sent it').click()
  expect(await faults()).toEqual([])
})

test('axe finds no fault while the case is on its way, nor once it was withdrawn', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  await place()
  expect(await faults()).toEqual([])
  const { answer } = serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'Mine.')
  answer({ status: 404 })
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect(has(box, '[part=note]')).toBe(true)
  expect(await faults()).toEqual([])
})

test('opening the form moves the focus to its heading', async () => {
  serve(publishedCase())
  const box = await place()
  find(box, 'button', 'Write').click()
  await settled()
  expect(rootOf(box).activeElement?.tagName).toBe('H2')
})

test('a box that opens by itself leaves the focus where the reader has it', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  expect(rootOf(box).activeElement).toBeNull()
})

test('thanks and the next target take the focus with them', async () => {
  vi.spyOn(navigator, 'sendBeacon').mockReturnValue(true)
  serve(publishedCase())
  const box = await placeOpen()
  press(box, 'a', 'Open in your e-mail program')
  find(box, 'button', 'I have sent it').click()
  await settled()
  expect(rootOf(box).activeElement?.textContent).toBe('Thank you')
  find(box, 'button', 'Write to').click()
  await settled()
  expect(rootOf(box).activeElement?.textContent).toBe('Your letter')
})

test('the status line is there and empty from the start, and the same one all the way', async () => {
  const { answer } = serve(publishedCase())
  const box = await place()
  const status = find(box, '[role=status]')
  expect(status.textContent).toBe('')
  find(box, 'button', 'Write').click()
  await settled()
  press(box, 'a', 'Open in your e-mail program')
  expect(find(box, '[role=status]')).toBe(status)
  expect(status.textContent).not.toBe('')
  answer(publishedCase({ ...ENDED, revision: '2', state: 'closed' }))
  document.dispatchEvent(new Event('visibilitychange'))
  await settled()
  expect(find(box, '[role=status]')).toBe(status)
})

test('everything to press is at least 24 pixels high and wide', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Dana Ospanova')
  for (const fold of rootOf(box).querySelectorAll('details')) fold.open = true
  for (const one of rootOf(box).querySelectorAll<HTMLElement>(
    'a, button, summary, select, input, textarea',
  )) {
    const { height, width } = one.getBoundingClientRect()
    expect(Math.min(height, width), one.outerHTML).toBeGreaterThanOrEqual(24)
  }
})

test('at 320 pixels and with text of 200 % nothing is cut off sideways', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const frame = find(box, '.box')
  for (const fold of rootOf(box).querySelectorAll('details')) fold.open = true
  // Twice the size of `medium`, as a reader sets it in the browser.
  for (const [width, size] of [
    ['320px', 16],
    ['320px', 32],
    ['640px', 32],
  ] as const) {
    box.style.width = width
    frame.style.fontSize = `${size}px`
    expect(getComputedStyle(letterField(box)).fontSize).toBe(`${size}px`)
    expect(frame.scrollWidth).toBeLessThanOrEqual(box.clientWidth)
    for (const one of rootOf(box).querySelectorAll<HTMLElement>(
      'p, h2, h3, label, button, summary',
    ))
      expect(one.scrollWidth, one.outerHTML).toBeLessThanOrEqual(one.clientWidth || one.scrollWidth)
  }
})

test('no field or button is taken from the keyboard by being disabled', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  expect(rootOf(box).querySelector(':disabled, [tabindex]:not([tabindex="-1"])')).toBeNull()
})
