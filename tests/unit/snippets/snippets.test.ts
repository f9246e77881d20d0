import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Choices, Embedded } from '../../../plugin/snippets/choices.ts'
import { frameScriptHash } from '../../../plugin/snippets/frameScriptHash.ts'
import { frameAddress, frameSnippet } from '../../../plugin/snippets/frameSnippet.ts'
import { linkSnippet, pageAddress } from '../../../plugin/snippets/linkSnippet.ts'
import { framePolicy, scriptPolicy, styleRule } from '../../../plugin/snippets/policyLines.ts'
import { preloadLine, scriptSnippet } from '../../../plugin/snippets/scriptSnippet.ts'
import { wordpressBlock, wordpressShortcode } from '../../../plugin/snippets/wordpressSnippets.ts'

const EMBEDDED: Embedded = {
  origin: 'https://act.example.org',
  slug: 'ua-24-22-kazakhstan',
  defaultLang: 'en',
  words: { en: 'Take action: Held for a map', ar: 'تحرّك: خريطة' },
}
const PLAIN: Choices = { height: 340 }
const ALL: Choices = {
  lang: 'ar',
  theme: 'dark',
  accent: '#B3261E',
  partner: 'the-daily',
  country: 'DE',
  height: 381.2,
}
const HOSTILE = '"><script>alert(1)</script><i a=\'--> [x]'
const HOSTILE_CHOICES: Choices = {
  lang: HOSTILE,
  theme: HOSTILE,
  accent: `#fff;background:url(//evil.example)${HOSTILE}`,
  partner: HOSTILE,
  country: HOSTILE,
  height: HOSTILE as never,
}

describe('the tag', () => {
  test('is the contract’s where nothing was chosen', () => {
    expect(scriptSnippet(EMBEDDED, PLAIN)).toBe(
      `<script src="https://act.example.org/embed/v1.js" async></script>
<take-action-box case="ua-24-22-kazakhstan" style="display:block;min-height:340px">
  <a href="https://act.example.org/act/ua-24-22-kazakhstan">Take action: Held for a map</a>
</take-action-box>`,
    )
  })

  test('has every choice under the contract’s name, whole pixels, and its link in the chosen language', () => {
    expect(scriptSnippet(EMBEDDED, ALL)).toContain(
      '<take-action-box case="ua-24-22-kazakhstan" lang="ar" country="DE" partner="the-daily" theme="dark" style="display:block;min-height:382px;--take-action-accent:#b3261e">',
    )
    expect(scriptSnippet(EMBEDDED, ALL)).toContain(
      '<a href="https://act.example.org/act/ua-24-22-kazakhstan?lang=ar">تحرّك: خريطة</a>',
    )
  })

  test('is asked for ahead in the language that the box will have', () => {
    expect(preloadLine(EMBEDDED, ALL)).toBe(
      '<link rel="preload" as="fetch" crossorigin href="https://act.example.org/api/take-action/v1/cases/ua-24-22-kazakhstan?lang=ar">',
    )
    expect(preloadLine(EMBEDDED, PLAIN)).toContain('?lang=en"')
  })
})

test('a frame has the choices in its address, and grows by the message of its own origin alone', () => {
  expect(frameAddress(EMBEDDED, PLAIN)).toBe('https://act.example.org/embed/ua-24-22-kazakhstan')
  expect(frameAddress(EMBEDDED, ALL)).toBe(
    'https://act.example.org/embed/ua-24-22-kazakhstan?lang=ar&country=DE&partner=the-daily&theme=dark&accent=b3261e',
  )
  const snippet = frameSnippet(EMBEDDED, ALL)
  expect(snippet).toContain('lang=ar&amp;country=DE')
  expect(snippet).toContain('title="تحرّك: خريطة" width="100%" height="382"')
  expect(snippet).toContain('iframe[src^="https://act.example.org/embed/"]')
})

test('a link is bare in the default language, names any other, and never tells who shares it', () => {
  expect(pageAddress(EMBEDDED, { ...ALL, lang: 'en' })).toBe(
    'https://act.example.org/act/ua-24-22-kazakhstan',
  )
  expect(pageAddress(EMBEDDED, ALL)).toBe('https://act.example.org/act/ua-24-22-kazakhstan?lang=ar')
})

test('WordPress gets block and shortcode with the names that its plugin reads', () => {
  expect(wordpressBlock(EMBEDDED, ALL)).toBe(
    '<!-- wp:take-action/box {"case":"ua-24-22-kazakhstan","lang":"ar","country":"DE","partner":"the-daily","theme":"dark"} /-->',
  )
  expect(wordpressShortcode(EMBEDDED, PLAIN)).toBe('[take-action case="ua-24-22-kazakhstan"]')
})

test('a strict site is told the origin alone, and the rule that stands in for the inline style', () => {
  expect(scriptPolicy(EMBEDDED)).toBe(
    'script-src https://act.example.org; connect-src https://act.example.org',
  )
  expect(styleRule(ALL)).toBe(
    'take-action-box { display: block; min-height: 382px; --take-action-accent: #b3261e }',
  )
})

test('a strict site is told of the frame and of the very script that lets it grow', () => {
  const script = /<script>([\s\S]*)<\/script>$/.exec(frameSnippet(EMBEDDED, ALL))?.[1] ?? ''
  const hash = createHash('sha256').update(script).digest('base64')
  expect(script).toContain('frame.height')
  expect(framePolicy(EMBEDDED, frameScriptHash(EMBEDDED.origin))).toBe(
    `frame-src https://act.example.org; script-src 'sha256-${hash}'`,
  )
})

test('no value gets out of its place: hostile choices are left out, hostile texts escaped', () => {
  const hostile: Embedded = { ...EMBEDDED, slug: HOSTILE, words: { en: HOSTILE } }
  const written = [scriptSnippet, frameSnippet, linkSnippet, preloadLine].map((write) =>
    write(hostile, HOSTILE_CHOICES),
  )
  for (const snippet of written) {
    expect(snippet).not.toContain('<script>alert')
    expect(snippet).not.toContain('evil.example')
    expect(snippet).not.toMatch(/ (lang|theme|partner|country)=/)
  }
  expect(scriptSnippet(hostile, HOSTILE_CHOICES)).toContain('min-height:1px"')
  const block = wordpressBlock(hostile, HOSTILE_CHOICES)
  expect(block.indexOf('-->')).toBe(block.length - 3)
  expect(JSON.parse(/\{.*\}/.exec(block)?.[0] ?? '')).toEqual({ case: HOSTILE })
  const shortcode = wordpressShortcode(hostile, HOSTILE_CHOICES)
  expect(shortcode.match(/[[\]"]/g)).toEqual(['[', '"', '"', ']'])
})
