import type { Browser } from 'playwright-core'
import { findServer } from '../../../tests/support/mongodb.ts'
import type { Endings } from '../endings.ts'
import { progress } from '../progress.ts'
import { number, type Report, within } from '../table.ts'
import { startInstallation } from './installation.ts'
import type { Sighting } from './watch.ts'
import { type Seen, watchStop } from './watchStop.ts'

/** Within how many seconds of a stop no channel may be offered anywhere. */
export const BUDGET = 60

/** Starts what is needed, stops a case once, and tells what was seen. */
export async function measureStop(browser: Browser, endings: Endings): Promise<Report> {
  const server = await findServer()
  if (typeof server === 'string') throw new Error(server)
  endings.add(() => server.stop?.())
  const installation = await progress('Starting two instances and nginx', () =>
    startInstallation(server.url, endings),
  )
  return stopReport(await progress('A stop', () => watchStop(installation, browser, endings)))
}

function stopReport({ sightings, cardOpened }: Seen): Report {
  return {
    title: 'The sixty seconds of a stop',
    note: `Two instances of the built host on one MongoDB, nginx before them as \`deploy/nginx.conf\` has it, one case stopped through the first instance. Seconds from the editor’s press until a place offered no channel any more, nor did so later; where there are several alike, the worst. Budget: ${BUDGET} s. A card that had stood in an article all the while, and was opened only then, showed its form for ${number(cardOpened, 2)} s, until its own question was answered.`,
    columns: ['', 'looked at', 'no channel after, s'],
    rows: worstOfEach(sightings).map(({ title, how, before, gone }) => [
      title,
      how,
      before ? within(number(gone, 1), gone, BUDGET) : 'never one',
    ]),
    failed: sightings.some(({ gone }) => !(gone <= BUDGET)),
  }
}

function worstOfEach(sightings: Sighting[]): Sighting[] {
  const worst = new Map<string, Sighting>()
  for (const one of sightings) {
    const name = `${one.title} ${one.how}`
    if (!((worst.get(name)?.gone ?? -1) > one.gone)) worst.set(name, one)
  }
  return [...worst.values()]
}
