import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { createCase, paragraph } from '../support/documents.ts'
import { PartnerSite } from '../support/partnerSite.ts'

/** What was pasted once, of every kind, and never touched again, through the life of its case. */
let site: PartnerSite

beforeAll(async () => {
  site = await PartnerSite.open()
}, 120_000)

afterAll(async () => site?.close())

afterEach(async () => site?.leave())

type Shown = Page | FrameLocator

interface Kind {
  name: string
  /** What the partner pasted in the year of the first notice. */
  paste: (slug: string) => Promise<string> | string
  /** Where a reader finds the case, having come to the partner's page. */
  find: (page: Page) => Promise<Shown> | Shown
}

const tag = (slug: string, script: string) =>
  `${script}<take-action-box case="${slug}"><a href="${site.cms}/act/${slug}">Take action</a></take-action-box>`
const frame = (page: Page) => page.frameLocator('iframe')

const KINDS: Kind[] = [
  {
    name: 'the script',
    paste: (slug) => tag(slug, `<script src="${site.cms}/embed/v1.js" async></script>`),
    find: (page) => page,
  },
  {
    name: 'the pinned script',
    paste: (slug) =>
      tag(slug, `<script src="${site.cms}/embed/${packageJson.version}/v1.js" async></script>`),
    find: (page) => page,
  },
  {
    name: 'the module',
    paste: (slug) => tag(slug, `<script src="${site.cms}/embed/v1.mjs" type="module"></script>`),
    find: (page) => page,
  },
  {
    name: 'the frame',
    paste: (slug) => `<iframe src="${site.cms}/embed/${slug}" width="600" height="900"></iframe>`,
    find: frame,
  },
  {
    name: 'the frame without scripts',
    paste: (slug) =>
      `<iframe sandbox src="${site.cms}/embed/${slug}" width="600" height="900"></iframe>`,
    find: frame,
  },
  {
    name: 'the oEmbed answer',
    paste: async (slug) => {
      const url = encodeURIComponent(`${site.cms}/act/${slug}`)
      const answer = await fetch(`${site.cms}/api/take-action/v1/oembed?url=${url}`)
      return (await answer.json()).html
    },
    find: frame,
  },
  {
    name: 'the plain link',
    paste: (slug) => `<a href="${site.cms}/act/${slug}">Take action</a>`,
    find: async (page) => {
      await page.getByRole('link', { name: 'Take action' }).click()
      await page.waitForLoadState('networkidle')
      return page
    },
  },
]

/** What a reader who comes now is told, and whether they are offered to write. */
async function seen(kind: Kind, pasted: string) {
  const shown = await kind.find(await site.visit(pasted))
  const text = await shown.locator('body').evaluate((body) => {
    const box = body.querySelector('take-action-box')
    return [body, box?.shadowRoot].map((root) => root?.textContent ?? '').join(' ')
  })
  const ways = shown.locator(
    'button:text("Write a letter"), a:text("Write a letter"):visible, a[href^="mailto:"]',
  )
  return { text: text.replace(/\s+/g, ' '), offers: (await ways.count()) > 0 }
}

type CaseData = Parameters<typeof createCase>[1]

const publish = (data: CaseData) => createCase(site.app.payload, data)

async function change(id: string, data: CaseData): Promise<void> {
  await site.app.payload.update({ collection: 'cases', id, data: data as object })
}

for (const kind of KINDS) {
  test(`${kind.name} of a year ago tells of update, extension, closing and good news, and never of what was`, async () => {
    const first = await publish({
      title: 'First notice',
      issuedOn: '2019-01-01',
      deadline: '2099-01-31',
    })
    const pasted = await kind.paste(first.slug ?? '')
    expect(await seen(kind, pasted)).toMatchObject({
      text: expect.stringContaining('First notice'),
      offers: true,
    })

    const update = await publish({
      title: 'Newer notice',
      notice: 'update',
      previous: first.id,
      issuedOn: '2019-06-01',
      deadline: '2099-03-31',
    })
    const updated = await seen(kind, pasted)
    expect(updated).toMatchObject({ text: expect.stringContaining('Newer notice'), offers: true })
    expect(updated.text).toContain('March 31, 2099')

    await change(update.id, { deadline: '2099-12-31' })
    const extended = await seen(kind, pasted)
    expect(extended).toMatchObject({ offers: true })
    expect(extended.text).toContain('December 31, 2099')

    await change(update.id, { deadline: '2020-01-01' })
    const closed = await seen(kind, pasted)
    expect(closed.offers).toBe(false)
    expect(closed.text).toMatch(/deadline (has passed|for this action was)/)

    const stop = { outcome: 'good' as const, message: paragraph('She is free.') }
    await publish({ title: 'Good news', notice: 'stop', previous: update.id, stop })
    const freed = await seen(kind, pasted)
    expect(freed.offers).toBe(false)
    expect(freed.text).toContain('She is free.')
  }, 120_000)

  test(`${kind.name} of a year ago stops where more letters would do harm, and says nothing once all is withdrawn`, async () => {
    const first = await publish({ title: 'First notice', deadline: '2099-01-31' })
    const pasted = await kind.paste(first.slug ?? '')
    expect(await seen(kind, pasted)).toMatchObject({ offers: true })
    const stop = { outcome: 'bad' as const, message: paragraph('Letters do harm now.') }
    const end = await publish({ title: 'Stop', notice: 'stop', previous: first.id, stop })
    const stopped = await seen(kind, pasted)
    expect(stopped.offers).toBe(false)
    expect(stopped.text).toContain('Letters do harm now.')
    await change(end.id, { _status: 'draft' })
    const gone = await seen(kind, pasted)
    expect(gone.offers).toBe(false)
    expect(gone.text).not.toMatch(/Letters do harm now|First notice/)
  }, 120_000)
}
