import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsIn } from '../support/axe.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { paragraph } from '../support/documents.ts'

/** The way of a first-day editor, in the admin of the demonstration. */
const TOLD = paragraph('What happened.')
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-unhide:no;font-family:Calibri}</style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body><p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=EN-GB style='font-family:"Calibri",sans-serif;mso-fareast-language:EN-GB'>Her health <b>fails</b>.<o:p></o:p></span></p></body></html>`
const folder = mkdtempSync(path.join(tmpdir(), 'take-action-desk-'))

let demo: Demo
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  demo = await startDemo({ DEMO_FOLDER: folder })
  await sendOne()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${demo.cms}/admin`)
  await page.keyboard.press('Tab')
  await page.fill('input[name=email]', demo.email)
  await page.fill('input[name=password]', demo.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${demo.cms}/admin`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('what readiness names leads to its field by keyboard, and is gone once it is mended', async () => {
  await page.goto(`${demo.cms}/admin/collections/cases/create`)
  const panel = page.getByRole('region', { name: 'Readiness' })
  await panel.getByRole('button', { name: 'The title is missing.' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'field-title')
  await page.keyboard.type('Release Ada Example')
  await panel.getByRole('button', { name: 'The title is missing.' }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Letters', exact: true }).click()
  await page.getByRole('button', { name: 'Add Letter' }).click()
  const line = panel.getByRole('button', { name: 'The letter in 1 has no subject.' })
  await page.getByRole('button', { name: 'Deadline', exact: true }).click()
  await line.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'field-letters__0__subject')
}, 120_000)

test('what another language lacks is led to in that language, once what was written is kept', async () => {
  const { doc } = await ask('POST', '/api/cases?draft=true', { title: 'Ada', summary: TOLD })
  await ask('PATCH', `/api/cases/${doc.id}?draft=true&locale=fr`, { title: 'Ada, en français' })
  await page.goto(`${demo.cms}/admin/collections/cases/${doc.id}`)
  const panel = page.getByRole('region', { name: 'Readiness' })
  const line = panel.getByRole('button', { name: 'The summary is missing in French' })
  await line.waitFor()
  await page.locator('#field-title').fill('Ada Example')
  await line.click()
  await page.waitForURL(/locale=fr/)
  await page.waitForFunction(() =>
    Boolean(document.activeElement?.closest('[contenteditable=true]')),
  )
  expect(await page.locator('#field-title').inputValue()).toBe('Ada, en français')
  await page.goto(`${demo.cms}/admin/collections/cases/${doc.id}?locale=en`)
  expect((await ask('GET', `/api/cases/${doc.id}?draft=true&depth=0&locale=en`)).title).toBe(
    'Ada Example',
  )
}, 90_000)

test('a target that nobody can write to keeps a case from being published, and the notice says why', async () => {
  const target = await ask('POST', '/api/targets', { kind: 'official', name: 'Silent Minister' })
  const { docs } = await ask('GET', '/api/cases?depth=0&where[_status][equals]=published')
  const [published] = docs
  const { doc } = await ask('POST', `/api/cases/${published.id}/duplicate`, {})
  await ask('PATCH', `/api/cases/${doc.id}?draft=true`, {
    targets: [{ target: target.doc.id, role: 'primary' }],
    letters: [],
    reference: 'UA 901/26',
  })
  await page.goto(`${demo.cms}/admin/collections/cases/${doc.id}`)
  const why = 'Silent Minister cannot be written to. Give an address'
  await page.getByRole('region', { name: 'Readiness' }).getByText(why).waitFor()
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page.locator('.payload-toast-container').getByText(why).waitFor()
  expect((await ask('GET', `/api/cases/${doc.id}?draft=true&depth=0`))._status).toBe('draft')
}, 120_000)

test('the start page shows what waits and what readers sent, and gives it as a table', async () => {
  await page.goto(`${demo.cms}/admin`)
  await page.getByRole('heading', { name: 'Drafts waiting' }).waitFor()
  const letters = page.getByRole('region', { name: 'Letters by case and partner' })
  const download = page.waitForEvent('download')
  await letters.getByRole('link', { name: 'Download as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
}, 60_000)

test('a deadline is moved from the menu above the case, and every reader has the new one', async () => {
  const { docs } = await ask('GET', '/api/cases?depth=0&where[_status][equals]=published')
  const [{ id, slug }] = docs
  const [year, month, day] = new Date(Date.now() + 200 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  await page.goto(`${demo.cms}/admin/collections/cases/${id}`)
  await page.getByRole('button', { name: 'Next notice' }).click()
  await page.getByRole('button', { name: 'Extend…' }).click()
  const drawer = page.getByRole('dialog').filter({ hasText: 'New last day to write' })
  await drawer.getByLabel('New last day to write').fill(`${year}-${month}-${day}`)
  await drawer.getByRole('button', { name: 'Extend now' }).click()
  await page.getByText('Extended: readers can write until').waitFor()
  const answer = await fetch(`${demo.cms}/api/take-action/v1/cases/${slug}`)
  expect(await answer.json()).toMatchObject({ deadline: { date: `${year}-${month}-${day}` } })
}, 60_000)

test('the snippet of the tab “Embed” is the box of this case', async () => {
  const { docs } = await ask('GET', '/api/cases?depth=0&where[_status][equals]=published')
  await page.goto(`${demo.cms}/admin/collections/cases/${docs[0].id}/embed`)
  await page.getByRole('tab', { name: 'Script' }).waitFor()
  const code = page.getByRole('tabpanel').locator('pre').first()
  const tag = (await code.textContent()) ?? ''
  expect(tag).toContain(`case="${docs[0].slug}"`)
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><p>Article.</p>${tag}`)
  })
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
  const article = await browser.newPage()
  await article.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
  await article.getByRole('button', { name: 'Write a letter' }).waitFor()
  await article.close()
  site.close()
}, 60_000)

test('text that is pasted from Word is kept as text, and nothing of its markup', async () => {
  await page.goto(`${demo.cms}/admin/collections/cases/create`)
  const summary = page.locator('.rich-text-lexical [contenteditable=true]').first()
  await summary.click()
  await summary.evaluate((editor, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Her health fails.')
    editor.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
    )
  }, FROM_WORD)
  await summary.getByText('Her health').waitFor()
  await page.locator('#field-title').fill('Pasted from Word')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.waitForURL(/collections\/cases\/(?!create)[^/]+$/)
  await saved
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const kept = JSON.stringify((await ask('GET', `/api/cases/${id}?draft=true&depth=0`)).summary)
  expect(kept).toContain('Her health')
  expect(kept).not.toMatch(/mso|MsoNormal|<o:p|Calibri|font-|xml/)
}, 90_000)

test('fifty thousand characters in a title are kept in the draft, and told before it is published', async () => {
  await page.goto(`${demo.cms}/admin/collections/cases/create`)
  const title = 'x'.repeat(50_000)
  await page.locator('#field-title').fill(title)
  const panel = page.getByRole('region', { name: 'Readiness' })
  await panel.getByText(/The title has 50,?000 characters/).waitFor()
  await page.waitForURL(/collections\/cases\/(?!create)[^/]+$/)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const keptLength = async () => {
    const { title: kept } = await ask('GET', `/api/cases/${id}?draft=true&depth=0`)
    return kept?.length
  }
  await expect.poll(keptLength, { timeout: 20_000 }).toBe(title.length)
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page
    .locator('.payload-toast-container')
    .getByText(/invalid/)
    .first()
    .waitFor()
  expect((await ask('GET', `/api/cases/${id}?draft=true&depth=0`))._status).toBe('draft')
  expect((await page.locator('#field-title').inputValue()).length).toBe(title.length)
}, 90_000)

test('a picture of 100 MB is no document: that is said at once, and what was pasted beside it stays', async () => {
  const picture = path.join(folder, 'picture.jpg')
  writeFileSync(picture, '')
  truncateSync(picture, 100 * 1024 * 1024)
  await page.goto(`${demo.cms}/admin/collections/cases`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Import a document…' }).click()
  await page.getByLabel('Document', { exact: true }).setInputFiles(picture)
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await page.getByText('The document has more than 5 MB').waitFor()
  await page.getByLabel('Or its text, pasted').fill('URGENT ACTION')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Import a document…' }).click()
  expect(await page.getByLabel('Or its text, pasted').inputValue()).toBe('URGENT ACTION')
}, 60_000)

test('why a server refuses stands at its field', async () => {
  const { errors } = await ask('POST', '/api/targets', {
    kind: 'official',
    name: 'Ada Example',
    emails: ['no address'],
  })
  expect(errors[0].data.errors).toMatchObject([{ path: 'emails' }])
})

test('the plugin’s own parts of the admin pass the accessibility checks, light and dark', async () => {
  const { docs } = await ask('GET', '/api/cases?depth=0&where[_status][equals]=published')
  for (const theme of ['light', 'dark']) {
    await page.context().addCookies([{ name: 'payload-theme', value: theme, url: demo.cms }])
    await page.goto(`${demo.cms}/admin`)
    await page.getByRole('region', { name: 'Letters by case and partner' }).waitFor()
    await page.waitForLoadState('networkidle')
    for (const region of ['Work at hand', 'Letters per day', 'Letters by case and partner']) {
      expect(await violations(`section[aria-label="${region}"]`, region)).toEqual([])
    }
    await page.goto(`${demo.cms}/admin/collections/cases/${docs[0].id}`)
    await page.getByRole('region', { name: 'Readiness' }).getByRole('heading').nth(1).waitFor()
    expect(await violations('.take-action-readiness')).toEqual([])
  }
}, 120_000)

/** One letter, as a box counts it, before anybody asks for a sum, which is remembered for a while. */
async function sendOne(): Promise<void> {
  const { cases } = await (await fetch(`${demo.cms}/api/take-action/v1/cases`)).json()
  const counted = await fetch(`${demo.cms}/api/take-action/v1/cases/${cases[0].slug}/tally`, {
    method: 'POST',
    body: JSON.stringify({ channel: 'post' }),
  })
  expect(counted.status).toBe(204)
}

/** What axe finds within these parts of the page. */
async function violations(selector: string, region?: string): Promise<string[]> {
  const found = region ? page.getByRole('region', { name: region }) : page.locator(selector)
  await found.first().evaluate((part) => part.setAttribute('data-looked-at', ''))
  return violationsIn(page, '[data-looked-at]')
}

/** Asks the CMS as its admin does: from a page of its own, with the editor's cookie. */
function ask(method: string, address: string, data?: object) {
  return page.evaluate(
    async ([url, how, body]) => {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(url, { method: how, headers, body: body || undefined })
      return response.json()
    },
    [address, method, data ? JSON.stringify(data) : ''] as const,
  )
}
