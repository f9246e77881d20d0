import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Installation } from './installation.ts'
import { allDrawn, tabOffers } from './offers.ts'
import type { Article, servePartner } from './partner.ts'
import type { Place } from './watch.ts'

/** Milliseconds between two looks at a tab that stands open, and between two visits. */
const LOOK = 500
const VISIT = 3_000
/** How often an open form asks again. */
const RECHECK = 20_000
/** How old what nginx keeps is at most, and when it gives it to nobody any more, in milliseconds. */
const NEARLY_STALE = 8_700
/** Languages that the case is given in English for, so that each form has an answer of its own in nginx. */
const ENGLISH = [
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IE',
  'en-IN',
  'en-JM',
  'en-NZ',
  'en-SG',
  'en-US',
  'en-ZA',
]

type Partner = Awaited<ReturnType<typeof servePartner>>

/** What people see in a browser: in tabs that they open again and again, and in those that they leave open. */
export class Tabs {
  constructor(
    private readonly browser: Browser,
    private readonly installation: Installation,
    private readonly partner: Partner,
  ) {}

  /** Visits, each of which begins anew: with an empty cache, or with all that the browser has kept. */
  async visits(): Promise<Place[]> {
    const { origin, slug } = this.installation
    const page = `${origin}/act/${slug}`
    return [
      this.freshVisit('an article, opened', this.partner()),
      await this.warmVisit('the same article, opened again', this.partner()),
      await this.warmVisit(
        'an article with the pinned script',
        this.partner({ script: await this.pinned() }),
      ),
      await this.warmVisit('an article with the case in a frame', this.partner({ script: '' })),
      await this.warmVisit('the hosted page', page),
      await this.warmVisit('the hosted page, JavaScript off', page, { javaScriptEnabled: false }),
    ]
  }

  /** Open forms that nobody touches, each asking at another moment of the twenty seconds. */
  async leftOpen(): Promise<Place[]> {
    const places: Place[] = []
    const begun = performance.now()
    for (const [index, lang] of ENGLISH.entries()) {
      await sleep(Math.max(0, begun + (index * RECHECK) / ENGLISH.length - performance.now()))
      places.push(await this.standing('an open form, left alone', { lang, open: true }))
    }
    const [, other] = this.installation.instances
    const script = await this.pinned()
    return [
      ...places,
      await this.standing('an open form, the script pinned', { open: true, script }),
      await this.standing('an open form that asks the other instance itself', {
        open: true,
        api: other,
      }),
      await this.standing('the hosted page, left open', undefined),
    ]
  }

  /** A card that stood in an article all the while, and is opened only now: for how long it offers a channel, in seconds. */
  async cardLeftStanding(): Promise<() => Promise<number>> {
    const page = await this.newTab()
    await visit(page, this.partner())
    return async () => {
      const pressed = performance.now()
      await page.locator('.primary').click()
      while (await tabOffers(page)) await sleep(5)
      return (performance.now() - pressed) / 1_000
    }
  }

  private freshVisit(title: string, address: string): Place {
    return {
      title,
      how: 'every 3 s, the cache empty',
      every: VISIT,
      offers: async () => {
        const page = await this.newTab()
        const offers = await visit(page, address)
        await page.context().close()
        return offers
      },
    }
  }

  private async warmVisit(
    title: string,
    address: string,
    reader: BrowserContextOptions = {},
  ): Promise<Place> {
    const page = await this.newTab(reader)
    const how = 'every 3 s, the cache warm'
    return {
      title,
      how,
      every: VISIT,
      offers: () => visit(page, address, reader.javaScriptEnabled),
    }
  }

  private async standing(title: string, article: Article | undefined): Promise<Place> {
    const { origin, slug } = this.installation
    const page = await this.newTab()
    if (article?.lang) this.keepOld(page)
    await visit(page, article ? this.partner(article) : `${origin}/act/${slug}`)
    return { title, how: 'in a tab', every: LOOK, offers: () => tabOffers(page) }
  }

  /** Somebody else asks so that the form’s next question meets the oldest answer that nginx gives. */
  private keepOld(page: Page): void {
    page.on('request', async (request) => {
      if (!request.url().includes('/v1/cases/')) return
      await sleep(RECHECK - NEARLY_STALE, undefined, { ref: false })
      await fetch(request.url()).catch(() => undefined)
    })
  }

  private async newTab(reader: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en-GB', ...reader })
    return context.newPage()
  }

  private async pinned(): Promise<string> {
    const { default: manifest } = await import('../../../package.json', { with: { type: 'json' } })
    return `/embed/${manifest.version}/v1.js`
  }
}

/** Opens an address and waits for what the box there has to say. */
async function visit(page: Page, address: string, scripts = true): Promise<boolean> {
  await page.goto(address)
  if (scripts) await allDrawn(page)
  return tabOffers(page)
}
