import type { Endpoint } from 'payload'
import { BOX_SCRIPT } from '../embed/boxScript.generated.ts'
import { pinnableVersions, pinnedScript } from '../embed/pinnedScript.ts'
import { errorAnswer, publicAnswer } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'
import { routeParam } from '../http/query.ts'
import { revisionOf } from '../publishing/revision.ts'

const TYPE = 'text/javascript; charset=utf-8'
const SHORT = 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400'
const FOR_GOOD = 'public, max-age=31536000, immutable'

const CLASSIC = { body: BOX_SCRIPT.classic, etag: `"${revisionOf(BOX_SCRIPT.classic)}"` }
const MODULE = { body: BOX_SCRIPT.module, etag: `"${revisionOf(BOX_SCRIPT.module)}"` }

/** Lets pages that isolate themselves from other origins load the script. */
const ANYWHERE = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Timing-Allow-Origin': '*' }

/** `GET /take-action/embed/v1.js` and `v1.mjs`: the box's script; `/embed/X.Y.Z/v1.js`: the same, pinned. */
export function scriptEndpoints(): Endpoint[] {
  return [
    ...scriptEndpoint('/take-action/embed/v1.js', CLASSIC),
    ...scriptEndpoint('/take-action/embed/v1.mjs', MODULE),
    ...pinnedEndpoint(),
  ]
}

function scriptEndpoint(path: string, script: typeof CLASSIC): Endpoint[] {
  return publicEndpoint(path, {
    get: (req) =>
      publicAnswer(req, { ...script, type: TYPE, cacheControl: SHORT, headers: ANYWHERE }),
  })
}

function pinnedEndpoint(): Endpoint[] {
  return publicEndpoint('/take-action/embed/:version/v1.js', {
    get: (req) => {
      const body = pinnedScript(routeParam(req, 'version'))
      if (body === undefined) {
        const versions = pinnableVersions().join(', ')
        return errorAnswer(
          404,
          'unknown_version',
          `There is no such version; there are ${versions}.`,
        )
      }
      return publicAnswer(req, {
        body,
        etag: `"${revisionOf(body)}"`,
        type: TYPE,
        cacheControl: FOR_GOOD,
        headers: ANYWHERE,
      })
    },
  })
}
