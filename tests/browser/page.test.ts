import { expect, test, vi } from 'vitest'
import type { PublishedCase, RichText } from '../../core/contract.ts'
import { GOVERNOR, LETTERS, paragraphs, publishedCase } from '../../widget/docs/publishedCase.ts'
import {
  find,
  has,
  letterField,
  place,
  placeOpen,
  rootOf,
  serve,
  settled,
  textOf,
  type,
} from './support.ts'

function queryOf(url: string | undefined): string | null {
  return new URL(url ?? '', 'https://x.example').searchParams.get('lang')
}

test('the box asks with no headers, no credentials mode and no more than once', async () => {
  const { asked } = serve(publishedCase())
  await place()
  expect(asked).toEqual([
    {
      url: 'https://cms.example.org/api/take-action/v1/cases/ua-1-30-kazakhstan?lang=en',
      init: { cache: 'default' },
    },
  ])
})

test('its language is its own, else the nearest around it across shadow roots, else the browser’s', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['not a tag', 'kk-KZ', 'ru'])
  const { asked } = serve(publishedCase())
  document.documentElement.lang = ''
  const box = await place({ lang: '' })
  expect(queryOf(asked.at(-1)?.url)).toBe('kk-KZ')
  const outer = document.createElement('div')
  outer.lang = 'ar'
  const shadow = outer.attachShadow({ mode: 'open' })
  document.body.append(outer)
  box.remove()
  const inner = document.createElement('take-action-box')
  inner.setAttribute('case', 'x')
  shadow.append(inner)
  await settled()
  expect(queryOf(asked.at(-1)?.url)).toBe('ar')
  inner.setAttribute('lang', 'en_US')
  await settled()
  expect(queryOf(asked.at(-1)?.url)).toBe('en-US')
  inner.setAttribute('lang', '???')
  await settled()
  expect(queryOf(asked.at(-1)?.url)).toBe('ar')
  outer.remove()
})

test('a language that the server refuses is left out, once', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return url.includes('lang=')
      ? new Response('{}', { status: 400 })
      : new Response(JSON.stringify(publishedCase()))
  })
  const box = await place({ lang: 'tlh' })
  expect(asked).toHaveLength(2)
  expect(textOf(box)).toContain('Teacher jailed')
})

test('what has come in one language stays where the next one cannot be had', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['kk', 'ru'])
  const english = publishedCase({ languages: ['en', 'ru'] })
  vi.stubGlobal('fetch', async (url: string) =>
    queryOf(url) === 'ru'
      ? new Response('', { status: 502 })
      : new Response(JSON.stringify(english)),
  )
  const box = await place({ lang: '' })
  expect(textOf(box)).toContain('Teacher jailed')
})

test('blanks around the address of the CMS, and slashes after it, are passed over', async () => {
  const { asked } = serve(publishedCase())
  await place({ api: ' https://cms.example.org// ' })
  expect(asked[0]?.url).toMatch(/^https:\/\/cms\.example\.org\/api\/take-action\//)
})

test('two boxes in two languages stand on one page', async () => {
  serve(publishedCase())
  const english = await place()
  serve(publishedCase({ lang: 'ar', title: 'معلّمة في السجن' }))
  const arabic = await place({ lang: 'ar' })
  expect(textOf(english)).toContain('Write a letter')
  expect(textOf(arabic)).toContain('اكتبوا رسالة')
  expect(find(english, '.box').dir).toBe('ltr')
  expect(find(arabic, '.box').dir).toBe('rtl')
  expect(getComputedStyle(find(arabic, 'h2')).direction).toBe('rtl')
})

test('a letter keeps its own language and direction within a box in another', async () => {
  serve(publishedCase({ lang: 'ar', deadline: undefined }))
  const box = await placeOpen({ lang: 'ar', 'letter-lang': 'ru' })
  const letter = find(box, '[part=letter]')
  expect([letter.lang, letter.dir]).toEqual(['ru', 'ltr'])
  expect(getComputedStyle(find(box, '[part=letter] textarea')).direction).toBe('ltr')
  box.remove()
  serve(publishedCase())
  const other = await placeOpen({ 'letter-lang': 'ar' })
  expect(getComputedStyle(find(other, '[part=letter] textarea')).direction).toBe('rtl')
})

test('Arabic counts days by its own plural rules', async () => {
  const closesAt = new Date(Date.now() + 1.5 * 86_400_000).toISOString()
  serve(publishedCase({ lang: 'ar', deadline: { date: closesAt.slice(0, 10), closesAt } }))
  expect(textOf(await place({ lang: 'ar' }))).toContain('بقي يومان')
})

test('a string that an installation corrects is shown, and one that is missing is English', async () => {
  serve(publishedCase({ strings: { write: 'Write now' } }))
  const box = await placeOpen()
  box.removeAttribute('open')
  expect(textOf(box)).toContain('Your letter')
  box.remove()
  expect(textOf(await place())).toContain('Write now')
})

test('the box stores nothing and sets no cookie', async () => {
  const stored = vi.spyOn(Storage.prototype, 'setItem')
  const cookie = vi.spyOn(Document.prototype, 'cookie', 'set')
  const before = document.cookie
  serve(publishedCase())
  const box = await placeOpen()
  find(box, 'button', 'Copy subject').click()
  await settled()
  expect(stored).not.toHaveBeenCalled()
  expect(cookie).not.toHaveBeenCalled()
  expect(document.cookie).toBe(before)
})

test('every link that leaves the page does so without a trace of it', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  for (const link of rootOf(box).querySelectorAll('a')) {
    expect(link.rel).toBe('noopener noreferrer')
  }
})

test('no style element and no style attribute is ever used', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  expect(has(box, 'style, [style]')).toBe(false)
  expect(rootOf(box).adoptedStyleSheets).toHaveLength(1)
})

test('rules of the page do not reach into the box', async () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    'html{font-size:62.5%} *{letter-spacing:1em!important;text-transform:uppercase;color:lime} take-action-box{font-size:40px;text-align:right;visibility:visible;line-height:9}',
  )
  document.adoptedStyleSheets = [sheet]
  serve(publishedCase())
  const box = await place()
  const style = getComputedStyle(find(box, '.people'))
  document.adoptedStyleSheets = []
  expect([style.fontSize, style.letterSpacing, style.textTransform]).toEqual([
    '16px',
    'normal',
    'none',
  ])
  expect(style.color).not.toBe('rgb(0, 255, 0)')
})

test('moved, removed and put back, the box keeps what was written', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const field = find<HTMLTextAreaElement>(box, '[part=letter] textarea')
  field.value = 'Mine.'
  field.dispatchEvent(new Event('input'))
  box.remove()
  const elsewhere = document.createElement('section')
  document.body.append(elsewhere)
  elsewhere.append(box)
  await settled()
  expect(find<HTMLTextAreaElement>(box, '[part=letter] textarea').value).toBe('Mine.')
  elsewhere.remove()
})

test('moved to another document, the box keeps what was written and is dressed there', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  type(letterField(box), 'Mine.')
  const frame = document.createElement('iframe')
  document.body.append(frame)
  frame.contentDocument?.body.append(box)
  await settled()
  expect(letterField(box).value).toBe('Mine.')
  expect(getComputedStyle(find(box, '.box')).display).toBe('flex')
  frame.remove()
})

const EVIL = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{name}'
const EVIL_URL = 'javascript:window.hacked=1'

/** Every text and address of a case replaced by something hostile; codes that decide are kept. */
function hostile<T>(value: T, key = ''): T {
  const kept = [
    'version',
    'state',
    'role',
    'kind',
    'type',
    'dir',
    'id',
    'date',
    'closesAt',
    'channel',
  ]
  if (typeof value === 'string') {
    if (kept.includes(key)) return value
    return (/url|form/i.test(key) ? EVIL_URL : EVIL) as T
  }
  if (Array.isArray(value)) return value.map((one) => hostile(one, key)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, hostile(one, name)]),
  ) as T
}

test('hostile text in every field runs nothing and becomes no markup or address', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const evil = hostile({ ...publishedCase(), strings: {} })
  const variants: PublishedCase[] = [
    evil,
    { ...evil, lang: 'en', strings: publishedCase().strings },
    {
      ...evil,
      lang: 'en',
      state: 'closed',
      afterDeadline: {
        message: evil.summary,
        offices: [{ name: EVIL, country: EVIL, url: EVIL_URL, email: EVIL }],
      },
    },
    { ...evil, lang: 'en', state: 'stopped', stop: { outcome: 'good', message: evil.summary } },
  ]
  for (const published of variants) {
    serve(published)
    const box = await placeOpen()
    expect(has(box, 'img, script')).toBe(false)
    for (const link of rootOf(box).querySelectorAll('a')) {
      expect(link.protocol).toMatch(/^(https?|mailto|tel):$/)
    }
    expect(textOf(box)).toContain('onerror')
    box.remove()
  }
  await settled()
  expect((window as { hacked?: number }).hacked).toBeUndefined()
})

test('rich text shows its marks, and of unknown types the children or nothing', async () => {
  const summary = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'bold', bold: true },
        { type: 'text', text: 'slanted', italic: true },
      ],
    },
    {
      type: 'list',
      ordered: true,
      children: [{ type: 'item', children: [{ type: 'text', text: 'first' }] }],
    },
    { type: 'box', children: [{ type: 'text', text: 'inside' }] },
    { type: 'video', url: 'https://video.example.org' },
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'bait' }] },
      ],
    },
  ] as unknown as RichText
  serve(publishedCase({ summary }))
  const box = await placeOpen()
  expect(find(box, 'strong', 'bold').textContent).toBe('bold')
  expect(find(box, 'em').textContent).toBe('slanted')
  expect(find(box, 'ol li').textContent).toBe('first')
  expect(textOf(box)).toContain('inside')
  expect(textOf(box)).toContain('bait')
  expect([...rootOf(box).querySelectorAll('a')].some((link) => link.textContent === 'bait')).toBe(
    false,
  )
})

test('a placeholder of an unknown name shows its fallback, a name from the language’s own objects too', async () => {
  const body = ['constructor', '__proto__', 'shoe'].map((name) => ({
    type: 'paragraph',
    children: [{ type: 'placeholder', name, fallback: `fallback of ${name}` }],
  })) as unknown as RichText
  const letter = { ...(LETTERS[0] as (typeof LETTERS)[0]), body }
  serve(publishedCase({ letters: [letter], targets: [GOVERNOR], summary: paragraphs('x') }))
  const box = await placeOpen()
  expect(find<HTMLTextAreaElement>(box, '[part=letter] textarea').value).toBe(
    'fallback of constructor\n\nfallback of __proto__\n\nfallback of shoe',
  )
})

test('a second definition of the element is passed over', async () => {
  const defined = customElements.get('take-action-box')
  await import('../../widget/define.ts?again' as '../../widget/define.ts')
  expect(customElements.get('take-action-box')).toBe(defined)
})

test('where the case cannot be had in the first of the reader’s languages, it comes in the next', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['kk-KZ', 'ar'])
  const { asked } = serve(publishedCase())
  const box = await place({ lang: '' })
  expect(asked.map(({ url }) => new URL(url).searchParams.get('lang'))).toEqual(['kk-KZ', 'ar'])
  box.remove()
})
