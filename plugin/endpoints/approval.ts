import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { CASES, type LastEdit, type Rules, refusal, say } from '../../collections/index.ts'
import { type Approval, approvalOf, keepApproval, needsTwo } from '../approval/approvals.ts'
import { type Parts, partsOf } from '../approval/parts.ts'
import { personOf } from '../approval/person.ts'
import { keepAuthorsApart, rememberEdit } from '../approval/rememberEdit.ts'
import { requireApproval } from '../approval/requireApproval.ts'

/** What is told beside a case: who edited it last, and who approved that. */
export interface ApprovalState {
  /** Whether two persons are asked for. */
  isAsked: boolean
  edited?: { name: string; at: string }
  approval?: Approval
  /** Of the state that all this is about. */
  mark: string
  /** Whether whoever asks may approve it. */
  mayApprove: boolean
  /** Who changed which part of it last, for a form to tell whether somebody else wrote meanwhile. */
  parts: Parts
  /** Whoever asks, as they are called there. */
  person: string
}

interface Deps {
  rules: Rules
  /** Whether the installation asks for two persons, whatever its settings say. */
  isForced: boolean
}

/**
 * Remembers who edits a case, and lets a second person approve it: `GET /api/cases/ID/approval` gives
 * {@link ApprovalState}, `POST /api/cases/ID/approve` with `{mark}` approves that state of it.
 */
export function approvable(cases: CollectionConfig, deps: Deps): CollectionConfig {
  const { hooks = {} } = cases
  return {
    ...cases,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), keepAuthorsApart],
      // Before the hooks that stamp what is published: a stamp is no edit.
      beforeChange: [rememberEdit, requireApproval(deps.isForced), ...(hooks.beforeChange ?? [])],
    },
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/:id/approval', method: 'get', handler: (req) => tell(req, deps) },
      { path: '/:id/approve', method: 'post', handler: (req) => approve(req, deps) },
    ],
  }
}

async function tell(req: PayloadRequest, deps: Deps): Promise<Response> {
  if (!(await deps.rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
  return answer(await stateOf(req, deps))
}

async function approve(req: PayloadRequest, deps: Deps): Promise<Response> {
  const person = personOf(req)
  if (!person || !(await deps.rules.editors({ req }))) {
    throw refusal(say(req, 'Only editors approve a case.'), 403)
  }
  const { mark } = await readBody(req)
  const { id, edit } = await readEdit(req)
  if (edit.by === person.key) {
    throw refusal(say(req, 'You edited this case last, so somebody else must approve it.'), 403)
  }
  if (mark !== (edit.mark ?? '')) {
    throw refusal(
      say(
        req,
        'This case was changed meanwhile, so nothing was approved. Reload it and look it through again.',
      ),
      409,
    )
  }
  if (!(await approvalOf(req, id, edit))) await keepApproval(req, id, edit.mark, person)
  return answer(await stateOf(req, deps))
}

async function stateOf(req: PayloadRequest, { rules, isForced }: Deps): Promise<ApprovalState> {
  const { id, edit } = await readEdit(req)
  const [isAsked, approval, isEditor] = await Promise.all([
    needsTwo(req, isForced),
    approvalOf(req, id, edit),
    rules.editors({ req }),
  ])
  return {
    isAsked,
    ...(edit.name && edit.at ? { edited: { name: edit.name, at: edit.at } } : {}),
    ...(approval ? { approval } : {}),
    mark: edit.mark ?? '',
    parts: partsOf(edit),
    person: personOf(req)?.key ?? '',
    mayApprove: isAsked && !approval && Boolean(isEditor) && edit.by !== personOf(req)?.key,
  }
}

/** Who edited the newest state of the case last, with the rights of whoever asks. */
async function readEdit(req: PayloadRequest): Promise<{ id: string; edit: LastEdit }> {
  const id = String(req.routeParams?.id)
  const found = await req.payload.findByID({
    collection: CASES,
    id,
    select: { lastEdit: true },
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw refusal(say(req, 'There is no such case.'), 404)
  return { id, edit: found.lastEdit ?? {} }
}

const BODY = z.object({ mark: z.string().max(100) })

async function readBody(req: PayloadRequest): Promise<z.infer<typeof BODY>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  const { data } = BODY.safeParse(body)
  if (!data) throw refusal(say(req, 'Send JSON: {"mark": "…"}, as “approval” gave it.'), 400)
  return data
}

function answer(state: ApprovalState): Response {
  return Response.json(state, { headers: { 'Cache-Control': 'no-store' } })
}
