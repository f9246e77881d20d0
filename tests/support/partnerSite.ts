import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'
import { freePort } from './freePort.ts'
import { passOn } from './passOn.ts'
import { startPayload, type TestPayload } from './testPayload.ts'

/** A real Payload served on an origin of its own, a partner's page on another, and Chromium. */
export class PartnerSite {
  page!: Page
  /** Errors of the page and in its console. */
  problems: string[] = []
  /** Paths that were asked of the CMS. */
  asked: string[] = []
  private html = ''

  private constructor(
    readonly app: TestPayload,
    readonly cms: string,
    readonly origin: string,
    private readonly browser: Browser,
    private readonly servers: Server[],
  ) {}

  static async open(): Promise<PartnerSite> {
    const [cmsPort, port] = [await freePort(), await freePort()]
    const cms = `http://127.0.0.1:${cmsPort}`
    // Another site altogether, so that nothing of the frame is the partner's.
    const origin = `http://localhost:${port}`
    const app = await startPayload({ serverURL: cms })
    const executablePath = await chromiumPath()
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
    const servers = [
      await listen(cmsPort, (request, response) => passOn(app, request, response)),
      await listen(port, (_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(site.html)
      }),
    ]
    const site = new PartnerSite(app, cms, origin, browser, servers)
    return site
  }

  async close(): Promise<void> {
    await this.browser.close()
    for (const server of this.servers) server.close()
    await this.app.stop()
  }

  /** Closes what the reader has open. */
  async leave(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close()
  }

  /** Opens the partner's page with this in it, as the reader's browser is set. */
  async visit(body: string, reader: BrowserContextOptions = {}): Promise<Page> {
    this.html = `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><p>Before.</p>${body}<p>After.</p></html>`
    this.problems = []
    this.asked = []
    await this.leave()
    const context = await this.browser.newContext({
      viewport: { width: 640, height: 900 },
      locale: 'en-GB',
      ...reader,
    })
    const page = await context.newPage()
    this.page = page
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('console', (line) => line.type() === 'error' && this.problems.push(line.text()))
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url())
      if (origin === this.cms) this.asked.push(pathname)
    })
    await page.goto(this.origin, { waitUntil: 'networkidle' })
    return page
  }
}

function listen(
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(answer)
  return new Promise((ready) =>
    server.listen(port, () => {
      ready(server)
    }),
  )
}
