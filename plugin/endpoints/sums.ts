import type { CollectionConfig, PayloadRequest } from 'payload'
import { DEFAULT_TIME_ZONE, type Rules, refusal, say } from '../../collections/index.ts'
import { readSettings } from '../publishing/source.ts'
import { type NamedSum, nameSums } from '../tallies/nameSums.ts'
import { type Period, type PeriodName, periodOf, readPeriodName } from '../tallies/period.ts'
import type { By, Sum } from '../tallies/sums/sum.ts'
import { sumTallies } from '../tallies/sums/sumTallies.ts'
import { sumsCsv } from '../tallies/sumsCsv.ts'

/** How many lines the page shows, and the download has at most. Of days there are no more than these. */
const SHOWN = 20
const MOST_DAYS = 4_000
const MOST = 20_000

/** The answer to `GET /api/tallies/sums`. */
export interface Sums {
  /** What was asked for. */
  by: By
  days: PeriodName
  period: Period
  /** The greatest first; days in their order. */
  sums: NamedSum[]
  /** Whether there are more than these. */
  more: boolean
  /** Of the whole period. */
  total: Sum
}

/**
 * Tells editors how many letters were sent: `GET /api/tallies/sums?by=day|case|partner&days=7|30|90|all`
 * gives {@link Sums}, and with `format=csv` all of it as a table.
 */
export function withSums(tallies: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...tallies,
    endpoints: [
      ...(tallies.endpoints || []),
      { path: '/sums', method: 'get', handler: (req) => answerSums(req, rules) },
    ],
  }
}

async function answerSums(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!req.user) throw refusal(say(req, 'Sign in to see this.'), 401)
  if (!(await rules.editors({ req })))
    throw refusal(say(req, 'Only editors see how many letters were sent.'), 403)
  const by = readBy(req)
  const days = readPeriodName(req)
  const format = readFormat(req)
  const { timeZone } = await readSettings(req.payload)
  const period = periodOf(days, timeZone || DEFAULT_TIME_ZONE, Date.now())
  if (format === 'csv') {
    const sums = await nameSums(req, by, await read(req, by, period, MOST))
    return csvAnswer(sumsCsv(req, by, sums), `letters-by-${by}-${days}.csv`)
  }
  const sums = await read(req, by, period, SHOWN + 1)
  const shown = by === 'day' ? sums : sums.slice(0, SHOWN)
  const [total] = await sumTallies(req, { ...period, limit: 1 })
  const answer: Sums = {
    by,
    days,
    period,
    sums: await nameSums(req, by, shown),
    more: shown.length < sums.length,
    total: total ?? { letters: {}, all: 0 },
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

async function read(req: PayloadRequest, by: By, period: Period, limit: number): Promise<Sum[]> {
  const sums = await sumTallies(req, { ...period, by, limit: by === 'day' ? MOST_DAYS : limit })
  return by === 'day' ? sums.toSorted((a, b) => ((a.of ?? '') < (b.of ?? '') ? -1 : 1)) : sums
}

function readBy(req: PayloadRequest): By {
  const given = req.searchParams.get('by')
  if (given === 'day' || given === 'case' || given === 'partner') return given
  throw refusal(say(req, 'Ask with by=day, by=case or by=partner.'), 400)
}

function readFormat(req: PayloadRequest): 'json' | 'csv' {
  const given = req.searchParams.get('format')
  if (!given || given === 'json') return 'json'
  if (given === 'csv') return 'csv'
  throw refusal(say(req, 'Ask with format=csv, or without format.'), 400)
}

function csvAnswer(body: string, name: string): Response {
  return new Response(body, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
