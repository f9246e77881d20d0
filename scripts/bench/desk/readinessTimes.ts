import type { Browser, Page } from 'playwright-core'
import type { Desk } from './desks.ts'

/** What stands in the panel once the title is gone. */
const LINE = 'The title is missing.'

/**
 * How long the readiness panel beside the case of a desk takes from a change to what it says of it,
 * in milliseconds: the title is taken away and written again, so many times.
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
    await page
      .getByRole('region', { name: 'Readiness' })
      .getByText(/published/)
      .waitFor()
    await page.locator('#field-title').fill('X')
    await page.waitForTimeout(3_000)
    const taken: number[] = []
    for (let turn = 0; turn < times; turn++) {
      taken.push(await timeUntil(page, true, 'Backspace'), await timeUntil(page, false, 'X'))
      // The draft is saved meanwhile, as it is between two changes of an editor.
      await page.waitForTimeout(2_500)
    }
    return taken
  } finally {
    await context.close()
  }
}

/** From the key's own event on, as the browser's clock has it, until the line is there, or gone. */
async function timeUntil(page: Page, isThere: boolean, key: string): Promise<number> {
  await page.locator('#field-title').focus()
  const waiting = page.evaluate(
    ({ line, there }) =>
      new Promise<number>((resolve) => {
        const panel = document.querySelector('.take-action-readiness')
        let start = 0
        document.addEventListener('keydown', ({ timeStamp }) => (start = timeStamp), { once: true })
        const seen = new MutationObserver(() => {
          if (Boolean(panel?.textContent?.includes(line)) !== there || !start) return
          seen.disconnect()
          resolve(performance.now() - start)
        })
        if (panel) seen.observe(panel, { subtree: true, childList: true, characterData: true })
      }),
    { line: LINE, there: isThere },
  )
  await page.keyboard.press(key)
  return waiting
}
