import type { Browser } from 'playwright-core'
import type { Endings } from '../endings.ts'
import { progress } from '../progress.ts'
import { median } from '../statistics.ts'
import { number, type Report, ratio, within } from '../table.ts'
import { type Desk, type Load, startDesk } from './desks.ts'
import { readinessTimes } from './readinessTimes.ts'

/** So many times longer a page may take with all of it than with a hundred cases. */
const BUDGET = 1.5
const VISITS = 11
/** Within so many milliseconds after a change readiness answers. */
const ANSWERED = 200
const CHANGES = 6
const FEW: Load = { cases: 100, targets: 30, tallies: 2_000 }
const MANY: Load = { cases: 10_000, targets: 3_000, tallies: 200_000 }

/** What an editor opens: the page, and what its parts ask for once it is there. */
interface Page {
  title: string
  page?: string
  parts?: string[]
}

const FIRST_ASKED: Page[] = [
  { title: 'letters per day', parts: ['tallies/sums?by=day&days=30'] },
  { title: 'letters by case', parts: ['tallies/sums?by=case&days=30'] },
  { title: 'letters by case, since the beginning', parts: ['tallies/sums?by=case&days=all'] },
  { title: 'letters by partner, since the beginning', parts: ['tallies/sums?by=partner&days=all'] },
]

/** Of the case that each desk has, `ID` stands for its id. */
const PAGES: Page[] = [
  { title: 'the list of cases', page: '/collections/cases?limit=25' },
  {
    title: 'the edit view of a case',
    page: '/collections/cases/ID',
    parts: ['cases/standing?id=ID', 'payload-jobs/of/cases/ID', 'cases/ID/approval'],
  },
  {
    title: 'the overview',
    page: '',
    parts: ['cases/overview', 'tallies/sums?by=day&days=30', 'tallies/sums?by=case&days=30'],
  },
  { title: 'of the overview: work at hand', parts: ['cases/overview'] },
]

/** Opens the same pages with a few cases and with many, in turns. */
export async function measureDesk(browser: Browser, endings: Endings): Promise<Report> {
  const few = await progress(`A desk with ${FEW.cases} cases`, () => startDesk(FEW, endings))
  const many = await progress(`A desk with ${MANY.cases} cases`, () => startDesk(MANY, endings))
  const report = await progress('Opening its pages', () => compare(few, many))
  const panel = await progress('Changing a case', () => readiness(browser, few, many))
  return {
    ...report,
    rows: [...report.rows, panel.row],
    failed: report.failed || panel.isOver,
  }
}

async function compare(few: Desk, many: Desk): Promise<Report> {
  // The first visits of a fresh process pay for what no later one does.
  for (const page of PAGES) await timesOf(page, few, many, 3)
  const rows: string[][] = []
  let isOver = false
  for (const { title, ...page } of PAGES) {
    const [a, b] = await timesOf({ title, ...page }, few, many, VISITS)
    // The budget is for what is opened, not for a part of it.
    const budget = page.page === undefined ? Number.POSITIVE_INFINITY : BUDGET
    isOver ||= b / a > budget
    rows.push([title, number(a), number(b), within(ratio(b, a), b / a, budget)])
  }
  for (const page of FIRST_ASKED) {
    // What is remembered is older than half a minute by then.
    const [a, b] = await afterMemory(() => timesOf(page, few, many, 1))
    rows.push([
      `${page.title}, asked for the first time in half a minute`,
      number(a),
      number(b),
      '',
    ])
  }
  return {
    title: 'The editors’ desk',
    note: `The built host on SQLite, an editor signed in, over loopback: the HTML of the page and then, side by side, what its parts ask the server for. Milliseconds, the median of ${VISITS} visits, both in turns in one run: with ${load(FEW)}, and with ${load(MANY)}. Budget: ${number(BUDGET, 1)} ×.`,
    columns: ['', 'few, ms', 'many, ms', 'ratio'],
    rows,
    failed: isOver,
  }
}

/** From a key in the form to what the panel says of it. */
async function readiness(browser: Browser, few: Desk, many: Desk) {
  const [a, b] = [
    median(await readinessTimes(browser, few, CHANGES)),
    median(await readinessTimes(browser, many, CHANGES)),
  ]
  const title = `the readiness panel, from a key to its answer in Chromium (of ${ANSWERED})`
  const row = [title, within(number(a), a, ANSWERED), within(number(b), b, ANSWERED), ratio(b, a)]
  return { row, isOver: Math.max(a, b) > ANSWERED }
}

async function timesOf(
  page: Page,
  few: Desk,
  many: Desk,
  visits: number,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let left = visits; left > 0; left--) {
    times[0].push(await timeOf(page, few))
    times[1].push(await timeOf(page, many))
  }
  return [median(times[0]), median(times[1])]
}

async function timeOf({ page, parts = [] }: Page, desk: Desk): Promise<number> {
  const start = performance.now()
  if (page !== undefined) await read(`${desk.cms}/admin${page}`, desk)
  await Promise.all(parts.map((part) => read(`${desk.cms}/api/${part}`, desk)))
  return performance.now() - start
}

async function read(asked: string, { headers, id }: Desk): Promise<void> {
  const address = asked.replaceAll('ID', id)
  const response = await fetch(address, { headers, redirect: 'manual' })
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`)
  await response.arrayBuffer()
}

let remembered = 0

async function afterMemory<T>(work: () => Promise<T>): Promise<T> {
  remembered ||= Date.now() + 31_000
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, remembered - Date.now())))
  return work()
}

function load({ cases, targets, tallies }: Load): string {
  return `${number(cases)} cases, ${number(targets)} targets and ${number(tallies)} tallies`
}
