import { expect } from 'vitest'
import { createCase, createTarget, paragraph } from './documents.ts'
import { ORIGIN, signIn, startPayload } from './testPayload.ts'

type Headers = Record<string, string>

/** A Payload whose editor and translator look at previews. */
export async function startPreviews() {
  const app = await startPayload()
  const editor = await signIn(app, 'editor')
  const translator = await signIn(app, 'translator')

  function get(path: string, headers: Headers = editor.headers): Promise<Response> {
    return app.request(`/cases/${path}`, { headers })
  }

  function post(path: string, body: unknown, headers: Headers = editor.headers): Promise<Response> {
    return app.request(`/cases/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  async function linkTo(id: string, headers: Headers = editor.headers): Promise<string> {
    const response = await post(`${id}/preview/link`, {}, headers)
    expect(response.status).toBe(201)
    const { url } = (await response.json()) as { url: string }
    return url.replace(`${ORIGIN}/api/cases/`, '')
  }

  async function fullDraft(_status: 'draft' | 'published' = 'draft') {
    const mission = await createTarget(app.payload, {
      kind: 'mission',
      name: 'Embassy',
      represents: 'KZ',
      seat: 'FR',
      accreditedTo: ['FR'],
      emails: [],
      faxes: ['+33 1 23 45'],
    })
    const official = await createTarget(app.payload, {
      address: 'Prosecutor General\nAstana',
      careOf: [mission.id],
    })
    const doc = await createCase(app.payload, {
      _status,
      title: 'Held for a map',
      deadline: new Date(Date.now() + 20 * 86_400_000).toISOString(),
      people: [{ name: 'Aru', pronouns: 'she, her' }],
      points: [{ text: 'Release her.' }],
      background: paragraph('The longer story.'),
      targets: [{ target: official.id, role: 'primary' }],
    })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ru',
      draft: _status === 'draft',
      data: { title: 'За карту', summary: paragraph('Что случилось.') },
    })
    return doc
  }

  return { app, editor, translator, get, post, linkTo, fullDraft }
}
