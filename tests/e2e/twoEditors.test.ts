import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { paragraph } from '../support/documents.ts'
import { adminOf } from '../support/people.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'take-action-two-editors-'))

let demo: Demo
let browser: Browser
let page: Page
let admin: Awaited<ReturnType<typeof adminOf>>

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  demo = await startDemo({ DEMO_FOLDER: folder })
  admin = await adminOf(demo, folder)
  await admin('POST', '/globals/take-action-settings', { twoPersons: true })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`${demo.cms}/admin`)
  await page.fill('input[name=email]', demo.email)
  await page.fill('input[name=password]', demo.password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${demo.cms}/admin`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const WAYS: [string, () => Promise<unknown>][] = [
  ['“Reload and keep my text”', () => press('Reload and keep my text')],
  ['“Reload” beside the approval', () => press('Reload')],
  ['the browser’s own reload', () => page.reload()],
]

test.each(WAYS)(
  'whoever loads a case anew that somebody else has changed finds their text again, by %s',
  async (_, reload) => {
    const written = { title: 'As it was', summary: paragraph('What happened.') }
    const { doc } = await admin('POST', '/cases?draft=true', written)
    const { id } = doc as { id: string }
    await page.goto(`${demo.cms}/admin/collections/cases/${id}`)
    await page.getByRole('region', { name: 'Readiness' }).waitFor()
    await admin('PATCH', `/cases/${id}?draft=true`, { title: 'The admin’s title' })
    await page.locator('#field-title').fill('The editor’s title')
    await page.getByRole('button', { name: 'Reload and keep my text' }).waitFor()
    await Promise.all([page.waitForEvent('load'), reload()])

    await page.getByText('This tab has kept what you wrote.').waitFor()
    expect(await page.locator('#field-title').inputValue()).toBe('The admin’s title')
    await press('Put the text back')
    await expect.poll(() => page.locator('#field-title').inputValue()).toBe('The editor’s title')
  },
  90_000,
)

function press(name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click()
}
