import type { Browser, Page } from 'playwright-core'
import { slowLine, slowProcessor, withPage } from './browser.ts'
import { worst } from './statistics.ts'
import { INTERACTIVE, noteVitals } from './vitals.ts'

/** How long a page is watched after it is interactive, and after the press, in milliseconds. */
const AFTERMATH = 1_000

/** A task up to here blocks nobody; what is over it is blocking time (web.dev/tbt). In milliseconds. */
export const BLOCKING_FROM = 50

/** What one visit to an article found: milliseconds, but for the shift and the requests. */
export interface Visit {
  /** From HTML received to the event `take-action-ready`. */
  ready: number
  /** From HTML received to a button that can be pressed. */
  interactive: number
  /** Sum over the long tasks that began once the script was there. */
  blocking: number
  /** The longest of those tasks, 0 where there was none. */
  longestTask: number
  /** Cumulative layout shift, without a unit. */
  shift: number
  /** Requests to the CMS, before anything is pressed. */
  requests: number
  /** The longest task of 50 ms and more from the press to the open form, 0 where there was none. */
  opening: number
}

/** Opens the article on the slow line with an empty cache, and at last presses the button, where a form stands behind it. */
export async function visitArticle(
  browser: Browser,
  article: string,
  cms: string,
  { opens = true } = {},
): Promise<Visit> {
  return withPage(browser, async (page, session) => {
    let requests = 0
    page.on('request', (request) => {
      if (request.url().startsWith(cms)) requests++
    })
    await page.addInitScript(noteVitals, INTERACTIVE)
    await slowLine(session)
    await slowProcessor(session)
    const interactive = page.waitForEvent('console', (line) => line.text() === INTERACTIVE)
    await Promise.all([interactive, page.goto(article)])
    await page.waitForTimeout(AFTERMATH)
    const untouched = { ...(await readVitals(page)), requests }
    return { ...untouched, opening: opens ? await longestTaskOfOpening(page) : Number.NaN }
  })
}

/** Presses the button with the bare mouse and looks only later, since looking is work for the page too. */
async function longestTaskOfOpening(page: Page): Promise<number> {
  const button = await page.getByRole('button', { name: 'Write a letter' }).boundingBox()
  if (!button) throw new Error('The card has no button.')
  const pressed = await page.evaluate(() => performance.now())
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
  await page.waitForTimeout(AFTERMATH)
  const tasks = await page.evaluate(() => window.vitals.longTasks)
  await page.locator('[part=letter] textarea').waitFor()
  return worst(tasks.filter(({ start }) => start >= pressed).map(({ duration }) => duration))
}

async function readVitals(page: Page): Promise<Omit<Visit, 'requests' | 'opening'>> {
  const { received, scriptThere, vitals } = await page.evaluate(() => {
    const [document] = performance.getEntriesByType('navigation')
    const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))
    return {
      received: (document as PerformanceNavigationTiming).responseEnd,
      scriptThere: (script as PerformanceResourceTiming).responseEnd,
      vitals: window.vitals,
    }
  })
  const tasks = vitals.longTasks.filter(({ start }) => start >= scriptThere)
  return {
    ready: vitals.ready - received,
    interactive: vitals.interactive - received,
    blocking: tasks.reduce((sum, { duration }) => sum + duration - BLOCKING_FROM, 0),
    longestTask: worst(tasks.map(({ duration }) => duration)),
    shift: vitals.shift,
  }
}
