import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { caseAddress } from '../../../widget/load.ts'
import type { Endings } from '../endings.ts'
import { addresses, bodyOf } from './addresses.ts'
import { Ageing, FROM } from './ageing.ts'
import type { Installation } from './installation.ts'
import { caseOffers } from './offers.ts'
import { servePartner } from './partner.ts'
import { Tabs } from './tabs.ts'
import { type Sighting, Watch } from './watch.ts'

/** For how long everything is looked at after the stop, in seconds. */
const WATCHED = 62

/** What was seen of one stop. */
export interface Seen {
  sightings: Sighting[]
  /** For how many seconds a card offers a channel that stood there all the while and is opened only after that. */
  cardOpened: number
}

/** Stops the case of an installation, and looks everywhere for channels until none can be left. */
export async function watchStop(
  installation: Installation,
  browser: Browser,
  endings: Endings,
): Promise<Seen> {
  const { origin, slug } = installation
  const partner = await servePartner(installation, endings)
  const tabs = new Tabs(browser, installation, partner)
  const openCard = await tabs.cardLeftStanding()
  const places = [...addresses(installation), ...(await tabs.leftOpen()), ...(await tabs.visits())]
  const watches = places.map((place) => new Watch(place))
  const ageings = [
    new Ageing('what somebody else asked for', 'nginx, just before it ends', offersBy(bodyOf)),
    new Ageing(
      'what somebody else asked for',
      'a browser, just before it ends in both caches',
      offersBy(await fetchInBrowser(browser, partner())),
    ),
  ]
  for (const watch of watches) watch.begin()
  for (const ageing of ageings) ageing.begin(`${caseAddress(origin, slug)}?lang=en`)
  await sleep(-FROM * 1_000)
  const pressed = performance.now()
  const all = [...watches, ...ageings]
  for (const one of all) one.stopped(pressed)
  await installation.stop()
  await sleep(Math.max(0, pressed + WATCHED * 1_000 - performance.now()))
  const sightings = await Promise.all(all.map((one) => one.end()))
  return { sightings, cardOpened: await openCard() }
}

type Fetch = (address: string) => Promise<string>

function offersBy(read: Fetch) {
  return async (address: string) => caseOffers(await read(address))
}

/** A reader's browser, which keeps what it has read as the box's own request lets it. */
async function fetchInBrowser(browser: Browser, article: string): Promise<Fetch> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto(article)
  return (address) => page.evaluate(async (own) => (await fetch(own)).text(), address)
}
