import type { Endpoint } from 'payload'
import { partnerTablePath } from '../../collections/index.ts'
import { errorAnswer } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { BadInput, publicOrigin, routeParam } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { partnerLetters, partnerWith } from '../partners/partnerLetters.ts'
import { partnerCsv, partnerTable } from '../partners/partnerTable.ts'
import { HTML } from './pages.ts'

/** Nobody keeps it: the link is a secret, and a new one ends it. */
const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

/**
 * `GET /take-action/v1/partners/KEY/letters?token=…`: a partner's own numbers, as a page or, with
 * `format=csv`, as a table. `404` for a wrong token as for an unknown key.
 */
export function partnerLettersEndpoint(options: NormalisedOptions): Endpoint[] {
  return publicEndpoint(partnerTablePath(':key'), {
    get: async (req) => {
      const key = routeParam(req, 'key')
      const token = req.searchParams.get('token') ?? ''
      const format = formatOf(req.searchParams.get('format'))
      const partner = await partnerWith(req.payload, key, token)
      if (!partner)
        return errorAnswer(404, 'not_found', 'This link does not hold, or no longer.', PRIVATE)
      const letters = await partnerLetters(req.payload, partner.id)
      if (format === 'csv') return answer(partnerCsv(letters), 'text/csv; charset=utf-8')
      const page = partnerTable({
        name: partner.name,
        letters,
        origin: publicOrigin(req, options.serverURL),
        download: `?token=${encodeURIComponent(token)}&format=csv`,
      })
      return answer(page.html, HTML, { 'Content-Security-Policy': page.csp })
    },
  })
}

function formatOf(given: string | null): 'html' | 'csv' {
  if (!given || given === 'html') return 'html'
  if (given === 'csv') return 'csv'
  throw new BadInput('unknown_format', 'Ask with format=csv, or without format.')
}

function answer(body: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { ...PRIVATE, ...headers, 'Content-Type': type } })
}
