import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { overviewOf } from '../overview/overview.ts'

/** Tells what is on the desk: `GET /api/cases/overview?locale=xx`, for whoever works with cases. */
export function withOverview(cases: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...cases,
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/overview', method: 'get', handler: (req) => overview(req, rules) },
    ],
  }
}

async function overview(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!req.user) throw refusal(say(req, 'Sign in to see this.'), 401)
  if (!(await rules.signedIn({ req })))
    throw refusal(say(req, 'Only those who work with cases see this.'), 403)
  const answer = await overviewOf(req, rules, Date.now())
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
