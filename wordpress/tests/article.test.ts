import type { Page } from 'playwright-core'
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

beforeEach(() => {
  cms.askedByWordPress = []
})

/** Every way in which an author names a case. */
const WAYS: Record<string, () => string> = {
  'the shortcode': () => `[take-action case="${slug}"]`,
  'the shortcode with an address': () => `[take-action url="${cms.origin}/act/${slug}"]`,
  'the block': () => `<!-- wp:take-action/box {"case":"${slug}"} /-->`,
  'a bare address': () => `${cms.origin}/act/${slug}`,
  'the block that embeds addresses': () => {
    const url = `${cms.origin}/act/${slug}`
    return `<!-- wp:embed {"url":"${url}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`
  },
}
const NAMES = Object.keys(WAYS)

function written(way: string): string {
  return `Before.\n\n${WAYS[way]?.()}\n\nAfter.`
}

async function read(address: string): Promise<string> {
  return (await fetch(address)).text()
}

/** Opens the box on a page; what its letter would be sent by. */
async function openedLetter(page: Page): Promise<string | null> {
  await page.getByRole('button', { name: 'Write a letter' }).click()
  return page.locator('a[href^="mailto:"].primary').getAttribute('href')
}

function linkOf(page: Page) {
  return page.getByRole('link', { name: 'Take action: write a letter' })
}

describe.each(inject('sites'))('WordPress $version', (site) => {
  const wordpress = new WordPress(site)

  beforeEach(() => wordpress.settings({ origins: [cms.origin] }))

  test.each(NAMES)(
    '%s, by a contributor, becomes the real box, and a letter can be written in it',
    async (way) => {
      const page = await reader.visit(await wordpress.publish(written(way)))
      await page.getByRole('heading', { name: 'Free her' }).waitFor()
      expect(await openedLetter(page)).toMatch(/^mailto:prosecutor@example\.org\?/)
      expect(reader.problems).toEqual([])
    },
  )

  test.each(NAMES)(
    '%s is a link without JavaScript, to the page where the letter can be read',
    async (way) => {
      const address = await wordpress.publish(written(way))
      const page = await reader.visit(address, { javaScriptEnabled: false })
      await linkOf(page).click()
      await page.waitForURL(`${cms.origin}/act/${slug}`)
      await page.locator('a[href^="mailto:prosecutor@example.org"]').first().waitFor()
    },
  )

  test.each(NAMES)(
    '%s is a plain link in a feed and in AMP, without tag, script or style',
    async (way) => {
      const address = await wordpress.publish(written(way))
      const link = `<a href="${cms.origin}/act/${slug}">Take action: write a letter</a>`
      const feed = await read(`${address}&feed=rss2&withoutcomments=1`)
      const amp = await read(`${address}&amp=1`)
      for (const answer of [feed, amp]) {
        expect(answer).toContain(link)
        expect(answer).not.toMatch(/<take-action-box|v1\.js|min-height:340px/)
      }
    },
  )

  test('WordPress asks the CMS for nothing, neither when an article is saved nor when it is read', async () => {
    for (const way of NAMES) await read(await wordpress.publish(written(way)))
    expect(cms.askedByWordPress).toEqual([])
  })

  test('a page with several boxes loads the script once, without waiting for it', async () => {
    const address = await wordpress.publish(NAMES.map(written).join('\n\n'))
    const html = await read(address)
    const [script = '', ...more] = html.match(/<script[^>]*v1\.js[^>]*>/g) ?? []
    expect(html.match(/<take-action-box /g)).toHaveLength(NAMES.length)
    expect(more).toEqual([])
    expect(script).toMatch(/\sasync/)
    expect(script.replaceAll("'", '"')).toContain(`src="${cms.origin}/embed/v1.js"`)
  })

  test('a page without a box loads no script', async () => {
    const html = await read(await wordpress.publish('Nothing but news.'))
    expect(html).not.toContain(cms.origin)
  })

  test('the tag is the contract’s, with its height reserved and what the author and the settings say', async () => {
    wordpress.settings({ origins: [cms.origin], partner: 'news', theme: 'dark', accent: '#0055bb' })
    const all = `[take-action case="${slug}" lang="en_GB" letter-lang="ru" country="de" theme="light" open]`
    const html = await read(await wordpress.publish(all))
    expect(html).toContain(
      `<take-action-box case="${slug}" lang="en-GB" letter-lang="ru" country="DE" theme="light" open partner="news" style="display:block;min-height:340px;--take-action-accent:#0055bb"><a href="${cms.origin}/act/${slug}?lang=en-GB">Take action: write a letter</a></take-action-box>`,
    )
  })

  test('the block says the same as the shortcode', async () => {
    const attributes = {
      case: slug,
      lang: 'ru',
      letterLang: 'en',
      country: 'KZ',
      partner: 'p',
      theme: 'dark',
      open: true,
    }
    const block = `<!-- wp:take-action/box ${JSON.stringify(attributes)} /-->`
    const html = await read(await wordpress.publish(block))
    expect(html).toMatch(
      /<div class="wp-block-take-action-box"><take-action-box case="[^"]*" lang="ru" letter-lang="en" country="KZ" partner="p" theme="dark" open style=/,
    )
  })

  test('the language of a pasted address is the box’s', async () => {
    const html = await (
      await fetch(await wordpress.publish(`${cms.origin}/act/${slug}?lang=ru`))
    ).text()
    expect(html).toContain(`<take-action-box case="${slug}" lang="ru" style=`)
  })

  test('two CMSs on one page: each box asks its own', async () => {
    const other = await Cms.open()
    try {
      const theirs = await other.newCase('Free him')
      wordpress.settings({ origins: [cms.origin, other.origin] })
      const content = `${written('a bare address')}\n\n[take-action case="${theirs}" url="${other.origin}"]`
      const page = await reader.visit(await wordpress.publish(content))
      await page.getByRole('heading', { name: 'Free her' }).waitFor()
      await page.getByRole('heading', { name: 'Free him' }).waitFor()
    } finally {
      await other.close()
    }
  })

  test('an address that was pasted before the plugin was there becomes the box without being saved again', async () => {
    wordpress.activate(false)
    const address = await wordpress.publish(written('a bare address'))
    expect(await read(address)).toContain('<iframe')
    expect(cms.askedByWordPress.length).toBeGreaterThan(0)
    wordpress.activate(true)
    const html = await read(address)
    expect(html).toContain('<take-action-box')
    expect(html).not.toContain('<iframe')
  })
})

describe.each(inject('sites'))('What is wrong, in WordPress $version', (site) => {
  const wordpress = new WordPress(site)

  beforeEach(() => wordpress.settings({ origins: [cms.origin] }))

  /** The article as readers get it, and as the contributor does. */
  async function seen(content: string): Promise<{ byReaders: string; byAuthor: string }> {
    const address = await wordpress.publish(content)
    const page = await wordpress.signedIn(reader, 'contributor')
    await page.goto(address)
    return { byReaders: await read(address), byAuthor: await page.content() }
  }

  test('a slug that is none: its author is told, readers see nothing', async () => {
    const { byReaders, byAuthor } = await seen('[take-action case="Free her"]')
    expect(byAuthor).toContain('“Free her” is no slug of a case')
    expect(byReaders).not.toMatch(/no slug|take-action-box|Free her/)
  })

  test('a CMS that is not allowed: its author is told, readers get a link, and no script of it', async () => {
    const { byReaders, byAuthor } = await seen(
      '[take-action case="x" url="https://evil.example.org"]',
    )
    expect(byAuthor).toContain('Boxes from “https://evil.example.org” are not allowed here')
    expect(byReaders).toContain(
      '<a href="https://evil.example.org/act/x">Take action: write a letter</a>',
    )
    for (const answer of [byReaders, byAuthor]) expect(answer).not.toMatch(/take-action-box|v1\.js/)
    expect(byReaders).not.toContain('not allowed')
  })

  test('no CMS is set: its author is told where that is done', async () => {
    wordpress.settings({ origins: [] })
    const { byReaders, byAuthor } = await seen(`[take-action case="${slug}"]`)
    expect(byAuthor).toContain('An administrator does that in Settings → Take Action')
    expect(byReaders).not.toMatch(/Settings →|take-action-box/)
  })

  test('a value that is none is left out, and its author is told', async () => {
    const { byReaders, byAuthor } = await seen(`[take-action case="${slug}" country="Kazakhstan"]`)
    expect(byAuthor).toContain('“Kazakhstan” is no value for “country” and was left out')
    expect(byReaders).toContain(`<take-action-box case="${slug}" style=`)
    expect(byReaders).not.toContain('Kazakhstan')
  })

  test.each([
    'case=\'x" onfocus="alert(1)\'',
    'case="x" url="javascript:alert(1)"',
    'case="x" url="https://user:word@evil.example.org"',
    'case="x" url="http://evil.example.org/act/x"',
    "url='https://evil.example.org/act/x\"><script>alert(1)</script>'",
    'case="x" lang=\'en" onfocus="alert(1)\' theme="dark;x" partner="&quot;><b>"',
  ])('nothing but what an attribute is to be gets onto the page: %s', async (given) => {
    const html = await read(await wordpress.publish(`[take-action ${given}]`))
    expect(html).not.toMatch(/alert\(1\)|onfocus|user:word|http:\/\/evil|dark;x/)
  })

  test('settings that something else has spoilt allow nothing', async () => {
    wordpress.settings({
      origins: [
        'https://a.example.org"><script>',
        'javascript:alert(1)',
        'http://plain.example.org',
      ],
      accent: 'red;background:url(//x)',
      theme: '"><b>',
      partner: '"><b>',
    })
    const html = await read(await wordpress.publish('[take-action case="x"]'))
    expect(html).not.toMatch(/take-action-box|example\.org"|v1\.js/)
  })

  test('PHP has nothing to say of the plugin', () => {
    expect(wordpress.complaints()).toEqual([])
  })
})
