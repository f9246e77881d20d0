import type { Browser } from 'playwright-core'
import { caseAddress } from '../../widget/load.ts'
import type { Demonstration } from './demonstration.ts'
import { median, worst } from './statistics.ts'
import { number, type Report, ratio, within } from './table.ts'
import { BLOCKING_FROM, type Visit, visitArticle } from './visit.ts'

/** How often each article is visited. */
const VISITS = 5

/** With the preload line and without it, in milliseconds. */
const INTERACTIVE_BUDGET = { preloading: 900, plain: 1_400 }

const KINDS = ['preloading', 'plain', 'least'] as const

type Visits = Record<(typeof KINDS)[number], Visit[]>

/** The box in the demonstration's article on a slow line, with the preload line and without. */
export async function measureSlowBox(
  demonstration: Demonstration,
  browser: Browser,
): Promise<Report> {
  const visits = await visitInTurns(demonstration, browser)
  const { preloading, plain } = INTERACTIVE_BUDGET
  const encoding = await encodingOf(`${demonstration.cms}/embed/v1.js`)
  return {
    title: 'The box on a slow line',
    note: `562 ms of latency, 1.47 Mbps down, processor slowed 4 times, empty cache; script and JSON came in the encoding \`${encoding}\`. Times are medians of ${VISITS} visits with the fastest and the slowest beside them (a task counts from ${BLOCKING_FROM} ms), the last two rows the worst of ${VISITS}.`,
    columns: [
      '',
      'with the preload line',
      'without',
      'the least that any box needs, without',
      'budget',
    ],
    rows: [
      timeRow('HTML received → the button can be pressed, ms', visits, 'interactive', [
        preloading,
        plain,
      ]),
      [
        'the same, to the least',
        ...KINDS.map((kind) =>
          ratio(middle(visits[kind], 'interactive'), middle(visits.least, 'interactive')),
        ),
        '',
      ],
      timeRow('HTML received → `take-action-ready`, ms', visits, 'ready'),
      timeRow('blocking time once the script is there, ms', visits, 'blocking', [50]),
      timeRow('longest task since then, ms', visits, 'longestTask', [100]),
      timeRow('longest task as the form opens, ms', visits, 'opening', [100]),
      worstRow('layout shift', visits, 'shift', 0, 3),
      worstRow('requests to the CMS', visits, 'requests', 2),
    ],
  }
}

/** A first round only wakes the server and the browser; the others count, in turns, so that noise meets both. */
async function visitInTurns(
  { articles, cms, slug }: Demonstration,
  browser: Browser,
): Promise<Visits> {
  const visits: Visits = { preloading: [], plain: [], least: [] }
  for (let round = 0; round <= VISITS; round++) {
    for (const kind of KINDS) {
      // As on a site with readers: somebody has just asked for this case.
      await (await fetch(`${caseAddress(cms, slug)}?lang=en`)).text()
      const visit = await visitArticle(browser, articles[kind], cms, { opens: kind !== 'least' })
      if (round) visits[kind].push(visit)
    }
  }
  return visits
}

async function encodingOf(address: string): Promise<string> {
  const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' }
  const response = await fetch(address, { headers })
  await response.arrayBuffer()
  return response.headers.get('content-encoding') ?? 'identity'
}

type Time = 'ready' | 'interactive' | 'blocking' | 'longestTask' | 'opening'

/** With one budget for both articles, one for each, or none. */
function timeRow(title: string, visits: Visits, time: Time, budgets: number[] = []): string[] {
  const cells = [visits.preloading, visits.plain].map((some, index) =>
    within(spread(some, time), middle(some, time), budgets[index] ?? budgets[0] ?? Number.NaN),
  )
  const least = time === 'opening' ? '' : spread(visits.least, time)
  return [title, ...cells, least, budgets.map((budget) => number(budget)).join(' and ')]
}

function middle(visits: Visit[], time: Time): number {
  return median(visits.map((visit) => visit[time]))
}

/** `766 (750–790)` */
function spread(visits: Visit[], time: Time): string {
  const times = visits.map((visit) => visit[time])
  return `${number(median(times))} (${number(Math.min(...times))}–${number(Math.max(...times))})`
}

function worstRow(
  title: string,
  visits: Visits,
  figure: 'shift' | 'requests',
  budget: number,
  decimals = 0,
): string[] {
  const cells = [visits.preloading, visits.plain].map((some) => {
    const value = worst(some.map((visit) => visit[figure]))
    return within(number(value, decimals), value, budget)
  })
  const least = number(worst(visits.least.map((visit) => visit[figure])), decimals)
  return [title, ...cells, least, number(budget, decimals)]
}
