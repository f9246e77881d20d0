import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { Cms } from './support/cms.ts'
import { Reader } from './support/reader.ts'
import { WordPress } from './support/wordpress.ts'

let cms: Cms
let reader: Reader
let slug: string

beforeAll(async () => {
  cms = await Cms.open()
  reader = await Reader.open()
  slug = await cms.newCase('Free her')
})

afterAll(async () => {
  await reader?.close()
  await cms?.close()
})

describe.each(inject('sites'))('The editor of WordPress $version', (site) => {
  const wordpress = new WordPress(site)

  beforeEach(() => wordpress.settings({ origins: [cms.origin] }))

  /** A contributor's new article, opened in the editor. */
  async function edit(content: string): Promise<Page> {
    const { id } = await wordpress.save(content)
    const page = await wordpress.signedIn(reader, 'contributor')
    await page.goto(`${wordpress.origin}/wp-admin/post.php?post=${id}&action=edit`)
    await page.waitForFunction(() => {
      const { wp } = window as never as { wp?: { data?: Data } }
      return wp?.data?.select('core/block-editor')?.getBlocks().length
    })
    await page.evaluate(() => {
      const { wp } = window as never as { wp: { data: Data } }
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)
    })
    return page
  }

  test('a contributor gives a case’s address, is shown what it is, and the article keeps the slug alone', async () => {
    const page = await edit('<!-- wp:take-action/box /-->')
    const canvas = canvasOf(page)
    await canvas.getByLabel('Address or slug of the case').fill(`${cms.origin}/act/${slug}?lang=ru`)
    await canvas.getByRole('button', { name: 'Show the case' }).click()
    await canvas.getByText('Free her · letters until 2099-06-30').waitFor()
    expect(await edited(page)).toBe(`<!-- wp:take-action/box {"case":"${slug}","lang":"ru"} /-->`)
    // WordPress itself looks for pictures of authors, and asks for more than contributors may have.
    expect(reader.problems.filter((line) => !line.startsWith('Failed to load'))).toEqual([])
  })

  test('what is no case’s address is refused at once', async () => {
    const canvas = canvasOf(await edit('<!-- wp:take-action/box /-->'))
    await canvas.getByLabel('Address or slug of the case').fill('Free her')
    await canvas.getByRole('button', { name: 'Show the case' }).click()
    await canvas.getByText('That is neither a slug nor the address of a case.').waitFor()
  })

  test.each([
    [
      'a slug that the CMS does not know',
      '{"case":"nobody"}',
      'The CMS has no public case “nobody”.',
    ],
    [
      'a CMS that is not allowed',
      '{"case":"x","url":"https://evil.example.org"}',
      'Boxes from “https://evil.example.org” are not allowed here',
    ],
  ])('%s is told while the article is written', async (_, attributes, message) => {
    const page = await edit(`<!-- wp:take-action/box ${attributes} /-->`)
    await canvasOf(page).getByText(message).waitFor()
  })

  test('a shortcode of an older article can be made the block, with all that it says', async () => {
    const page = await edit('<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->')
    const block = await page.evaluate((text) => {
      const { wp } = window as never as { wp: { blocks: Blocks } }
      return wp.blocks.rawHandler({ HTML: text })
    }, `<p>[take-action case="${slug}" letter-lang="ru" open]</p>`)
    expect(block).toMatchObject([
      { name: 'take-action/box', attributes: { case: slug, letterLang: 'ru', open: true } },
    ])
  })

  test('a shortcode with an address is made the block in the language that the address names', async () => {
    const page = await edit('<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->')
    const block = await page.evaluate((text) => {
      const { wp } = window as never as { wp: { blocks: Blocks } }
      return wp.blocks.rawHandler({ HTML: text })
    }, `<p>[take-action url="${cms.origin}/act/${slug}?lang=ru"]</p>`)
    expect(block).toMatchObject([{ attributes: { case: slug, lang: 'ru' } }])
  })

  test('the preview of a pasted address is the provider’s own answer', async () => {
    const url = encodeURIComponent(`${cms.origin}/act/${slug}`)
    const answer = await wordpress.request('contributor', `/oembed/1.0/proxy?url=${url}`)
    const { type, html } = await answer.json()
    expect(type).toBe('rich')
    expect(html).toContain(` src="${cms.origin}/embed/${slug}?lang=en"`)
    expect(html).not.toMatch(/sandbox|secret/)
  })

  test('PHP has nothing to say of the plugin', () => {
    expect(wordpress.complaints()).toEqual([])
  })
})

/** What the tests use of WordPress's own scripts. */
interface Data {
  select(store: string): { getBlocks(): unknown[]; getEditedPostContent(): string }
  dispatch(store: string): { set(scope: string, name: string, value: unknown): void }
}
interface Blocks {
  rawHandler(options: { HTML: string }): unknown[]
}

/** Where blocks are: newer editors draw them in a frame. */
function canvasOf(page: Page): FrameLocator | Page {
  return page.frames().length > 1 ? page.frameLocator('iframe[name="editor-canvas"]') : page
}

/** The article as it would be saved. */
function edited(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { wp } = window as never as { wp: { data: Data } }
    return wp.data.select('core/editor').getEditedPostContent()
  })
}
