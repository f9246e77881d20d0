import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal } from '../../collections/index.ts'
import { lettersCsv } from '../overview/lettersCsv.ts'
import { lettersOf, PERIODS, type Period } from '../overview/lettersOf.ts'
import { overviewOf } from '../overview/overviewOf.ts'

/**
 * What the start page shows: `GET /api/cases/overview` gives what waits for editors, and
 * `GET /api/cases/overview/letters?days=30` the letters of a period, with `format=csv` as a table.
 */
export function withOverview(cases: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...cases,
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/overview', method: 'get', handler: (req) => overview(req, rules) },
      { path: '/overview/letters', method: 'get', handler: (req) => letters(req, rules) },
    ],
  }
}

const PRIVATE = { 'Cache-Control': 'private, no-store' }

async function overview(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.signedIn({ req }))) throw refusal('Sign in to see this.', 401)
  const isEditor = Boolean(await rules.editors({ req }))
  return Response.json({ ...(await overviewOf(req, isEditor)), isEditor }, { headers: PRIVATE })
}

async function letters(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) throw refusal('Only editors see the numbers.', 403)
  const counted = await lettersOf(req, periodOf(req.searchParams.get('days')))
  if (req.searchParams.get('format') !== 'csv') return Response.json(counted, { headers: PRIVATE })
  return new Response(lettersCsv(counted), {
    headers: {
      ...PRIVATE,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="letters-since-${counted.since}.csv"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function periodOf(given: string | null): Period {
  const days = PERIODS.find((period) => String(period) === (given ?? '30'))
  if (!days) throw refusal(`Ask for days=${PERIODS.join(', ')}.`, 400)
  return days
}
