import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Locator } from 'playwright-core'

/** A newsroom's page with what an editor pasted into it, on an origin of its own. */
export interface Article {
  /** Opens the page anew, as the next reader does, and gives the box in it. */
  visit(): Promise<Locator>
  close(): Promise<void>
}

export async function articleWith(browser: Browser, pasted: string): Promise<Article> {
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>News</title><p>Article.</p>${pasted}</html>`,
    )
  })
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
  const { port } = site.address() as AddressInfo
  return {
    async visit() {
      // A browser of their own: nothing of an earlier visit is kept in it.
      for (const context of browser.contexts()) {
        if (context.pages().some((page) => page.url().includes(`:${port}/`))) await context.close()
      }
      const page = await (await browser.newContext()).newPage()
      await page.goto(`http://127.0.0.1:${port}/`)
      return page.locator('take-action-box')
    },
    async close() {
      site.closeAllConnections()
      site.close()
    },
  }
}
