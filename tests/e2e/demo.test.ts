import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { type Demo, startDemo, withoutVitest } from '../support/demo.ts'

/** The main job from end to end, on what a newcomer gets from one command. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'take-action-demo-'))
const SALUTATION = 'Уважаемая госпожа министр!'
const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString()

let demo: Demo
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  demo = await startDemo({ DEMO_FOLDER: folder })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a mail link holds, read as RFC 6068 has it. */
function readMailto(href: string): { to: string[]; subject: string; body: string } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(href) ?? []
  const fields = new Map(query.split('&').map((field) => field.split('=') as [string, string]))
  const read = (name: string) => decodeURIComponent(fields.get(name) ?? '')
  const body = read('body').replaceAll('\r\n', '\n')
  return { to: to.split(',').map(decodeURIComponent), subject: read('subject'), body }
}

async function hrefOf(link: Locator): Promise<string> {
  return (await link.getAttribute('href')) ?? ''
}

async function visit(address: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

test('the box in the article opens, and its mail link is the Russian letter with the second target’s salutation', async () => {
  const page = await visit(demo.article)
  await page.getByRole('button', { name: 'Write a letter' }).click()
  await page.getByRole('radiogroup', { name: 'Who to write to' }).getByRole('radio').nth(1).check()
  await page.getByLabel('Language of the letter').selectOption('ru')
  const letter = page.locator('[part=letter]')
  const [before, after] = await letter.locator('p').allTextContents()
  const text = await letter.locator('textarea').inputValue()
  expect(before).toBe(SALUTATION)
  const href = await hrefOf(page.getByRole('link', { name: 'Open in your e-mail program' }))
  expect(readMailto(href)).toEqual({
    to: ['minister@example.org'],
    subject: 'Свободу Айсулу Темирхановой',
    body: `${SALUTATION}\n\n${text}\n\n${after}`,
  })
  expect(text).toContain('Прошу Вас')
  await page.context().close()
})

test('the embassy in the reader’s own country is offered once they say where they live', async () => {
  const page = await visit(demo.article)
  await page.getByRole('button', { name: 'Write a letter' }).click()
  await page.getByLabel('The country you live in').fill('Ireland')
  await page.getByRole('radio', { name: /Saltanat Ermekova/ }).check()
  const href = await hrefOf(page.getByRole('link', { name: 'Open in your e-mail program' }))
  const { to, body } = readMailto(href)
  expect(to).toEqual(['london@example.org', 'consul.london@example.org'])
  expect(body).toMatch(/^Your Excellency,\n\n/)
  await page.context().close()
})

test('with JavaScript off the hosted page sends the same letter', async () => {
  const article = await visit(demo.article, false)
  await article.getByRole('link', { name: /^Take action/ }).click()
  const target = article.locator('section.target', { hasText: 'Saule Akhmetova' })
  const russian = target.locator('details', { hasText: 'Letter in Russian' })
  const letter = await russian.locator('pre').textContent()
  const link = await hrefOf(russian.locator('a[href^="mailto:"]'))
  expect(letter).toMatch(new RegExp(`^${SALUTATION}\n\nПрошу Вас`))
  expect(readMailto(link)).toMatchObject({
    to: ['minister@example.org'],
    body: letter,
  })
  await article.context().close()
})

test('a document becomes a draft by one more command, and an action once the editor has published it', async () => {
  const file = 'tests/fixtures/documents/first-notice.md'
  const printed = execFileSync('npm', ['run', '--silent', 'import', '--', file, '--json'], {
    cwd: ROOT,
    env: { ...withoutVitest(), DEMO_FOLDER: folder },
  })
  const { ok, draft } = JSON.parse(String(printed))
  expect(ok).toBe(true)
  expect(draft.url).toBe(`${demo.cms}/admin/collections/cases/${draft.id}`)
  const page = await signedIn()
  await page.goto(draft.url)
  await page.getByLabel('Title').first().waitFor()
  expect(await page.getByLabel('Title').first().inputValue()).toMatch(/^TEACHER ON HUNGER STRIKE/)
  const { letters } = await ask(page, 'GET', `/api/cases/${draft.id}?draft=true&depth=0`)
  await ask(page, 'PATCH', `/api/cases/${draft.id}`, {
    _status: 'published',
    deadline: IN_A_MONTH,
    letters: letters.map((letter: object) => ({ ...letter, subject: 'Release her' })),
  })
  await page.goto(`${demo.cms}/act/${draft.slug}`)
  const mail = page.getByRole('link', { name: 'Open in your e-mail program' })
  expect(readMailto(await hrefOf(mail)).to).toEqual([
    'office@prosecutor.example.org',
    'press@prosecutor.example.org',
  ])
  await page.context().close()
})

test('a second start is quick, signs the same editor in, and keeps what was edited', async () => {
  const page = await signedIn()
  const { docs } = await ask(page, 'GET', '/api/cases?where[notice][equals]=update&depth=0')
  await ask(page, 'PATCH', `/api/cases/${docs[0].id}`, { title: 'A title of my own' })
  await page.context().close()
  const { password } = demo
  await demo.stop()
  await expect(fetch(demo.article)).rejects.toThrow()
  await expect(fetch(demo.cms)).rejects.toThrow()
  demo = await startDemo({ DEMO_FOLDER: folder })
  expect(demo.output).toContain('nothing has changed')
  expect(demo.password).toBe(password)
  const again = await visit(demo.article)
  await again.getByRole('heading', { name: 'A title of my own' }).waitFor()
  await again.context().close()
}, 120_000)

/** The editor, signed in by the form that the printed address leads to. */
async function signedIn(): Promise<Page> {
  const page = await visit(`${demo.cms}/admin`)
  await page.fill('input[name=email]', demo.email)
  await page.fill('input[name=password]', demo.password)
  await page.click('button[type=submit]')
  await page.waitForURL(`${demo.cms}/admin`)
  return page
}

/** Asks the CMS as its admin does: from a page of its own, with the editor's cookie. */
async function ask(page: Page, method: string, address: string, data?: object) {
  const answer = await page.evaluate(
    async ([url, how, body]) => {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(url, { method: how, headers, body: body || undefined })
      return { status: response.status, body: await response.json() }
    },
    [address, method, data ? JSON.stringify(data) : ''] as const,
  )
  expect(answer.status).toBe(200)
  return answer.body
}
