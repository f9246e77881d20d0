import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Endings } from '../../scripts/bench/endings.ts'
import { type Installation, startInstallation } from '../../scripts/bench/stop/installation.ts'
import { BUDGET } from '../../scripts/bench/stop/measureStop.ts'
import { type Seen, watchStop } from '../../scripts/bench/stop/watchStop.ts'
import { caseAddress } from '../../widget/load.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { findServer } from '../support/mongodb.ts'
import { lackOfNginx } from '../support/nginx.ts'

/** Two production instances on one MongoDB, a real nginx before them, and readers in Chromium. */
const server = lackOfNginx() ?? (await findServer())
const isLacking = typeof server === 'string'
if (isLacking) console.error(`\n!!! The sixty seconds of a stop are not measured: ${server}\n`)

const endings = new Endings()
let installation: Installation
let browser: Browser
let headers: Headers[]
let seen: Seen

beforeAll(async () => {
  if (isLacking) return
  endings.add(() => server.stop?.())
  installation = await startInstallation(server.url, endings)
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
  endings.add(() => browser.close())
  headers = await publicHeaders()
  seen = await watchStop(installation, browser, endings)
}, 300_000)

afterAll(() => endings.all())

/** Of every kind of public answer, each asked for twice, so that nginx gives what it keeps. */
async function publicHeaders(): Promise<Headers[]> {
  const { origin, slug } = installation
  const json = caseAddress(origin, slug)
  const page = `${origin}/act/${slug}`
  const all = [
    ...[json, `${json}?lang=ar`, `${json}-none`, `${json}/newsletter`, page, `${page}?lang=ru`],
    ...[`${origin}/embed/${slug}`, `${origin}/embed/v1.js`, `${origin}/embed/v1.mjs`],
    ...[`${origin}/api/take-action/v1/cases`, `${origin}/act/feed.json`],
    `${origin}/api/take-action/v1/oembed?url=${encodeURIComponent(page)}`,
  ]
  const twice = [...all, ...all]
  return Promise.all(twice.map(async (address) => (await fetch(address)).headers))
}

describe.skipIf(isLacking)('within sixty seconds of a stop', () => {
  test.each([
    ['a program that reads through nginx', /nginx, 4 times/, 8],
    ['a program that asks the instance that was told', /instance that was told/, 3],
    ['a program that asks the other instance', /other instance, 4/, 3],
    ['whoever asks nginx just before an answer ends', / nginx, just before/, 1],
    ['a browser that has kept such an answer', / a browser, just before/, 1],
    ['a form left open, at whatever moment it asks', /^an open form, left alone/, 10],
    ['a form left open that has the pinned script', /^an open form, the script pinned/, 1],
    ['a form left open that asks the other instance', /^an open form that asks/, 1],
    ['the hosted page left open', /^the hosted page, left open/, 1],
    ['whoever opens an article for the first time', /cache empty/, 1],
    ['whoever comes back to an article or a page', /cache warm/, 5],
  ])('%s is offered no channel any more', (_, name, count) => {
    const found = seen.sightings.filter(({ title, how }) => name.test(`${title} ${how}`))
    expect(found).toHaveLength(count)
    for (const { title, how, before, after, gone } of found) {
      const isOembed = title === 'the oEmbed answer'
      expect(before > 0, `${title} (${how}) offered one before`).toBe(!isOembed)
      expect(after).toBeGreaterThan(5)
      expect(gone, `${title} (${how})`).toBeLessThanOrEqual(BUDGET)
    }
  })

  test('the other instance, which nobody told, is no more than its five seconds behind', () => {
    const direct = seen.sightings.filter(({ how }) => how.startsWith('the other instance'))
    expect(Math.max(...direct.map(({ gone }) => gone))).toBeLessThan(10)
  })

  test('a card that stood there all the while offers nothing once it has asked', () => {
    expect(seen.cardOpened).toBeLessThan(10)
  })

  test('no public answer varies by anything but its encoding, nor sets a cookie', () => {
    expect(headers).toHaveLength(24)
    for (const one of headers) {
      expect(one.get('vary')).toBe('Accept-Encoding')
      expect(one.get('set-cookie')).toBeNull()
      expect(one.get('accept-ch')).toBeNull()
      expect(one.get('access-control-allow-origin')).toBe('*')
    }
  })
})
