import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { EN } from '../../core/strings/en.ts'
import { publishedCase } from '../../widget/docs/publishedCase.ts'
import { HOST_SCRIPTS } from '../fixtures/hostScripts.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'

/** The built box on pages that meddle with the language, the DOM, styles and frames. */
const SCRIPT = readFileSync(new URL('../../dist/widget/v1.js', import.meta.url))
const BOX = '<take-action-box case="ua"><a href="/act/ua">Take action</a></take-action-box>'

let browser: Browser
let server: Server
let page: Page
let problems: string[]
let pages: Record<string, string>

beforeAll(async () => {
  server = createServer((request, response) => answer(request.url ?? '/', response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

afterEach(async () => page?.close())

function answer(path: string, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  if (path === '/embed/v1.js') response.setHeader('content-type', 'text/javascript').end(SCRIPT)
  else if (path in pages) response.setHeader('content-type', 'text/html').end(pages[path])
  else response.end(JSON.stringify(publishedCase()))
}

function html(head: string, body: string): string {
  return `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">${head}<script src="/embed/v1.js" async></script>${body}</html>`
}

async function visit(all: Record<string, string>): Promise<Page> {
  pages = all
  problems = []
  page = await browser.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' })
  return page
}

for (const [name, code] of Object.entries(HOST_SCRIPTS)) {
  test(`beside ${name} the whole way from card to sent letter works`, async () => {
    await visit({ '/': html(`<script>${code}</script>`, BOX) })
    await page.getByRole('button', { name: 'Write a letter' }).click()
    await page.getByLabel('The country you live in').fill('Germany')
    await page.getByRole('radio', { name: /Berlin/ }).check()
    await page.getByLabel('Text of the letter').pressSequentially('x')
    await page.getByRole('button', { name: 'Copy letter' }).click()
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()))
    await page.getByRole('link', { name: 'Open in your e-mail program' }).click()
    await page.getByRole('button', { name: 'I have sent it' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    expect(problems).toEqual([])
  })
}

test('in a frame that may run scripts and nothing else, a letter can still be written and copied', async () => {
  const frame = '<iframe sandbox="allow-scripts" src="/frame" width="600" height="900"></iframe>'
  await visit({ '/': `<!doctype html>${frame}`, '/frame': html('', BOX) })
  const inside = page.frameLocator('iframe')
  await inside.getByRole('button', { name: 'Write a letter' }).click()
  await inside.getByRole('button', { name: 'Copy letter' }).click()
  await inside.getByText('Copied.').waitFor()
  // Paper is out of reach there: the reader is told to copy, and no empty frame stays behind.
  await inside.getByText('By post').click()
  await inside.getByRole('button', { name: 'Print the letter' }).first().click()
  await inside.getByText(EN.uncopied).waitFor()
  expect(await inside.locator('take-action-box iframe').count()).toBe(0)
  // The browser itself remarks that the newer of the two ways to copy is closed there.
  expect(problems.filter((problem) => !problem.startsWith('Permissions policy'))).toEqual([])
})

test('several boxes, one of them put in late and one moved, each keep to themselves', async () => {
  await visit({ '/': html('', `<main>${BOX}</main><aside></aside>`) })
  await page.evaluate(() => {
    const late = document.createElement('take-action-box')
    late.setAttribute('case', 'ua')
    document.querySelector('main')?.append(late)
    const first = document.querySelector('take-action-box')
    if (first) document.querySelector('aside')?.append(first)
  })
  const boxes = page.locator('take-action-box')
  await boxes.nth(1).getByRole('button', { name: 'Write a letter' }).click()
  const targets = (box: number) =>
    boxes.nth(box).getByRole('radiogroup', { name: 'Who to write to' }).count()
  await expect.poll(() => targets(1)).toBe(1)
  expect(await targets(0)).toBe(0)
  expect(problems).toEqual([])
})

test('rules for buttons, resets, and a root font of 62.5 % change nothing in the box', async () => {
  const rules =
    'html{font-size:62.5%}*{margin:0!important;padding:0!important;font-size:8px;color:red}button{all:unset;display:none}'
  const measure = async () => {
    const button = page.getByRole('button', { name: 'Write a letter' })
    const box = await button.boundingBox()
    return { width: box?.width, height: box?.height }
  }
  await visit({ '/': html('', BOX) })
  const plain = await measure()
  await page.close()
  await visit({ '/': html(`<style>${rules}</style>`, BOX) })
  expect(await measure()).toEqual(plain)
})
