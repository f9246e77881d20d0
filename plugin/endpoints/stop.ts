import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { jsonBody } from '../http/jsonBody.ts'
import { NO_STOP, readStop } from '../stopping/readStop.ts'
import { stopCase } from '../stopping/stopCase.ts'

const STOP_ACTION = 'payload-take-action/client#StopAction'

/**
 * Lets editors stop a case in one act: `POST /api/cases/ID/stop?locale=xx` with
 * `{outcome, message, draft?}` gives `{id, slug}` of the stop; the button for it stands above the form.
 */
export function stoppable(cases: CollectionConfig, rules: Rules): CollectionConfig {
  const { components } = cases.admin ?? {}
  const controls = components?.edit?.beforeDocumentControls ?? []
  return {
    ...cases,
    admin: {
      ...cases.admin,
      components: {
        ...components,
        edit: { ...components?.edit, beforeDocumentControls: [...controls, STOP_ACTION] },
      },
    },
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/:id/stop', method: 'post', handler: (req) => stop(req, rules) },
    ],
  }
}

async function stop(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) throw refusal(say(req, 'Only editors stop a case.'), 403)
  const words = readStop(req, await jsonBody(req, NO_STOP))
  const stopped = await stopCase(req, String(req.routeParams?.id), words)
  return Response.json(stopped, { status: 201, headers: { 'Cache-Control': 'no-store' } })
}
