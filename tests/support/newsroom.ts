import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { publishedCase } from '../../widget/docs/publishedCase.ts'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'

const DIST = new URL('../../dist/widget/', import.meta.url)

export const BOX =
  '<take-action-box case="ua" style="display:block;min-height:340px"><a href="/act/ua">Take action</a></take-action-box>'

/** An article with a box in it. */
export function pageWith(head: string, body = BOX): string {
  return `<!doctype html><html lang="en"><title>News</title>${head}<p>Before.</p>${body}<p>After.</p></html>`
}

/** What the newsroom answers to its next page. */
interface Article {
  html: string
  csp?: string
  type?: string
}

/** A CMS that serves the built script, and a newsroom, on origins of their own; and Chromium. */
export class Newsroom {
  page!: Page
  /** Errors of the page and in its console. */
  problems: string[] = []
  requests: string[] = []
  private article: Article = { html: '' }

  private constructor(
    private readonly browser: Browser,
    private readonly servers: Server[],
    readonly cms: string,
    readonly origin: string,
  ) {}

  static async open(): Promise<Newsroom> {
    const answers = (_: string, response: ServerResponse) => news.answer(response)
    const servers = [await listen(answerAsCms), await listen(answers)] as const
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: CHROMIUM_ARGS,
    })
    const news = new Newsroom(browser, [...servers], originOf(servers[0]), originOf(servers[1]))
    return news
  }

  async close(): Promise<void> {
    await this.browser.close()
    for (const server of this.servers) server.close()
  }

  /** The tag that a partner pastes. */
  script(name = 'v1.js', attributes = 'async'): string {
    return `<script src="${this.cms}/embed/${name}" ${attributes}></script>`
  }

  async visit(article: Article): Promise<Page> {
    this.article = article
    this.problems = []
    this.requests = []
    const page = await this.browser.newPage({ viewport: { width: 412, height: 800 } })
    this.page = page
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('console', (line) => line.type() === 'error' && this.problems.push(line.text()))
    page.on('request', (request) => this.requests.push(request.url()))
    await page.goto(this.origin, { waitUntil: 'networkidle' })
    return page
  }

  /** Opens the form; the address of its mail link, decoded. */
  async openedLetter(): Promise<string> {
    await this.page.getByRole('button', { name: 'Write a letter' }).click()
    const href = await this.page.locator('a[href^="mailto:"].primary').getAttribute('href')
    return decodeURIComponent(href ?? '')
  }

  private answer(response: ServerResponse): void {
    const { html, csp, type = 'text/html' } = this.article
    if (csp) response.setHeader('content-security-policy', csp)
    send(response, html, type)
  }
}

function answerAsCms(path: string, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  const script = /^\/embed\/(v1\.m?js)/.exec(path)?.[1]
  if (script) send(response, readFileSync(new URL(script, DIST)), 'text/javascript')
  else if (path.endsWith('/tally')) send(response, '', 'text/plain', 204)
  else send(response, JSON.stringify(publishedCase()), 'application/json')
}

function listen(answer: (path: string, response: ServerResponse) => void): Promise<Server> {
  const server = createServer((request, response) => answer(request.url ?? '/', response))
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)))
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function send(response: ServerResponse, body: string | Buffer, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type }).end(body)
}
