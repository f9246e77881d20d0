import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { PartnerSite } from '../support/partnerSite.ts'

/** The page for frames, in every kind of frame: real Payload, built script, real browser. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What README gives to partners whose frame is to grow with the box. */
const [, RESIZER = ''] =
  /<iframe [\s\S]*?(<script>[\s\S]*?take-action-height[\s\S]*?<\/script>)/.exec(
    readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
  ) ?? []

let site: PartnerSite
let slug: string

beforeAll(async () => {
  site = await PartnerSite.open()
}, 120_000)

afterAll(async () => site?.close())

beforeEach(async () => {
  const doc = await createCase(site.app.payload, { title: 'Free her', deadline: '2099-06-30' })
  slug = doc.slug ?? ''
})

afterEach(async () => site?.leave())

function frame(attributes = '', query = ''): string {
  return `<iframe src="${site.cms}/embed/${slug}${query}" title="Take action" width="100%" height="400" frameborder="0" ${attributes}></iframe>`
}

const resizer = () => RESIZER.replaceAll('https://CMS', site.cms)

function inside(page: Page): FrameLocator {
  return page.frameLocator('iframe')
}

/** Height of the frame, and of what stands in it. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = (await page.locator('iframe').boundingBox())?.height ?? 0
  const content = await inside(page)
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  return { frame: Math.round(frame), content }
}

/** Waits until the frame is as high as what stands in it. */
async function fitting(page: Page): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page)
      return frame - content
    })
    .toBe(0)
  return (await heights(page)).content
}

test('in a free frame the box stands, its letter goes out by a mail link, and nothing is remarked', async () => {
  const page = await site.visit(frame())
  await inside(page).getByRole('button', { name: 'Write a letter' }).click()
  const mail = inside(page).getByRole('link', { name: 'Open in your e-mail program' })
  expect(await mail.getAttribute('href')).toContain('mailto:prosecutor@example.org?')
  expect(site.problems).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('with the lines from README the frame grows with the form, and follows the width that it has', async () => {
  const page = await site.visit(frame() + resizer())
  expect(await fitting(page)).toBe(340)
  await inside(page).getByRole('button', { name: 'Write a letter' }).click()
  await inside(page).getByRole('link', { name: 'Open in your e-mail program' }).waitFor()
  const wide = await fitting(page)
  expect(wide).toBeGreaterThan(1_000)
  await page.setViewportSize({ width: 320, height: 900 })
  await expect.poll(() => fitting(page)).toBeGreaterThan(wide)
  await page.setViewportSize({ width: 640, height: 900 })
  await expect.poll(() => fitting(page)).toBe(wide)
})

test('a page whose listener comes late asks for the height', async () => {
  const page = await site.visit(frame())
  await inside(page).getByRole('button', { name: 'Write a letter' }).waitFor()
  const told = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data))
        document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready' }, '*')
      }),
  )
  expect(told).toEqual({ type: 'take-action-height', height: 340 })
})

test('the box takes the card’s place and size, its title the place of the card’s', async () => {
  const page = await site.visit('')
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/embed/v1.js', (route) => arrival.then(() => route.continue()))
  await page.goto(`${site.cms}/embed/${slug}`, { waitUntil: 'commit' })
  const title = page.getByRole('heading', { name: 'Free her' })
  const card = await page.locator('.card').boundingBox()
  const before = await title.boundingBox()
  arrive()
  await page.getByRole('button', { name: 'Write a letter' }).waitFor()
  expect(await page.locator('.box').boundingBox()).toEqual(card)
  expect(await title.boundingBox()).toEqual(before)
})

test('the attributes in its address are the box’s: it opens, with the letter in the language told', async () => {
  const page = await site.visit(frame('', '?open&letter-lang=ru&theme=dark'))
  await inside(page).getByRole('textbox', { name: 'Text of the letter' }).waitFor()
  const scheme = await inside(page)
    .locator('.box')
    .evaluate((box) => getComputedStyle(box).colorScheme)
  expect(scheme).toBe('dark')
})

test('in a frame that hides it, the form’s height is told as well', async () => {
  const hidden = frame('style="position:absolute;visibility:hidden"', '?open')
  const page = await site.visit(
    `<script>told = []; addEventListener('message', ({ data }) => told.push(data.height))</script>${hidden}`,
  )
  await expect
    .poll(() => page.evaluate(() => Math.max(...(window as unknown as { told: number[] }).told)))
    .toBeGreaterThan(1_000)
})

test('a case that was stopped since the frame was pasted is stopped in it', async () => {
  const first = await createCase(site.app.payload)
  slug = first.slug ?? ''
  await createCase(site.app.payload, {
    notice: 'stop',
    previous: first.id,
    stop: { outcome: 'bad', message: paragraph('The family asks for quiet.') },
  } as never)
  const page = await site.visit(frame())
  await inside(page).locator('.box').getByText('The family asks for quiet.').waitFor()
  expect(await inside(page).getByRole('button').count()).toBe(0)
})

test('a card that a browser kept goes with its name once the box finds the case withdrawn', async () => {
  const page = await site.visit('')
  await page.route('**/api/take-action/v1/cases/**', (route) => route.fulfill({ status: 404 }))
  await page.goto(`${site.cms}/embed/${slug}`)
  await page.getByText('This case is not available.').waitFor()
  expect(await page.getByText('Free her').count()).toBe(0)
})

test('without JavaScript the card leads to the hosted page', async () => {
  const page = await site.visit(frame(), { javaScriptEnabled: false })
  const link = inside(page).getByRole('link', { name: 'Write a letter' })
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await opened.waitForLoadState()
  expect(opened.url()).toBe(`${site.cms}/act/${slug}?lang=en`)
  expect(await opened.locator('h1').textContent()).toBe('Free her')
})

test('in a sandbox that lets scripts run and no more the card stays, its address in writing, and no box is asked for', async () => {
  const page = await site.visit(frame('sandbox="allow-scripts"') + resizer())
  const card = inside(page)
  expect(await card.getByRole('link', { name: 'Write a letter' }).isVisible()).toBe(true)
  expect(await card.getByText(`/act/${slug}`).isVisible()).toBe(true)
  expect(site.asked).toEqual([`/embed/${slug}`])
  expect(await fitting(page)).toBe(340)
  expect(site.problems).toEqual([])
})

test('where a sandbox lets windows open, the card’s link opens one', async () => {
  const page = await site.visit(frame('sandbox="allow-scripts allow-popups"'))
  const link = inside(page).getByRole('link', { name: 'Write a letter' })
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  expect(opened.url()).toBe(`${site.cms}/act/${slug}?lang=en`)
})

test.each(['ltr', 'rtl'])('the %s card can be read by everybody', async (dir) => {
  const doc = await createCase(site.app.payload, { deadline: '2099-06-30' })
  slug = doc.slug ?? ''
  if (dir === 'rtl') {
    await site.app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ar',
      data: { title: 'الحرية لها', summary: paragraph('ما حدث.'), _status: 'published' },
    })
  }
  const page = await site.visit('', { colorScheme: 'dark' })
  await page.route('**/embed/v1.js', (route) => route.abort())
  await page.goto(`${site.cms}/embed/${slug}?theme=auto&lang=${dir === 'rtl' ? 'ar' : 'en'}`)
  await page.evaluate(AXE)
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string }[] }> }
    }
    return (await axe.run()).violations.map(({ id }) => id)
  })
  expect(faults).toEqual([])
  // The button stands where a line begins.
  const place = await page.locator('.button').boundingBox()
  const middle = (page.viewportSize()?.width ?? 0) / 2
  expect((place?.x ?? 0) > middle ? 'rtl' : 'ltr').toBe(dir)
})
