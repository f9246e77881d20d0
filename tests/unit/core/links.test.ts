import { expect, test } from 'vitest'
import {
  MAILTO_BUDGET,
  mailtoLink,
  WEBMAIL_BUDGET,
  WEBMAILS,
  type Webmail,
  webmailLink,
} from '../../../core/letter/links.ts'
import { percentDecoded, readMailto } from '../../support/mailto.ts'

const TO = ['office@example.org']
const mailto = (text: string, subject = '', to = TO) => mailtoLink({ to, subject, text })

test.each([
  ['marks with a meaning in addresses', 'a+b & c=d #e ?f %20 50 % /;:,@$'],
  ['quotes and brackets', `"it's" ‘so’ “so” <b> (c) [d] {e} \\ ^ \` | ~ *!`],
  ['other scripts', 'Свободу! 释放 الإفراج עכשיו ñ'],
  ['emoji', '✊🏽 👩‍👧 🇰🇿'],
])('a mail program gets the letter as it stands: %s', (_, text) => {
  const { url } = mailto(text, 'S')
  expect(url).toMatch(/^[\x21-\x7e]+$/)
  expect(url).not.toMatch(/["'<>\\^`{|}]/)
  expect(readMailto(url)).toEqual({ to: TO, fields: { subject: 'S', body: text } })
})

test('lines end as mail wants them, an empty line between paragraphs', () => {
  expect(readMailto(mailto('Dear Governor,\n\nFree her.').url).fields.body).toBe(
    'Dear Governor,\r\n\r\nFree her.',
  )
})

test('half of an emoji, as a cut text leaves it, costs its own place alone and not the link', () => {
  const { url } = mailto('\udc00 be \ud83d', '\ud83d')
  expect(readMailto(url).fields).toEqual({ subject: '\ufffd', body: '\ufffd be \ufffd' })
})

test('no address and no subject can slip a recipient or a field into the message', () => {
  const to = ['a?bcc=x@example.org', 'b&cc=y@example.org', 'c,d@example.org', '%2C@example.org']
  const { url } = mailto('Hi', 'One\r\nBcc: z@example.org&body=Other', to)
  expect(readMailto(url)).toEqual({
    to,
    fields: { subject: 'One Bcc: z@example.org&body=Other', body: 'Hi' },
  })
})

test('what is empty is left out, so that no program shows an empty field or a stray mark', () => {
  expect(mailto('Hi').url).toBe('mailto:office@example.org?body=Hi')
  expect(mailto('', ' \n ').url).toBe('mailto:office@example.org')
  expect(mailto('Hi?', '', []).url).toBe('mailto:?body=Hi%3F')
})

const LINKS = [
  ['mailto', MAILTO_BUDGET, mailtoLink],
  ...(Object.keys(WEBMAILS) as Webmail[]).map(
    (name) => [name, WEBMAIL_BUDGET, webmailLink.bind(null, name)] as const,
  ),
] as const

test.each(LINKS)(
  'a letter that just fits %s goes whole, and one letter more leaves all of it out',
  (_, budget, link) => {
    const message = { to: TO, subject: 'Release her', text: 'x' }
    const text = 'x'.repeat(budget - link(message).url.length + 1)
    const fitting = link({ ...message, text })
    expect(fitting).toEqual({ url: expect.stringContaining(text), whole: true })
    expect(fitting.url).toHaveLength(budget)
    const over = link({ ...message, text: `${text}x` })
    expect(over).toEqual({ url: expect.stringMatching(/=Release%20her$/), whole: false })
    expect(over.url).not.toMatch(/body|xx/)
  },
)

test.each(LINKS)(
  'a subject that alone is too long for %s is left out too, for a link over the limit opens nothing',
  (_, budget, link) => {
    const { url, whole } = link({ to: TO, subject: '释'.repeat(700), text: 'Hi' })
    expect(url.length).toBeLessThanOrEqual(budget)
    expect(percentDecoded(url)).toMatch(/office@example\.org$/)
    expect(whole).toBe(false)
  },
)

test('recipients are never left out, however many they are', () => {
  const to = Array.from({ length: 200 }, (_, index) => `office-${index}@example.org`)
  expect(readMailto(mailto('Hi', 'S', to).url)).toEqual({ to, fields: {} })
})

test.each(LINKS.slice(1))(
  'the form of %s gets every recipient, the subject and the letter',
  (_, __, link) => {
    const to = [...TO, 'press@example.org']
    const { url } = link({ to, subject: 'A+B & C', text: 'One\n\n+2 = 100 %' })
    const fields = new URL(url).searchParams
    expect(fields.get('to')).toBe('office@example.org,press@example.org')
    expect(fields.get('subject') ?? fields.get('su')).toBe('A+B & C')
    expect(fields.get('body')?.replace(/\r\n/g, '\n')).toBe('One\n\n+2 = 100 %')
  },
)
