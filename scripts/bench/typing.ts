import type { Browser, Page } from 'playwright-core'
import { SLOWDOWN, slowProcessor, withPage } from './browser.ts'
import type { Demonstration } from './demonstration.ts'
import { type Keystroke, typeInTheMiddle } from './keystrokes.ts'
import { median, worst } from './statistics.ts'
import { number, type Report, ratio, within } from './table.ts'

/** Characters of the letter. */
const LENGTH = 20_000

/** How many keys are pressed. */
const KEYS = 50

/** One frame of a display with 60 of them a second, in milliseconds. */
const FRAME = 16.7

const FIELD = '[part=letter] textarea'

/** Typing in a very long letter in the open form, and in a text field of the browser's own with the same text. */
export async function measureTyping(
  { articles }: Demonstration,
  browser: Browser,
): Promise<Report> {
  const { box, text } = await typeInBox(browser, articles.preloading)
  const bare = await typeInBareField(browser, text)
  const row = (title: string, keys: Keystroke[], budget: number) => {
    const handlers = keys.map(({ handler }) => handler)
    const frames = keys.map(({ frame }) => frame)
    return [
      title,
      number(median(handlers), 1),
      within(number(worst(handlers), 1), worst(handlers), budget),
      number(median(frames), 1),
      number(worst(frames), 1),
      ratio(median(frames), median(bare.map(({ frame }) => frame))),
    ]
  }
  return {
    title: 'Typing',
    note: `${KEYS} keys, one after the other, in the middle of a letter of ${number(LENGTH)} characters, processor slowed ${SLOWDOWN} times; milliseconds. Budget: the script has done with every key within one frame, ${FRAME} ms.`,
    columns: [
      '',
      'script, median',
      'script, worst',
      'key → end of frame, median',
      'worst',
      'median frame, to the bare field',
    ],
    rows: [
      row('the letter in the open form', box, FRAME),
      row('a bare `<textarea>` with the same text', bare, FRAME),
    ],
  }
}

/** Opens the form and makes its letter long by saying it again and again. */
async function typeInBox(browser: Browser, article: string) {
  return withPage(browser, async (page, session) => {
    await page.goto(article)
    await page.getByRole('button', { name: 'Write a letter' }).click()
    const field = page.locator(FIELD)
    const letter = await field.inputValue()
    const text = `${letter}\n\n`.repeat(Math.ceil(LENGTH / letter.length)).slice(0, LENGTH)
    await field.fill(text)
    await slowProcessor(session)
    return { text, box: await typed(page, FIELD) }
  })
}

async function typeInBareField(browser: Browser, text: string): Promise<Keystroke[]> {
  return withPage(browser, async (page, session) => {
    await page.setContent('<!doctype html><textarea rows="12" style="width:100%"></textarea>')
    await page.locator('textarea').fill(text)
    await slowProcessor(session)
    return typed(page, 'textarea')
  })
}

async function typed(page: Page, selector: string): Promise<Keystroke[]> {
  const keys = await typeInTheMiddle(page, selector, 'e', KEYS)
  const { length } = await page.locator(selector).inputValue()
  if (length !== LENGTH + KEYS) throw new Error(`${length} characters stand in ${selector}`)
  return keys
}
