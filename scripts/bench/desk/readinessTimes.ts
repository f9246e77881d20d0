import type { Browser, Page } from 'playwright-core'
import type { Desk } from './desks.ts'

/** What stands in the panel once the title is gone. */
const LINE = 'The title is missing.'
/** An answer that takes longer is none, in milliseconds. */
const PATIENCE = 10_000
/** The draft is saved between two changes, as between those of an editor, in milliseconds. */
const REST = 2_500

/** Where the page keeps the time of a change, in milliseconds. */
interface Waiting {
  taken?: Promise<number>
}

/**
 * How long the readiness panel beside the case of a desk takes from a key to what it says of it, in
 * milliseconds by the browser's own clock: the title is taken away and written again, so many times.
 */
export async function readinessTimes(
  browser: Browser,
  desk: Desk,
  times: number,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const value = desk.headers.Authorization.replace('JWT ', '')
  await context.addCookies([{ name: 'payload-token', value, url: desk.cms }])
  try {
    const page = await context.newPage()
    await page.goto(`${desk.cms}/admin/collections/cases/${desk.id}`)
    const panel = page.getByRole('region', { name: 'Readiness' })
    await panel.getByText(/Can be published|Ready to be|the way of publishing/).waitFor()
    const taken: number[] = []
    for (let turn = 0; turn < times; turn++) {
      taken.push(await timeOf(page, 'Delete'), await timeOf(page, 'X'))
    }
    return taken
  } finally {
    await context.close()
  }
}

/** From the event of a key that replaces the whole title on, until the panel's line is there, or gone. */
async function timeOf(page: Page, key: 'Delete' | 'X'): Promise<number> {
  await page.locator('#field-title').focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.waitForTimeout(REST)
  // Listens before the key is sent; the promise stays in the page.
  await page.evaluate(listen, { line: LINE, there: key === 'Delete', patience: PATIENCE })
  await page.keyboard.press(key)
  return page.evaluate(() => (window as Waiting).taken ?? Number.NaN)
}

function listen({ line, there, patience }: { line: string; there: boolean; patience: number }) {
  const panel = document.querySelector('.take-action-readiness')
  ;(window as Waiting).taken = new Promise((resolve, reject) => {
    let start: number | undefined
    // Without a name of its own: a bundler would mark it with a helper that the page lacks.
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        start = timeStamp
      },
      { capture: true, once: true },
    )
    const seen = new MutationObserver(() => {
      if (start === undefined || Boolean(panel?.textContent?.includes(line)) !== there) return
      seen.disconnect()
      resolve(performance.now() - start)
    })
    if (panel) seen.observe(panel, { subtree: true, childList: true, characterData: true })
    setTimeout(() => reject(new Error(`The panel has not told of the title: “${line}”.`)), patience)
  })
}
