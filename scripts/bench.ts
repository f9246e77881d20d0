import type { Browser } from 'playwright-core'
import { type Part, writeBenchmarks } from './bench/benchmarksFile.ts'
import { launchBrowser } from './bench/browser.ts'
import { startDemonstration } from './bench/demonstration.ts'
import { measureDesk } from './bench/desk/measureDesk.ts'
import { Endings } from './bench/endings.ts'
import { idleShare, machine } from './bench/machine.ts'
import { progress } from './bench/progress.ts'
import { measureServer } from './bench/server.ts'
import { measureSize } from './bench/size.ts'
import { measureSlowBox } from './bench/slowBox.ts'
import { measureStop } from './bench/stop/measureStop.ts'
import { markdown, type Report } from './bench/table.ts'
import { measureTyping } from './bench/typing.ts'
import { build } from './demo/build.ts'

/** What has to be named is a run of its own: `stop` takes three minutes, a MongoDB server and an nginx. */
const part: Part =
  (['stop', 'desk'] as const).find((one) => process.argv.includes(one)) ?? 'measured'
const idle = await idleShare()
const endings = new Endings()
try {
  await progress('Building the box and the CMS', build)
  const browser = await launchBrowser(endings)
  const reports = await measure(browser)
  const measured = [machine(browser.version(), idle), ...reports.map(markdown)].join('\n\n')
  console.info(measured)
  if (process.argv.includes('--write')) writeBenchmarks(measured, part)
  if (reports.some(({ failed }) => failed)) process.exitCode = 1
} catch (error) {
  if (!endings.begun) console.error(error)
  process.exitCode = 1
} finally {
  await endings.all()
}

async function measure(browser: Browser): Promise<Report[]> {
  if (part === 'stop') return [await measureStop(browser, endings)]
  if (part === 'desk') return [await measureDesk(browser, endings)]
  return measureAll(browser)
}

async function measureAll(browser: Browser): Promise<Report[]> {
  const demonstration = await startDemonstration(endings)
  return [
    await progress('Size', () => measureSize(demonstration)),
    await progress('The box on a slow line', () => measureSlowBox(demonstration, browser)),
    await progress('Typing', () => measureTyping(demonstration, browser)),
    await progress('The server', () => measureServer(demonstration)),
  ]
}
