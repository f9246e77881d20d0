import { expect, test } from 'vitest'
import { MAILTO_BUDGET, mailtoLink, WEBMAIL_BUDGET } from '../../../core/letter/links.ts'
import { measureLetter, measureLinks, measureShort } from '../../../core/letter/measure.ts'
import { letter, target } from '../../support/letters.ts'

const TO = ['office@example.org']

const lengthIn = (channel: string, text: string) =>
  measureLinks({ to: TO, subject: '', text }).find((one) => one.channel === channel)?.length

test.each([
  ['Latin', 'Freedom', 7],
  ['Cyrillic', 'Свобода', 7 * 6],
  ['Arabic', 'حرية', 4 * 6],
  ['Chinese', '自由', 2 * 9],
  ['an emoji with its colour', '✊🏽', 7 * 3],
])('a letter is measured as it is encoded and not as it is typed: %s', (_, text, cost) => {
  const empty = 'mailto:office@example.org?body='.length
  expect(lengthIn('mail', text)).toBe(empty + cost)
})

test('a line end costs six characters in a mail program and three in Gmail', () => {
  const cost = (channel: string) =>
    (lengthIn(channel, 'a\nb') ?? 0) - (lengthIn(channel, 'ab') ?? 0)
  expect(cost('mail')).toBe('%0D%0A'.length)
  expect(cost('gmail')).toBe('%0A'.length)
  expect(cost('outlook')).toBe('%0D%0A'.length)
})

test('the measure says “fits” for just those letters that the box sends in one link', () => {
  const room = MAILTO_BUDGET - 'mailto:office@example.org?body='.length
  for (const text of ['x'.repeat(room), 'x'.repeat(room + 1)]) {
    const message = { to: TO, subject: '', text }
    const [mail] = measureLinks(message)
    expect(mail?.fits).toBe(mailtoLink(message).whole)
    expect(mail?.budget).toBe(MAILTO_BUDGET)
  }
})

test('a letter over every budget is measured whole', () => {
  const lengths = measureLinks({ to: TO, subject: '', text: 'я'.repeat(5_000) })
  expect(lengths.every(({ length, fits }) => length > 30_000 && !fits)).toBe(true)
  expect(lengths.find(({ channel }) => channel === 'gmail')?.budget).toBe(WEBMAIL_BUDGET)
})

test('each target has the letter that goes to it, with its salutation, its closing and the writer', () => {
  const mine = letter('Free her.')
  const other = letter('Free her now.', { id: 'two', targets: ['b'] })
  const targets = [target({ id: 'a' }), target({ id: 'b' })]
  const measured = measureLetter(mine, [mine, other], targets, { name: 'Ann', town: 'Bath' })
  expect(measured.map((one) => one.target.id)).toEqual(['a'])
  expect(measured[0]?.message.text).toBe(
    'Dear Prosecutor,\n\nFree her.\n\nYours sincerely,\nAnn\nBath',
  )
})

test('in the care of missions the longest of their addresses counts, and no other’s', () => {
  const long = 'the-embassy-with-a-long-address@example.org'
  const mine = letter('Free her.')
  const targets = [
    target({ id: 'a', careOf: ['m', 'n'] }),
    target({ id: 'm', kind: 'mission', emails: ['m@example.org'], passesOn: true }),
    target({ id: 'n', kind: 'mission', emails: [long], passesOn: true }),
  ]
  const measured = measureLetter(mine, [mine], targets, {})
  expect(measured).toHaveLength(1)
  expect(measured[0]?.mission?.id).toBe('n')
  expect(measured[0]?.message.to).toEqual([long])
})

test('where no e-mail can be sent, no length of a link is claimed', () => {
  const mine = letter('Free her.')
  const suspended = target({ id: 'a', unavailable: [{ channel: 'email', reason: '' }] })
  expect(measureLetter(mine, [mine], [suspended], {})[0]?.lengths).toEqual([])
})

test.each([
  ['hello', 5, 5],
  ['Свобода', 7, 7],
  ['自由', 4, 2],
  ['👩‍👧', 2, 1],
  ['See https://example.org/a/very/long/address/that/goes/on', 27, 56],
])('a short text is counted as the networks count: %s', (text, x, bluesky) => {
  const lengths = measureShort(text)
  expect(lengths.find(({ channel }) => channel === 'x')?.length).toBe(x)
  expect(lengths.find(({ channel }) => channel === 'bluesky')?.length).toBe(bluesky)
})

test('ten targets and a long letter in Russian are measured in a part of the time between two keys', () => {
  const mine = letter('Прошу освободить её. '.repeat(150), { lang: 'ru' })
  const targets = Array.from({ length: 10 }, (_, id) => target({ id: String(id) }))
  const start = performance.now()
  expect(measureLetter(mine, [mine], targets, {})).toHaveLength(10)
  expect(performance.now() - start).toBeLessThan(200)
})
