import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { PartnerSite } from '../support/partnerSite.ts'

/** A case's address pasted into WordPress: what WordPress makes of the oEmbed answer, and its script. */
const SECRET = 'aB3dE6gH9k'

/** Stands in for `wp-embed.js`: whom it believes, how high a frame may be, where it lets it lead. */
const RECEIVER = `addEventListener('message', ({ data, source }) => {
  if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return
  const mine = (name) => document.querySelector(name + '[data-secret="' + data.secret + '"]')
  const frame = mine('iframe')
  if (!frame || frame.contentWindow !== source) return
  mine('blockquote').style.display = 'none'
  frame.removeAttribute('style')
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value)))
  const isOwn = () => new URL(data.value).host === new URL(frame.src).host
  if (data.message === 'link' && isOwn() && document.activeElement === frame) top.location.href = data.value
})`

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

/** What WordPress finds at the address that an author pastes, and keeps of it. */
async function kept(): Promise<string> {
  const page = await (await fetch(`${site.cms}/act/${slug}`)).text()
  const [, href = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? []
  const asked = `${href}&maxwidth=500&maxheight=750&dnt=1&format=json`
  const { html } = await (await fetch(asked)).json()
  const [whole, quote = '', address = ''] =
    /^<blockquote>(<a href="[^"]*">[^<]*<\/a>)<\/blockquote><iframe src="([^"]*)"[^>]*><\/iframe>$/.exec(
      html,
    ) ?? []
  expect(whole).toBe(html)
  const secret = `class="wp-embedded-content" data-secret="${SECRET}"`
  return `<blockquote ${secret}>${quote}</blockquote><iframe ${secret} sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" width="100%" frameborder="0" src="${address}#?secret=${SECRET}"></iframe>`
}

const script = (receiver: string) => `<script>${receiver}</script>`

function inside(page: Page): FrameLocator {
  return page.frameLocator('iframe')
}

test('the frame that WordPress hides is shown as high as its card, in the quote’s place', async () => {
  const page = await site.visit(script(RECEIVER) + (await kept()))
  await page.locator('iframe').waitFor({ state: 'visible' })
  const height = await inside(page)
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  expect(await page.locator('iframe').getAttribute('height')).toBe(`${height}`)
  expect(await page.locator('blockquote').isVisible()).toBe(false)
  expect(await inside(page).getByRole('heading', { name: 'Free her' }).isVisible()).toBe(true)
  expect(site.problems).toEqual([])
})

test('a press on the card leads the whole page to the hosted one', async () => {
  const page = await site.visit(script(RECEIVER) + (await kept()))
  await inside(page).getByRole('link', { name: 'Write a letter' }).click()
  await page.waitForURL(`${site.cms}/act/${slug}?lang=en`)
  await page.getByRole('textbox', { name: 'Text of the letter' }).waitFor()
})

test('so does the Enter key', async () => {
  const page = await site.visit(script(RECEIVER) + (await kept()))
  await inside(page).getByRole('link', { name: 'Write a letter' }).press('Enter')
  await page.waitForURL(`${site.cms}/act/${slug}?lang=en`)
})

test('a script of WordPress that comes after the frame asks once more', async () => {
  const page = await site.visit(await kept())
  expect(await page.locator('blockquote').isVisible()).toBe(true)
  await page.evaluate(
    ([receiver, secret]) => {
      const late = document.createElement('script')
      late.textContent = `${receiver};document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: '${secret}' }, '*')`
      document.head.append(late)
    },
    [RECEIVER, SECRET],
  )
  await page.locator('iframe').waitFor({ state: 'visible' })
})

test('an older WordPress gives its secret only once the frame is there', async () => {
  const without = (await kept()).replace(`#?secret=${SECRET}`, '')
  const page = await site.visit(script(RECEIVER) + without)
  expect(await page.locator('blockquote').isVisible()).toBe(true)
  await page.evaluate((secret) => {
    const frame = document.querySelector('iframe')
    if (frame) frame.src += `#?secret=${secret}`
  }, SECRET)
  await page.locator('iframe').waitFor({ state: 'visible' })
})

test('without JavaScript, or in a feed, the quote’s link is there', async () => {
  const page = await site.visit(script(RECEIVER) + (await kept()), { javaScriptEnabled: false })
  await page.getByRole('link', { name: /^Take action · Kazakhstan · UA/ }).click()
  await page.waitForURL(`${site.cms}/act/${slug}?lang=en`)
})

test('a case withdrawn since it was pasted: the frame says so, and no name is left on the page', async () => {
  const article = await kept()
  await site.app.payload.update({
    collection: 'cases',
    where: { slug: { equals: slug } },
    data: { _status: 'draft' },
  })
  const page = await site.visit(script(RECEIVER) + article)
  await inside(page).getByRole('heading', { name: 'This action is not available' }).waitFor()
  await page.locator('iframe').waitFor({ state: 'visible' })
  expect(await page.getByText('Free her').count()).toBe(0)
  expect(article).not.toContain('Free her')
})
