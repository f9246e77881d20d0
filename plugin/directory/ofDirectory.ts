import type { PayloadRequest } from 'payload'
import { OFFICES, type Rules, refusal, say, TARGETS } from '../../collections/index.ts'
import type { DirectorySlug } from './csv/columns.ts'

/** Access to the records of imports and exports. */
export function editorsOnly(rules: Rules) {
  return {
    read: rules.editors,
    create: rules.editors,
    update: rules.nobody,
    delete: rules.editors,
    readVersions: rules.editors,
    unlock: rules.nobody,
  }
}

export async function refuseStrangers(req: PayloadRequest, rules: Rules): Promise<void> {
  if (!(await rules.editors({ req }))) {
    throw refusal(say(req, 'Only editors import and export the directory.'), 403)
  }
}

/** The collection that a form is for; refuses those that are none of the directory's. */
export function slugIn(value: unknown, req: PayloadRequest): DirectorySlug {
  if (value === TARGETS || value === OFFICES) return value
  throw refusal(say(req, 'Only targets and offices are imported and exported here.'), 400)
}

/** The JSON that a form of Payload's import and export sends. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    if (body && typeof body === 'object') return body as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw refusal(say(req, 'Send JSON.'), 400)
}

/** Which part of a preview was asked for. */
export function pageIn({ previewLimit, previewPage }: Record<string, unknown>) {
  return { limit: Math.min(countIn(previewLimit, 10), 100), page: countIn(previewPage, 1) }
}

function countIn(value: unknown, otherwise: number): number {
  const count = Math.floor(Number(value))
  return count >= 1 && Number.isSafeInteger(count) ? count : otherwise
}

export function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
