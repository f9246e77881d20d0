import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core'
import { CHROMIUM_ARGS, chromiumPath } from '../../tests/support/chromium.ts'
import type { Endings } from './endings.ts'

/**
 * A slow mobile line as Lighthouse applies it through DevTools (`mobileSlow4G` in its
 * `core/config/constants.js`): milliseconds before each answer, and bytes per second.
 */
const SLOW_LINE = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_470_000 / 8,
  uploadThroughput: 675_000 / 8,
}

/** How many times slower the page's processor is than this machine's. */
export const SLOWDOWN = 4

/** A phone's width, and high enough that the whole card and the text under it are in view: every shift counts. */
const VIEWPORT = { width: 412, height: 1_800 }

export async function launchBrowser(endings: Endings): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  endings.add(() => browser.close())
  return browser
}

/** Works with a page of a context of its own: nothing is in its cache. */
export async function withPage<T>(
  browser: Browser,
  work: (page: Page, session: CDPSession, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    return await work(page, await context.newCDPSession(page), context)
  } finally {
    await context.close()
  }
}

export async function slowLine(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_LINE)
}

export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}
