import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { publishedCase } from '../../widget/docs/publishedCase.ts'
import {
  choose,
  fieldOf,
  find,
  letterField,
  place,
  placeOpen,
  press,
  serve,
  settled,
  textOf,
  type,
} from './support.ts'

const NAMES = ['ready', 'open', 'send', 'done', 'error'].map((name) => `take-action-${name}`)

let heard: { name: string; detail: unknown }[] = []
let counted: { url: string; body: unknown }[] = []

function note(event: Event): void {
  heard.push({ name: event.type, detail: (event as CustomEvent).detail })
}

beforeEach(() => {
  heard = []
  counted = []
  for (const name of NAMES) document.addEventListener(name, note)
  vi.spyOn(navigator, 'sendBeacon').mockImplementation((url, body) => {
    counted.push({ url: String(url), body })
    return true
  })
})

afterEach(() => {
  for (const name of NAMES) document.removeEventListener(name, note)
})

test('the page hears ready, open, send and done, with channel and role and nothing else', async () => {
  serve(publishedCase())
  const box = await place({ partner: 'daily', country: 'GB' })
  find(box, 'button', 'Write').click()
  await settled()
  choose(box, 'Embassy of Kazakhstan in London')
  type(letterField(box), 'A secret of mine.')
  type(fieldOf(box, 'Name'), 'Jo Reader')
  press(box, 'a', 'Open in your e-mail program')
  find(box, 'button', 'I have sent it').click()
  expect(heard).toEqual([
    { name: 'take-action-ready', detail: null },
    { name: 'take-action-open', detail: null },
    { name: 'take-action-send', detail: { channel: 'email', role: 'copy' } },
    { name: 'take-action-done', detail: { channel: 'email', role: 'copy' } },
  ])
})

test('only “I have sent it” is counted: channel and partner, as text, and no word of the reader’s', async () => {
  serve(publishedCase({ requested: 'ua-1-30-first' }))
  const box = await placeOpen({ partner: 'daily', case: 'ua-1-30-first' })
  press(box, 'button', 'Print the letter')
  expect(counted).toEqual([])
  find(box, 'button', 'I have sent it').click()
  expect(counted).toEqual([
    {
      url: 'https://cms.example.org/api/take-action/v1/cases/ua-1-30-kazakhstan/tally',
      body: '{"channel":"post","partner":"daily"}',
    },
  ])
})

test('without a partner none is counted', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  press(box, 'a', 'Gmail')
  find(box, 'button', 'I have sent it').click()
  expect(counted[0]?.body).toBe('{"channel":"email"}')
})

test('after a press the box never says “sent” by itself, but asks whether nothing opened', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  expect(textOf(box)).not.toContain('Nothing opened?')
  press(box, 'a', 'Open in your e-mail program')
  expect(textOf(box)).toContain('Nothing opened?')
  expect(textOf(box)).not.toContain('Thank you')
})

test('copying alone is no sending, but can be told to have been', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  serve(publishedCase())
  const box = await placeOpen()
  find(box, 'button', 'Copy everything').click()
  await settled()
  expect(heard.map(({ name }) => name)).not.toContain('take-action-send')
  find(box, 'button', 'I have sent it').click()
  expect(counted[0]?.body).toBe('{"channel":"email"}')
})

test('after one letter the box thanks and offers the next target, until all are written to', async () => {
  serve(publishedCase())
  const box = await placeOpen({ country: 'DE' })
  for (const next of ['Ms Dana Ospanova', 'Embassy of Kazakhstan in Berlin']) {
    press(box, 'a', 'Open in your e-mail program')
    find(box, 'button', 'I have sent it').click()
    expect(textOf(box)).toContain('Thank you')
    find(box, 'button', `Write to ${next} too`).click()
    expect(find(box, '[part=choice]', next).querySelector('input')?.checked).toBe(true)
  }
  press(box, 'a', 'Open in your e-mail program')
  find(box, 'button', 'I have sent it').click()
  expect(textOf(box)).toContain('Thank you')
  expect(textOf(box)).not.toContain('Write to')
})

test('events leave the box’s own shadow root and bubble through others', async () => {
  serve(publishedCase())
  const outer = document.createElement('div')
  document.body.append(outer)
  const shadow = outer.attachShadow({ mode: 'open' })
  const box = await place()
  shadow.append(box)
  heard = []
  find(box, 'button', 'Write').click()
  expect(heard.map(({ name }) => name)).toContain('take-action-open')
  outer.remove()
})
