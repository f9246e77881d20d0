import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { type Demo, startDemo } from '../support/demo.ts'

/** What an editor sees and types in the forms of the admin. */
const folder = mkdtempSync(path.join(tmpdir(), 'take-action-forms-'))

let demo: Demo
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  demo = await startDemo({ DEMO_FOLDER: folder })
  page = await browser.newPage()
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

test('addresses that were typed and not confirmed are kept, and a list becomes its entries', async () => {
  await page.goto(`${demo.cms}/admin/collections/targets/create`)
  await page.locator('#field-name').fill('Typed Example')
  await page.getByLabel('E-mail addresses').click()
  await page.keyboard.type('a@example.org; b@example.org')
  await page.keyboard.press('Enter')
  await page.keyboard.type('c@example.org')
  await page.getByLabel('Phone numbers').click()
  await page.keyboard.type('+7 7172 00 00 01, +7 7172 00 00 02')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/targets\/(?!create)/)
  const target = await ask('GET', `/api/targets/${page.url().split('/').at(-1)}`)
  expect(target.emails).toEqual(['a@example.org', 'b@example.org', 'c@example.org'])
  expect(target.phones).toEqual(['+7 7172 00 00 01', '+7 7172 00 00 02'])
})

test('a placeholder is shown as what it stands for, and a template is copied as often as it is chosen', async () => {
  const { doc } = await ask('POST', '/api/letter-templates?draft=true', {
    name: 'Never published',
    lang: 'en',
    subject: 'Release them',
    body: bodyWith([
      { name: 'target', fallback: '' },
      { name: 'country', fallback: 'my country' },
    ]),
  })
  await page.goto(`${demo.cms}/admin/collections/letter-templates/${doc.id}`)
  const body = page.locator('[contenteditable=true]').first()
  await body.getByText('Name of the target', { exact: true }).waitFor()
  await body.getByText('Country of the writer, else “my country”').waitFor()

  await page.goto(`${demo.cms}/admin/collections/cases/create`)
  await page.getByRole('button', { name: 'Letters', exact: true }).click()
  await page.getByRole('button', { name: 'Add Letter' }).click()
  const subject = page.locator('#field-letters__0__subject')
  const template = page.locator('#field-letters__0__template')
  const choose = async () => {
    await template.locator('.rs__control').click()
    await page.locator('.rs__option', { hasText: 'Never published' }).click()
    await waitForValue('#field-letters__0__subject', 'Release them')
  }
  await choose()
  await page.getByText('Name of the target', { exact: true }).waitFor()
  await subject.fill('')
  await template.locator('.clear-indicator').click()
  await choose()
}, 120_000)

test('a new row is open, and a needed address is marked', async () => {
  await page.goto(`${demo.cms}/admin/collections/cases/create`)
  await page.getByRole('button', { name: 'Add Person' }).click()
  await page.locator('#field-people__0__name').fill('Ada Example')
  expect(await page.locator('label[for=field-slug]').textContent()).toMatch(/\*$/)
})

test('one button, an outcome, a message and a confirmation stop a case in every box', async () => {
  const { docs } = await ask('GET', '/api/cases?depth=0&where[_status][equals]=published')
  const [{ id, slug, title }] = docs
  await page.goto(`${demo.cms}/admin/collections/cases/${id}`)
  // Readiness has been asked: the form answers to presses.
  await page.getByText(/Can be published|Ready to be|the way of publishing/).waitFor()
  await page.getByRole('button', { name: 'Stop letters…' }).click()
  const drawer = page.getByRole('dialog').filter({ hasText: 'Message to the readers' })
  await drawer.getByRole('button', { name: 'Stop now…' }).click()
  expect(await page.getByRole('button', { name: 'Stop the letters', exact: true }).count()).toBe(0)
  await drawer.getByText('Choose how the case ended.').waitFor()
  await drawer.getByLabel('Outcome').selectOption('Good news')
  await drawer.getByLabel('Message to the readers').fill('She is free.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Stop letters…' }).click()
  await drawer.getByRole('button', { name: 'Stop now…' }).click()
  await page.getByRole('heading', { name: `Stop the letters for “${title}” now?` }).waitFor()
  expect((await publishedCase(slug)).state).toBe('open')
  await page.getByRole('button', { name: 'Stop the letters', exact: true }).click()
  await page.getByText('The case is stopped.').waitFor()
  await page.waitForURL((url) => !url.href.includes(id))
  expect(await publishedCase(slug)).toMatchObject({ state: 'stopped', stop: { outcome: 'good' } })
  await page.getByText('Stop: no more letters').waitFor()
  expect(await page.getByRole('button', { name: 'Stop letters…' }).count()).toBe(0)
  await page.goto(`${demo.cms}/admin/collections/cases/${id}`)
  await page.getByText('Whoever asks for this notice is shown a newer one:').waitFor()
}, 120_000)

/** Past the browser's cache. */
async function publishedCase(slug: string) {
  return (await fetch(`${demo.cms}/api/take-action/v1/cases/${slug}`)).json()
}

function bodyWith(placeholders: { name: string; fallback: string }[]) {
  const element = { version: 1, format: '', indent: 0, direction: null }
  const children = placeholders.map((fields, index) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: `65000000000000000000000${index}`, blockType: 'templatePlaceholder', ...fields },
  }))
  const paragraph = { type: 'paragraph', ...element, textFormat: 0, textStyle: '', children }
  return { root: { type: 'root', ...element, children: [paragraph] } }
}

async function waitForValue(selector: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([where, wanted]) => document.querySelector<HTMLInputElement>(where)?.value === wanted,
    [selector, value] as const,
  )
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
