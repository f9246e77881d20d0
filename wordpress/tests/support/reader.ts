import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { CHROMIUM_ARGS, chromiumPath } from '../../../tests/support/chromium.ts'

/** Chromium; each page is another reader's. */
export class Reader {
  /** Errors of the last page and in its console. */
  problems: string[] = []

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<Reader> {
    const executablePath = await chromiumPath()
    return new Reader(await chromium.launch({ executablePath, args: CHROMIUM_ARGS }))
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  async visit(address: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await this.newPage(options)
    await page.goto(address)
    return page
  }

  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    for (const context of this.browser.contexts()) await context.close()
    this.problems = []
    const context = await this.browser.newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('console', (line) => {
      // Debian's WordPress has no picture for browsers that ask for one.
      const isIcon = /favicon|w-logo/.test(line.location().url)
      if (line.type() === 'error' && !isIcon) this.problems.push(line.text())
    })
    return page
  }
}
