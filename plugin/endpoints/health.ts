import type { Endpoint } from 'payload'
import { CASES } from '../../collections/index.ts'
import { unavailable } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'

/** For how long the database may take to answer, in milliseconds. */
const PATIENCE = 3_000

/** `GET /take-action/healthz`: `200` while the app can read its database, `503` while not. */
export function healthEndpoint(): Endpoint[] {
  return publicEndpoint('/take-action/healthz', {
    get: async (req) => {
      const healthy = await Promise.race([
        req.payload.db.findOne({ collection: CASES, where: {}, select: { id: true } }).then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref()),
      ])
      if (!healthy) return unavailable()
      return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } })
    },
  })
}
