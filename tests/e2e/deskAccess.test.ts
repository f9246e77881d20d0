import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsIn } from '../support/axe.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { type Demo, startDemo } from '../support/demo.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'take-action-access-'))

let demo: Demo
let browser: Browser
let page: Page
let caseId: string
let targetId: string
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  demo = await startDemo({ DEMO_FOLDER: folder })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${demo.cms}/admin/login`)
  await page.fill('input[name=email]', demo.email)
  await page.fill('input[name=password]', demo.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${demo.cms}/admin`)
  caseId = await firstOf('cases', 'where[_status][equals]=published')
  targetId = await firstOf('targets', 'where[emails][exists]=true')
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What the plugin adds to the admin, each with the way to it and what of the page it is. */
const ADDED: Record<string, () => Promise<Locator>> = {
  'the import of a document': async () => {
    await open('/collections/cases')
    await page.locator('.take-action-import button').click()
    return page.getByRole('dialog')
  },
  'a case’s sidebar: readiness, approval, changes': async () => {
    await openCase()
    await page.locator('.take-action-changes summary').click()
    return page.locator('.take-action-readiness, .take-action-approval, .take-action-changes')
  },
  'the tools of a letter': async () => {
    await openCase()
    await page.locator('.tabs-field__tab-button').nth(2).click()
    const desk = page.locator('.take-action-letter-desk').first()
    await desk.waitFor()
    for (const fold of await desk.locator('summary').all()) await fold.click()
    return desk
  },
  'the drawer of a phone’s preview': async () => {
    await openCase()
    await page.locator('.take-action-phone').click()
    return page.getByRole('dialog')
  },
  'the drawer of an update': () => nextNotice(0),
  'the drawer of an extension': () => nextNotice(1),
  'the drawer of a stop': async () => {
    await openCase()
    await page.locator('.take-action-stop').click()
    return page.getByRole('dialog')
  },
  'the tab of snippets': async () => {
    await open(`/collections/cases/${caseId}/embed`)
    await page.getByRole('tabpanel').locator('pre').first().waitFor()
    return page.locator('.take-action-embed')
  },
  'what uses a target': async () => {
    await open(`/collections/targets/${targetId}`)
    await page.locator('.take-action-uses').waitFor()
    return page.locator('.take-action-uses')
  },
}

test.for(
  Object.keys(ADDED).flatMap((name) => [
    [name, 'light', 'en'] as const,
    [name, 'dark', 'ar'] as const,
  ]),
)(
  '%s passes the accessibility checks, %s, in the language %s',
  { timeout: 90_000 },
  async ([name, theme, language]) => {
    await page.context().addCookies([
      { name: 'payload-theme', value: theme, url: demo.cms },
      { name: 'payload-lng', value: language, url: demo.cms },
    ])
    const added = await ADDED[name]?.()
    await added?.first().waitFor()
    await added?.evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('data-looked-at', '')
    })
    expect(await violationsIn(page, '[data-looked-at]')).toEqual([])
  },
)

test.for(['box', 'page', 'mail', 'print', 'fax'])(
  'the preview of a case as %s passes the accessibility checks',
  async (shown) => {
    const query = shown === 'box' ? 'shown=card' : `shown=${shown}`
    await page.goto(`${demo.cms}/api/cases/${caseId}/preview?${query}`)
    await page.waitForLoadState('networkidle')
    expect(await violationsIn(page, 'body')).toEqual([])
  },
)

async function open(place: string): Promise<void> {
  await page.goto(`${demo.cms}/admin${place}`)
  await page.waitForLoadState('networkidle')
}

async function openCase(): Promise<void> {
  await open(`/collections/cases/${caseId}`)
  await page.locator('.take-action-readiness h4').first().waitFor()
}

async function nextNotice(item: number): Promise<Locator> {
  await openCase()
  await page.locator('.take-action-next-notice button').first().click()
  await page.locator('.popup-button-list__button:visible').nth(item).click()
  return page.getByRole('dialog')
}

function firstOf(collection: string, where: string): Promise<string> {
  return page.evaluate(async (address) => {
    const { docs } = await (await fetch(address)).json()
    return String(docs[0].id)
  }, `/api/${collection}?depth=0&limit=1&${where}`)
}
