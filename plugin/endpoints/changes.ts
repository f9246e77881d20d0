import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { recentChanges } from '../changes/recentChanges.ts'

/** So many saves are told at once; each is a whole case in all its languages. */
const LATEST = 10

/** Tells who changed what of a case and when: `GET /api/cases/ID/changes` gives `{changes}`, the newest first. */
export function withChanges(cases: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...cases,
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/:id/changes', method: 'get', handler: (req) => changes(req, rules) },
    ],
  }
}

async function changes(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
  const found = await recentChanges(req, String(req.routeParams?.id), LATEST)
  return Response.json({ changes: found }, { headers: { 'Cache-Control': 'no-store' } })
}
