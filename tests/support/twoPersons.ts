import type { ApprovalState } from '../../plugin/endpoints/approval.ts'
import { createCase } from './documents.ts'
import { signIn, startPayload } from './testPayload.ts'

export type Signed = Awaited<ReturnType<typeof signIn>>

/** A Payload with two editors and a translator, and what they do to cases. */
export async function startTwoPersons() {
  const app = await startPayload()
  const anna = await signIn(app, 'editor', { name: 'Anna' })
  const boris = await signIn(app, 'editor', { name: 'Boris' })
  const translator = await signIn(app, 'translator', { name: 'Tatyana', translatesInto: ['ru'] })

  function twoPersons(twoPersons: boolean) {
    return app.payload.updateGlobal({ slug: 'take-action-settings', data: { twoPersons } })
  }

  async function send(who: Signed, method: string, path: string, data: object = {}) {
    const answer = await app.request(path, {
      method,
      headers: { ...who.headers, 'Content-Type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(data) }),
    })
    const body = (await answer.json()) as { errors?: { message: string }[] } & Record<
      string,
      unknown
    >
    return { status: answer.status, message: body.errors?.[0]?.message ?? '', body }
  }

  /** A draft that an editor wrote. */
  async function draftBy(who: Signed, data: object = {}) {
    const { id } = await createCase(app.payload, { _status: 'draft' })
    await save(who, id, { title: 'Written', ...data })
    return id
  }

  const save = (who: Signed, id: string, data: object, query = '') =>
    send(who, 'PATCH', `/cases/${id}?draft=true${query}`, data)
  const publish = (who: Signed, id: string, data: object = {}) =>
    send(who, 'PATCH', `/cases/${id}`, { ...data, _status: 'published' })

  async function stateFor(who: Signed, id: string): Promise<ApprovalState> {
    return (await send(who, 'GET', `/cases/${id}/approval`)).body as unknown as ApprovalState
  }

  async function approve(who: Signed, id: string) {
    const { mark } = await stateFor(who, id)
    return send(who, 'POST', `/cases/${id}/approve`, { mark })
  }

  function draftOf(id: string) {
    return app.payload.findByID({ collection: 'cases', id, draft: true, showHiddenFields: true })
  }

  async function isPublic(id: string): Promise<boolean> {
    return (await app.payload.findByID({ collection: 'cases', id }))._status === 'published'
  }

  return {
    app,
    anna,
    boris,
    translator,
    twoPersons,
    send,
    draftBy,
    save,
    publish,
    stateFor,
    approve,
    draftOf,
    isPublic,
  }
}
