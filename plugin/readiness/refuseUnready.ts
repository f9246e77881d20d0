import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { CASES, isRestoredAsDraft, say } from '../../collections/index.ts'
import type { CaseForm } from './desk.ts'
import type { Remark } from './finding.ts'
import { gatesOf } from './readinessOf.ts'

/**
 * Refuses to publish while something blocks, on every way in. A stop never waits. Nor does a correction
 * of what is public already, for a fault that is public too: an error that endangers somebody has to be
 * mended at once.
 */
export function refuseUnready(defaultLanguage: string): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const form = { ...originalDoc, ...data } as CaseForm
    if (data._status !== 'published' || isRestoredAsDraft(req)) return data
    if (form.notice === 'stop') return data
    const id = originalDoc?.id
    // What comes out of the trash Payload does not validate.
    const unasked = Boolean(originalDoc?.deletedAt) && !data.deletedAt
    const asked = { id, locale: req.locale, unasked }
    const faults = await gatesOf(req, { ...asked, form }, defaultLanguage)
    if (!faults.length) return data
    const known = await publicFaults(req, asked, defaultLanguage)
    const fresh = faults.filter(({ sentence }) => !known.has(sentence))
    if (!fresh.length) return data
    throw refused(req, fresh)
  }
}

/** The faults of what is public now. */
async function publicFaults(
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  asked: Omit<Parameters<typeof gatesOf>[1], 'form'>,
  defaultLanguage: string,
): Promise<Set<string>> {
  const none = new Set<string>()
  const { id } = asked
  if (!id) return none
  const form = (await req.payload.findByID({
    collection: CASES,
    id,
    depth: 0,
    draft: false,
    disableErrors: true,
    req,
  })) as CaseForm | null
  if (form?._status !== 'published') return none
  const faults = await gatesOf(req, { ...asked, form }, defaultLanguage)
  return new Set(faults.map(({ sentence }) => sentence))
}

/** Each fault stands at its field; the notification says them all. */
function refused(req: Parameters<CollectionBeforeChangeHook>[0]['req'], faults: Remark[]) {
  const errors = faults.map(({ sentence, path }) => ({ path: path ?? 'title', message: sentence }))
  const error = new ValidationError({ collection: CASES, errors }, req.t)
  error.message = [
    say(req, 'This case cannot be published yet.'),
    ...faults.map(({ sentence }) => sentence),
  ].join(' ')
  return error
}
