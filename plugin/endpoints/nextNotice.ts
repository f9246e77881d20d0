import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { extendCase } from '../extending/extendCase.ts'
import { publicDeadline } from '../extending/publicDeadline.ts'
import { NO_EXTENSION, readExtension } from '../extending/readExtension.ts'
import { jsonBody } from '../http/jsonBody.ts'
import { updateCase } from '../updating/updateCase.ts'

const NEXT_NOTICE = 'payload-take-action/client#NextNotice'
const NO_STORE = { 'Cache-Control': 'no-store' }

/**
 * Lets editors go on with a published case: `POST /api/cases/ID/update-notice` gives `{id, title, existed}`
 * of the draft of an update, and `POST /api/cases/ID/extend` with `{deadline, draft?}` moves its deadline;
 * `GET` there gives `{deadline}`, the day that readers are told.
 * The menu for both stands above the form.
 */
export function continuable(cases: CollectionConfig, rules: Rules): CollectionConfig {
  const { components } = cases.admin ?? {}
  const controls = components?.edit?.beforeDocumentControls ?? []
  return {
    ...cases,
    admin: {
      ...cases.admin,
      components: {
        ...components,
        edit: { ...components?.edit, beforeDocumentControls: [NEXT_NOTICE, ...controls] },
      },
    },
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/:id/update-notice', method: 'post', handler: (req) => update(req, rules) },
      { path: '/:id/extend', method: 'get', handler: (req) => present(req, rules) },
      { path: '/:id/extend', method: 'post', handler: (req) => extend(req, rules) },
    ],
  }
}

async function update(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) throw refusal(say(req, 'Only editors update a case.'), 403)
  const begun = await updateCase(req, String(req.routeParams?.id))
  return Response.json(begun, { status: begun.existed ? 200 : 201, headers: NO_STORE })
}

async function present(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) throw refusal(say(req, 'Only editors extend a case.'), 403)
  const deadline = (await publicDeadline(req, String(req.routeParams?.id))) ?? null
  return Response.json({ deadline }, { headers: NO_STORE })
}

async function extend(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) throw refusal(say(req, 'Only editors extend a case.'), 403)
  const extension = readExtension(await jsonBody(req, NO_EXTENSION), req)
  const extended = await extendCase(req, String(req.routeParams?.id), extension)
  return Response.json(extended, { headers: NO_STORE })
}
