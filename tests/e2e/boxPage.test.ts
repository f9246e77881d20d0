import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { GOVERNOR, publishedCase } from '../../widget/docs/publishedCase.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'

/**
 * The built script on strangers' pages: a CMS and a newsroom on origins of their own, both on this
 * machine, and Chromium.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let browser: Browser
let cms: Server
let newsroom: Server
let page: Page
let problems: string[]
let requests: string[]
/** What the newsroom answers to its next page. */
let article: { html: string; csp?: string; type?: string }

beforeAll(async () => {
  cms = await listen((path, response) => {
    response.setHeader('access-control-allow-origin', '*')
    const script = /^\/embed\/(v1\.m?js)/.exec(path)?.[1]
    if (script)
      return send(response, readFileSync(`${ROOT}dist/widget/${script}`), 'text/javascript')
    if (path.endsWith('/tally')) return send(response, '', 'text/plain', 204)
    return send(response, JSON.stringify(publishedCase()), 'application/json')
  })
  newsroom = await listen((_, response) => {
    if (article.csp) response.setHeader('content-security-policy', article.csp)
    return send(response, article.html, article.type ?? 'text/html')
  })
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  cms?.close()
  newsroom?.close()
})

afterEach(async () => page?.close())

function listen(answer: (path: string, response: ServerResponse) => void): Promise<Server> {
  const server = createServer((request, response) => answer(request.url ?? '/', response))
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)))
}

function send(response: ServerResponse, body: string | Buffer, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type }).end(body)
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const BOX =
  '<take-action-box case="ua" style="display:block;min-height:340px"><a href="/act/ua">Take action</a></take-action-box>'

function html(head: string, body = BOX): string {
  return `<!doctype html><html lang="en"><title>News</title>${head}<p>Before.</p>${body}<p>After.</p></html>`
}

function script(name = 'v1.js', attributes = 'async'): string {
  return `<script src="${origin(cms)}/embed/${name}" ${attributes}></script>`
}

async function visit(what: typeof article, size = { width: 412, height: 800 }): Promise<Page> {
  article = what
  problems = []
  requests = []
  page = await browser.newPage({ viewport: size })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(origin(newsroom), { waitUntil: 'networkidle' })
  return page
}

async function openedLetter(): Promise<string> {
  await page.getByRole('button', { name: 'Write a letter' }).click()
  const href = await page.locator('a[href^="mailto:"].primary').getAttribute('href')
  return decodeURIComponent(href ?? '')
}

test('the classic script makes the tag a box whose mail link carries the letter', async () => {
  await visit({ html: html(script()) })
  expect(await openedLetter()).toContain('Dear Governor,\r\n\r\nI am writing about Aigerim Bekova')
  expect(problems).toEqual([])
})

test('the events of the built script leave the shadow root of a page’s own component', async () => {
  await visit({ html: html('', '<div id="host"></div>') })
  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener('take-action-ready', (event) =>
          resolve((event.target as Element).id),
        ),
      ),
  )
  await page.evaluate(
    (address) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
      const box = document.createElement('take-action-box')
      box.setAttribute('case', 'ua')
      root?.append(box)
      const element = document.createElement('script')
      element.src = address
      document.head.append(element)
    },
    `${origin(cms)}/embed/v1.js`,
  )
  expect(await heard).toBe('host')
})

test('the module does the same', async () => {
  await visit({ html: html(script('v1.mjs', 'type="module"')) })
  expect(await openedLetter()).toContain('Dear Governor,')
  expect(problems).toEqual([])
})

test('two requests in all, both to the CMS, and neither script, style nor name is left on the page', async () => {
  await visit({ html: html('') })
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window).sort())
  const symbols = await page.evaluate(() => Object.getOwnPropertyNames(Symbol).sort())
  await page.close()
  await visit({ html: html(script()) })
  await page.getByRole('button', { name: 'Write a letter' }).waitFor()
  const beforeOpening = requests
    .filter((url) => !url.startsWith(origin(newsroom)))
    .map((url) => new URL(url).pathname)
  await openedLetter()
  expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(before)
  expect(await page.evaluate(() => Object.getOwnPropertyNames(Symbol).sort())).toEqual(symbols)
  const others = requests.filter((url) => !url.startsWith(origin(newsroom)))
  // The form asks once more, for a stop, as it opens.
  expect(beforeOpening).toEqual(['/embed/v1.js', '/api/take-action/v1/cases/ua'])
  expect(others.map((url) => new URL(url).pathname)).toEqual([
    ...beforeOpening,
    '/api/take-action/v1/cases/ua',
  ])
  expect(others.every((url) => url.startsWith(origin(cms)))).toBe(true)
  expect(await page.locator('head style, body > :not(p, take-action-box, script)').count()).toBe(0)
  expect(await page.context().cookies()).toEqual([])
})

test('a strict content security policy stops nothing but the snippet’s own inline height', async () => {
  const csp = `default-src 'none'; script-src ${origin(cms)}; connect-src ${origin(cms)}; require-trusted-types-for 'script'; trusted-types lit-html`
  await visit({ html: html(script(), BOX.replace(/ style="[^"]*"/, '')), csp })
  expect(await openedLetter()).toContain('Dear Governor,')
  await page.getByText('By post').click()
  await page.getByRole('button', { name: 'Print the letter' }).first().click()
  await page.getByRole('button', { name: 'Copy subject' }).click()
  expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([])
  expect(
    await page.locator('.box').evaluate((box) => getComputedStyle(box).borderTopWidth),
  ).not.toBe('0px')
})

test('loaded twice, and as a module beside it, under a policy that allows one of each, it defines once', async () => {
  const csp = `default-src 'none'; script-src ${origin(cms)}; connect-src ${origin(cms)}; trusted-types lit-html`
  const twice = script('v1.js', '') + script('v1.js?again', '') + script('v1.mjs', 'type="module"')
  await visit({ html: html(twice, BOX.replace(/ style="[^"]*"/, '')), csp })
  expect(await openedLetter()).toContain('Dear Governor,')
  expect(problems.filter((problem) => !problem.includes('favicon'))).toEqual([])
})

test('where the policy lets nothing be asked, the fallback link stays', async () => {
  await visit({ html: html(script()), csp: `script-src ${origin(cms)}; connect-src 'none'` })
  expect(await page.getByRole('link', { name: 'Take action' }).isVisible()).toBe(true)
  expect(await page.getByText('could not be loaded').isVisible()).toBe(true)
})

test('an XHTML document keeps the fallback link', async () => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title><script src="${origin(cms)}/embed/v1.js"></script></head><body>${BOX}</body></html>`
  await visit({ html: xhtml, type: 'application/xhtml+xml' })
  expect(await page.getByRole('link', { name: 'Take action' }).isVisible()).toBe(true)
  expect(problems).toEqual([])
})

test('in a page of another encoding every letter of the box is right', async () => {
  await visit({ html: html(script()), type: 'text/html; charset=windows-1252' })
  expect(await page.locator('.over').textContent()).toBe('Take action · Kazakhstan')
})

test('with the snippet’s height the page does not move when the card appears', async () => {
  await visit({ html: html(script()) })
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 200)
      }),
  )
  expect(shift).toBe(0)
  expect(await page.getByRole('button', { name: 'Write a letter' }).isVisible()).toBe(true)
})

test('“I have sent it” reaches the tally as text that needs no preflight', async () => {
  await visit({ html: html(script()) })
  await openedLetter()
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()))
  await page.getByRole('link', { name: 'Open in your e-mail program' }).click()
  const tally = page.waitForRequest((request) => request.url().endsWith('/tally'))
  await page.getByRole('button', { name: 'I have sent it' }).click()
  const request = await tally
  expect(request.method()).toBe('POST')
  expect(request.headers()['content-type']).toMatch(/^text\/plain/)
  expect(request.postData()).toBe('{"channel":"email"}')
})

test('the whole way can be gone by keyboard alone', async () => {
  await visit({ html: html(script()) })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement
      return `${active?.tagName} ${active?.textContent?.trim().slice(0, 40)}`
    })
  expect(await focused()).toContain('H2')
  const passed: string[] = []
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    passed.push(await focused())
    if (passed.at(-1)?.startsWith('BUTTON Copy letter')) await page.keyboard.press('Enter')
    if (passed.at(-1) === 'BUTTON I have sent it') break
  }
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('H3 Thank you')
  const way = passed.join('\n')
  for (const stop of [
    'INPUT',
    'SELECT',
    'TEXTAREA',
    'A Open in your e-mail',
    'BUTTON Copy letter',
    'BUTTON I have sent it',
  ]) {
    expect(way).toContain(stop)
  }
})

test('focus is drawn by an outline, which forced colours keep', async () => {
  await visit({ html: html(script()) })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.keyboard.press('Tab')
  const outline = await page
    .getByRole('button', { name: 'Write a letter' })
    .evaluate((button) => getComputedStyle(button).outline)
  expect(outline).toMatch(/solid 3px/)
})

test('the target’s name never stands in an address but the compose links', async () => {
  await visit({ html: html(script()) })
  await openedLetter()
  expect(requests.some((url) => decodeURIComponent(url).includes(GOVERNOR.name))).toBe(false)
})

test('whatever is typed, chosen and pressed, no word of it is in a request or an event', async () => {
  await visit({ html: html(script()) })
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['ready', 'open', 'send', 'done', 'error'])
      document.addEventListener(`take-action-${name}`, (event) =>
        heard.push(JSON.stringify((event as CustomEvent).detail)),
      )
    document.addEventListener('click', (event) => event.preventDefault())
    window.print = () => undefined
  })
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await openedLetter()
  const fields = page.locator('take-action-box :is(input:not([type=radio]), textarea)')
  for (const field of await fields.all()) await field.fill('ZQXJ')
  await page.getByText('In your own words').click()
  for (const field of await fields.all()) await field.fill('ZQXJ')
  const unfold = () =>
    page.locator('take-action-box details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true
    })
  await unfold()
  for (const way of await page.locator('take-action-box [part=send] :is(a, button)').all())
    if (!/I have sent it/.test((await way.textContent()) ?? '')) await way.click()
  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByText('Thank you').waitFor()
  expect(await page.locator('[part=letter] textarea').inputValue()).toBe('ZQXJ')
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard.length).toBeGreaterThan(8)
  expect(sent.some((one) => one.includes('/tally'))).toBe(true)
  expect([...heard, ...sent, ...requests].filter((one) => one.includes('ZQXJ'))).toEqual([])
})
