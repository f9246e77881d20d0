import { expect, test } from 'vitest'
import type { Letter } from '../../core/contract.ts'
import { GOVERNOR, LETTERS, paragraphs, publishedCase } from '../../widget/docs/publishedCase.ts'
import {
  choose,
  chooseLanguage,
  fieldOf,
  find,
  letterField,
  mailLink,
  place,
  placeOpen,
  readMailto,
  rootOf,
  serve,
  settled,
  shownLetter,
  type,
} from './support.ts'

const HEBREW: Letter = {
  id: 'he',
  lang: 'he',
  dir: 'rtl',
  subject: 'שחרור אייגרים בקובה',
  body: paragraphs('אני פונה אליך בבקשה לשחרר מיד את אייגרים בקובה.'),
  closing: 'בכבוד רב,',
}
const HINDI: Letter = {
  id: 'hi',
  lang: 'hi',
  dir: 'ltr',
  subject: 'ऐगेरिम बेकोवा की रिहाई',
  body: paragraphs('मैं आपसे आग्रह करता हूँ कि ऐगेरिम बेकोवा को तुरंत रिहा किया जाए।'),
  closing: 'भवदीय,',
}
const CHINESE: Letter = {
  id: 'zh',
  lang: 'zh-Hans',
  dir: 'ltr',
  subject: '艾格里姆·别科娃',
  body: paragraphs('请立即释放艾格里姆·别科娃。'),
  closing: '此致敬礼',
}
const SALUTATIONS: Record<string, string> = {
  ...GOVERNOR.salutations,
  he: 'כבוד המושל,',
  hi: 'माननीय राज्यपाल महोदय,',
  'zh-Hans': '尊敬的州长：',
}

test('the card opens to a form whose mail link carries the letter', async () => {
  serve(publishedCase())
  const box = await place()
  find(box, 'button', 'Write a letter').click()
  await settled()
  const { to, subject, body } = readMailto(mailLink(box).href)
  expect(to).toEqual(['governor@altyn.example.org'])
  expect(subject).toBe('Aigerim Bekova: 5 years & counting?')
  expect(body).toContain('I urge you, Mr Erlan Samatov, to release her')
})

for (const lang of ['en', 'ru', 'ar', 'he', 'hi', 'zh-Hans']) {
  test(`every mail and web mail link of the ${lang} letter decodes to exactly the letter shown`, async () => {
    const targets = [{ ...GOVERNOR, salutations: SALUTATIONS }]
    serve(publishedCase({ targets, letters: [...LETTERS, HEBREW, HINDI, CHINESE] }))
    const box = await placeOpen()
    chooseLanguage(box, lang)
    const { href } = mailLink(box)
    expect(href).not.toMatch(/[^\x21-\x7e]/)
    expect(readMailto(href).body).toBe(shownLetter(box))
    expect(shownLetter(box)).toContain(SALUTATIONS[lang])
    const subject = fieldOf(box, 'Subject').value
    expect(readMailto(href).subject).toBe(subject)
    expectWebmails(box, subject)
  })
}

function expectWebmails(box: Element, subject: string): void {
  const links = [...rootOf(box).querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')]
  const mails = links.map(({ href }) => new URL(href)).filter((url) => url.searchParams.has('body'))
  expect(mails.map(({ hostname }) => hostname)).toEqual([
    'mail.google.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
    'compose.mail.yahoo.com',
  ])
  for (const { href, searchParams } of mails) {
    expect(href).not.toMatch(/[^\x21-\x7e]/)
    expect(searchParams.get('to')).toBe('governor@altyn.example.org')
    expect(searchParams.get('body')?.replace(/\r/g, '')).toBe(shownLetter(box))
    expect(searchParams.get('su') ?? searchParams.get('subject')).toBe(subject)
  }
}

test('typing changes the link at once, and odd characters cannot break it', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'One & two = 100 % #?+\n\n\ud800 “quoted” \u0007 ende')
  expect(readMailto(mailLink(box).href).body).toBe(
    'Dear Governor,\n\nOne & two = 100 % #?+\n\n\ufffd “quoted”  ende\n\nYours sincerely,',
  )
})

test('all addresses of a target stand in one link', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Dana Ospanova')
  expect(readMailto(mailLink(box).href).to).toEqual([
    'office@prosecutor.example.org',
    'press@prosecutor.example.org',
  ])
})

test('a letter too long for a link is never cut: it is copied, and the link has address and subject', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const long = 'I ask you again. '.repeat(150).trim()
  type(letterField(box), long)
  const { subject, body } = readMailto(mailLink(box).href)
  expect(subject).toBe('Aigerim Bekova: 5 years & counting?')
  expect(body).toBeUndefined()
  const steps = [...rootOf(box).querySelectorAll('[part=send] ol > li')]
  expect(steps.map((step) => step.querySelector('button, a')?.textContent)).toEqual([
    'Copy letter',
    'Open in your e-mail program',
  ])
})

test('web mail, which takes more in one link, is no part of the two steps of a long letter', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const long = 'I ask you again. '.repeat(150).trim()
  type(letterField(box), long)
  const gmail = find<HTMLAnchorElement>(box, 'a', 'Gmail')
  expect(new URL(gmail.href).searchParams.get('body')).toContain(long)
  expect(gmail.closest('ol')).toBeNull()
})

test('a mission that receives a copy gets the letter to the primary target unchanged', async () => {
  serve(publishedCase())
  const box = await placeOpen({ country: 'GB' })
  const first = readMailto(mailLink(box).href)
  choose(box, 'Embassy of Kazakhstan in London')
  const copy = readMailto(mailLink(box).href)
  expect(copy.to).toEqual(['london@embassy.example.org', 'info@embassy.example.org'])
  expect(copy.body).toBe(first.body)
  expect(copy.body).toContain('Dear Governor,')
})

test('the second target in Russian is greeted by its own salutation', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  choose(box, 'Dana Ospanova')
  chooseLanguage(box, 'ru')
  expect(readMailto(mailLink(box).href).body).toMatch(
    /^Уважаемая госпожа Генеральный прокурор!\n\n/,
  )
})
