import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EN } from '../../core/strings/en.ts'
import { STRINGS } from '../../core/strings/index.ts'
import { EN as PAGE_EN } from '../../plugin/page/strings/en.ts'
import { PAGE_STRINGS } from '../../plugin/page/strings/index.ts'

const LANGUAGES =
  'en es fr de it pt nl pl cs sv el tr ru uk kk ar fa ur he hi zh-Hans zh-Hant ja ko id'.split(' ')

function slots(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()
}

test('the box and the hosted page speak all their languages', () => {
  expect(Object.keys(STRINGS)).toEqual(LANGUAGES)
  expect(Object.keys(PAGE_STRINGS)).toEqual(LANGUAGES)
})

test('the hosted page says every word that is kept for it', () => {
  const folder = new URL('../../plugin/page/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const code = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('')
  // Targets are headed by their role.
  const said = (key: string) =>
    code.includes(`'${key}'`) || ['primary', 'additional', 'copy'].includes(key)
  expect(Object.keys(PAGE_EN).filter((key) => !said(key))).toEqual([])
})

describe.each(LANGUAGES)('%s', (lang) => {
  const box: Record<string, string> = STRINGS[lang] ?? {}
  const page: Record<string, string> = PAGE_STRINGS[lang] ?? {}

  test('names, dates and numbers stand where English has them', () => {
    for (const [key, text] of Object.entries({ ...EN })) {
      // A form for exactly one may write the number out.
      if (key.endsWith('.one')) continue
      expect(slots(box[key] ?? ''), key).toEqual(slots(text))
    }
    for (const [key, text] of Object.entries(PAGE_EN)) {
      expect(slots(page[key] ?? ''), key).toEqual(slots(text))
    }
  })

  test('every plural form that the language has is there', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    for (const form of forms) {
      expect(box[`days.${form}`], `days.${form}`).toBeTruthy()
      expect(box[`count.${form}`], `count.${form}`).toBeTruthy()
    }
  })

  test('nothing is empty or left in English', () => {
    expect(Object.entries({ ...box, ...page }).filter(([, text]) => !text.trim())).toEqual([])
    if (lang === 'en') return
    const same = Object.entries(EN).filter(([key, text]) => box[key] === text && text.length > 8)
    expect(same).toEqual([])
  })

  test('what to press is quoted as it is called', () => {
    const button = (box.sent ?? '').replace(/[.。]$/, '')
    expect(box.tell).toContain(button)
  })
})
