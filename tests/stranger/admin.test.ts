import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { FIRST_USER } from './support/makeApp.ts'
import { createCase } from './support/newCase.ts'
import { signIn } from './support/session.ts'

const origin = inject('origin')
const EDITOR = { email: 'editor@example.org', password: 'the editor’s own password' }

let browser: Browser
let page: Page
let problems: string[]

/** The stranger's first user signs in by the form, once. */
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  page = await browser.newPage()
  problems = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    // The stranger's Payload asks a third party for avatars, which cannot be reached everywhere.
    const isOurs = message.location().url.startsWith(origin)
    if (message.type() === 'error' && isOurs) problems.push(message.text())
  })
  await page.goto(`${origin}/admin`)
  await page.fill('input[name=email]', FIRST_USER.email)
  await page.fill('input[name=password]', FIRST_USER.password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${origin}/admin`)
})

afterAll(async () => browser?.close())

test('The admin shows the plugin’s collections beside the stranger’s own.', async () => {
  const links = page.locator('nav a[href*="/admin/"]')
  await links.first().waitFor({ state: 'attached' })
  const names = (await links.allTextContents()).map((name) => name.trim())
  expect(names).toEqual(
    expect.arrayContaining([
      'Users',
      'Pages',
      'Cases',
      'Letter templates',
      'Tallies',
      'Targets',
      'Offices',
      'Partners',
    ]),
  )
})

test('The form of a case is whole, the components of the package included.', async () => {
  problems.length = 0
  await page.goto(`${origin}/admin/collections/cases/create`)
  // A new case is kept at once, and its form drawn anew at an address of its own.
  await page.waitForURL(/\/cases\/\d+/)
  await page.getByRole('button', { name: 'Add Person' }).click()
  await page.getByText('Person 1', { exact: true }).waitFor()
  await page.getByRole('region', { name: 'Readiness' }).getByText('The title is missing.').waitFor()
  await page.getByRole('button', { name: 'Letters', exact: true }).click()
  await page.getByRole('button', { name: 'Add Letter' }).click()
  const letter = page.locator('#letters-row-0')
  await letter.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('I am writing about Ada.')
  await letter.getByText('I am writing about Ada.').first().waitFor()
  expect(await page.locator('[lang=undefined]').count()).toBe(0)
  expect(problems).toEqual([])
})

test('A second user is an editor, and can write and publish a case.', async () => {
  const admin = await signIn(FIRST_USER)
  const created = await admin.request('/api/users', 'POST', { ...EDITOR, role: 'editor' })
  expect(created.status).toBe(201)
  const editor = await signIn(EDITOR)
  const draft = await createCase(editor, 'draft')
  const before = await fetch(`${origin}/api/take-action/v1/cases/${draft.slug}`)
  expect(before.status).toBe(404)
  const published = await editor.request(`/api/cases/${draft.id}`, 'PATCH', {
    _status: 'published',
  })
  expect(published.status).toBe(200)
  const after = await fetch(`${origin}/api/take-action/v1/cases/${draft.slug}`)
  expect(after.status).toBe(200)
})

test('An editor cannot make themselves an admin.', async () => {
  const editor = await signIn(EDITOR)
  const { user } = await (await editor.request('/api/users/me')).json()
  await editor.request(`/api/users/${user.id}`, 'PATCH', { role: 'admin' })
  const again = await (await editor.request('/api/users/me')).json()
  expect(again.user.role).toBe('editor')
})

test('The page of a case opens in a browser, with the box on it.', async () => {
  problems.length = 0
  const { slug, title } = await createCase(await signIn(FIRST_USER), 'published')
  await page.goto(`${origin}/act/${slug}`)
  await page.getByRole('heading', { name: title }).first().waitFor()
  await page.waitForFunction(() => customElements.get('take-action-box'))
  expect(problems).toEqual([])
})
