import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Article, articleWith } from '../support/article.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { byKeyboard, type Hands, withMouse } from '../support/hands.ts'
import { addPerson, adminOf, type Person } from '../support/people.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'take-action-first-day-'))
const DOCUMENT = readFileSync(
  new URL('../fixtures/documents/first-notice.md', import.meta.url),
  'utf8',
)
const DOCUMENT_TITLE = 'TEACHER ON HUNGER STRIKE IN PRISON'

let demo: Demo
let browser: Browser
let admin: Awaited<ReturnType<typeof adminOf>>
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  demo = await startDemo({ DEMO_FOLDER: folder })
  admin = await adminOf(demo, folder)
  await admin('POST', '/globals/take-action-settings', { twoPersons: true })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test.for([
  ['with a mouse', withMouse, 41],
  ['by keyboard alone', byKeyboard, 42],
] as const)(
  'an editor’s first day, %s: from the document to the box, and on until the letters stop',
  { timeout: 600_000 },
  async ([, handsOf, number]) => {
    const reference = `UA ${number}/26`
    const eva = await sitDown(handsOf, await addPerson(admin, `Eva${number}`))
    const boris = await sitDown(handsOf, await addPerson(admin, `Boris${number}`))

    const id = await importDocument(eva, reference)
    await mendWhatReadinessNames(eva)
    await writeLetterInRussian(eva)
    await previewOnAPhone(eva)

    await publish(eva)
    await eva.page.getByText('somebody else must approve it').first().waitFor()
    await approve(boris, id)
    await openCase(eva, id)
    await publish(eva)
    await eva.page.getByText('Updated successfully.').waitFor()

    const snippet = await copySnippet(eva)
    const slug = /case="([^"]+)"/.exec(snippet)?.[1] ?? ''
    const article = await articleWith(browser, snippet)
    await (await article.visit()).getByRole('heading', { name: DOCUMENT_TITLE }).waitFor()

    const lastDay = dayIn(90)
    await extend(eva, id, lastDay)
    await (await article.visit()).getByText(inWords(lastDay)).waitFor()

    const update = await beginUpdate(eva, id, 'Teacher in hospital')
    await approve(boris, update)
    await publish(boris)
    await boris.page.getByText('Updated successfully.').waitFor()
    await (await article.visit()).getByRole('heading', { name: 'Teacher in hospital' }).waitFor()
    await countLetters(slug, 3)

    await openCase(eva, update)
    await stop(eva, 'She is free.')
    await untilSeen(article, 'She is free.')
    expect(
      await (await article.visit()).getByRole('button', { name: 'Write a letter' }).count(),
    ).toBe(0)

    await expect
      .poll(() => lettersOf(eva, reference), { timeout: 60_000, interval: 5_000 })
      .toContain('3')
    await article.close()
    for (const { page } of [eva, boris]) await page.context().close()
  },
)

/** Somebody at their desk: signed in, in a browser of their own. */
interface Desk {
  page: Page
  hands: Hands
  readiness: Locator
}

async function sitDown(handsOf: (page: Page) => Hands, person: Person): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const hands = handsOf(page)
  await page.goto(`${demo.cms}/admin/login`)
  await hands.write(page.locator('input[name=email]'), person.email)
  await hands.write(page.locator('input[name=password]'), person.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${demo.cms}/admin`)
  return { page, hands, readiness: page.getByRole('region', { name: 'Readiness' }) }
}

async function openCase({ page, readiness }: Desk, id: string): Promise<void> {
  await page.goto(`${demo.cms}/admin/collections/cases/${id}`)
  await checked(readiness)
}

/** Readiness has been asked: the form answers to presses. */
function checked(readiness: Locator): Promise<void> {
  return readiness.getByText(/Can be published|Ready to be|the way of publishing/).waitFor()
}

async function importDocument(desk: Desk, reference: string): Promise<string> {
  const { page, hands, readiness } = desk
  await page.goto(`${demo.cms}/admin/collections/cases`)
  await page.waitForLoadState('networkidle')
  await hands.press(page.getByRole('button', { name: 'Import a document…' }))
  const text = page.getByLabel('Or its text, pasted')
  const make = page.getByRole('button', { name: 'Make the draft' })
  await hands.write(text, 'Dear all, the meeting is on Monday.')
  await hands.press(make)
  await page.getByText('holds none of the headings').waitFor()
  await hands.write(text, documentOf(reference))
  await hands.press(make)
  await page.waitForURL(/collections\/cases\/[^/?]+$/)
  await checked(readiness)
  const notes = page.getByRole('region', { name: 'From the document' })
  await hands.press(notes.getByRole('button', { name: /^Looked at: .*gives no subject/ }))
  await notes.getByText('gives no subject').waitFor({ state: 'detached' })
  return idIn(page)
}

/** The invented document with a reference of its own, and a deadline that is still to come. */
function documentOf(reference: string): string {
  return DOCUMENT.replace('UA: 31/26', reference.replace('UA ', 'UA: ')).replace(
    '28 December 2026',
    inWords(dayIn(30), 'en-GB'),
  )
}

async function mendWhatReadinessNames({ page, hands, readiness }: Desk): Promise<void> {
  const line = readiness.getByRole('button', { name: 'The letter in English has no subject.' })
  await hands.press(line)
  await page.waitForFunction(() => document.activeElement?.id === 'field-letters__0__subject')
  await page.keyboard.insertText('Release Aigerim Bekova')
  await line.waitFor({ state: 'detached' })
}

async function writeLetterInRussian({ page, hands, readiness }: Desk): Promise<void> {
  const line = readiness.getByRole('button', { name: 'There is no letter in Russian' })
  await hands.press(page.getByRole('button', { name: 'Add Letter' }))
  const letter = page.locator('#letters-row-1')
  await hands.choose(letter.locator('#field-letters__1__lang'), 'Russian')
  await hands.write(letter.locator('#field-letters__1__subject'), 'Освободите Айгерим Бекову')
  const [text, gloss] = [0, 1].map((at) => letter.locator('[contenteditable=true]').nth(at))
  if (text) await hands.write(text, 'Прошу освободить Айгерим Бекову.')
  if (gloss) await hands.write(gloss, 'I ask you to release Aigerim Bekova.')
  await line.waitFor({ state: 'detached' })
  await letter.getByText('The letter fits into a link for mail programs').waitFor()
  await saved(page)
}

async function previewOnAPhone({ page, hands }: Desk): Promise<void> {
  await hands.press(page.locator('#live-preview-toggler'))
  const shown = page.frameLocator('.live-preview-window iframe')
  const box = shown.frameLocator('iframe').locator('take-action-box')
  await box.getByRole('heading', { name: DOCUMENT_TITLE }).waitFor()
  await hands.press(page.locator('.live-preview-toolbar-controls__breakpoint button'))
  await hands.press(page.locator('.popup-button-list').getByText('Phone', { exact: true }))
  const width = () => page.locator('.live-preview-window iframe').evaluate((one) => one.clientWidth)
  await expect.poll(width).toBe(375)
  await hands.press(page.locator('#live-preview-toggler'))
}

function publish({ page, hands }: Desk): Promise<void> {
  return hands.press(page.getByRole('button', { name: 'Publish changes' }))
}

async function approve(desk: Desk, id: string): Promise<void> {
  await openCase(desk, id)
  await desk.hands.press(desk.page.getByRole('button', { name: 'Approve', exact: true }))
  await desk.page.getByText(/^Approved by Boris/).waitFor()
}

async function copySnippet({ page, hands }: Desk): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await hands.press(page.getByRole('link', { name: 'Embed', exact: true }))
  await hands.press(page.getByRole('button', { name: 'Copy: The tag' }))
  await page.getByText('Copied').first().waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

async function extend(desk: Desk, id: string, day: string): Promise<void> {
  const { page, hands } = desk
  await openCase(desk, id)
  await hands.press(page.getByRole('button', { name: 'Next notice' }))
  await hands.press(page.getByRole('button', { name: 'Extend…' }))
  await hands.writeDay(page.getByLabel('New last day to write'), day)
  await hands.press(page.getByRole('button', { name: 'Extend now' }))
  await page.getByText('Extended: readers can write until').waitFor()
}

async function beginUpdate(desk: Desk, id: string, title: string): Promise<string> {
  const { page, hands, readiness } = desk
  await openCase(desk, id)
  await hands.press(page.getByRole('button', { name: 'Next notice' }))
  await hands.press(page.getByRole('button', { name: 'Update this case…' }))
  await hands.press(page.getByRole('button', { name: 'Make the draft' }))
  await page.waitForURL((url) => /cases\/[^/]+$/.test(url.pathname) && !url.pathname.endsWith(id))
  await checked(readiness)
  await hands.write(page.locator('#field-title'), title)
  await saved(page)
  return idIn(page)
}

async function stop({ page, hands }: Desk, message: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Stop letters…' }))
  const drawer = page.getByRole('dialog').filter({ hasText: 'Message to the readers' })
  await hands.pick(drawer.getByLabel('Outcome'), 'Good news')
  await hands.write(drawer.getByLabel('Message to the readers'), message)
  await hands.press(drawer.getByRole('button', { name: 'Stop now…' }))
  await hands.press(page.getByRole('button', { name: 'Stop the letters', exact: true }))
  await page.getByText('The case is stopped.').waitFor()
}

/** What the start page tells of a case, opened anew: a sum is remembered for half a minute. */
async function lettersOf({ page }: Desk, reference: string): Promise<string[]> {
  await page.goto(`${demo.cms}/admin`)
  const table = page.getByRole('region', { name: 'Letters by case and partner' })
  await table.getByRole('row').last().waitFor()
  const row = table.getByRole('row').filter({ hasText: reference })
  return row.getByRole('cell').allTextContents()
}

/** As boxes count them. */
async function countLetters(slug: string, letters: number): Promise<void> {
  for (let sent = 0; sent < letters; sent++) {
    const counted = await fetch(`${demo.cms}/api/take-action/v1/cases/${slug}/tally`, {
      method: 'POST',
      body: JSON.stringify({ channel: 'post' }),
    })
    expect(counted.status).toBe(204)
  }
}

/** Within the minute that a stop takes at most. */
async function untilSeen(article: Article, text: string): Promise<void> {
  const isSeen = async () => (await article.visit()).getByText(text).isVisible()
  await expect.poll(isSeen, { timeout: 60_000, interval: 2_000 }).toBe(true)
}

/** The draft as it stands is in the database. */
async function saved(page: Page): Promise<void> {
  await page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && /\/api\/cases\//.test(response.url()),
  )
  await page.getByText('Saving…').waitFor({ state: 'detached' })
}

function idIn(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function inWords(day: string, language = 'en-US'): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
}
