import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { standingOf } from '../standing/standingOf.ts'

/** Tells editors a notice's place in its chain: `GET /api/cases/standing?id=ID&previous=ID` gives `{remarks}`. */
export function withStanding(cases: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...cases,
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/standing', method: 'get', handler: (req) => standing(req, rules) },
    ],
  }
}

async function standing(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
  const remarks = await standingOf(req, {
    id: req.searchParams.get('id') || undefined,
    previous: req.searchParams.get('previous') || undefined,
  })
  return Response.json({ remarks }, { headers: { 'Cache-Control': 'no-store' } })
}
