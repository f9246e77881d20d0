import type { PublishedCase } from '../../core/contract.ts'
import { signIn, startPayload, type TestPayload } from './testPayload.ts'

export type Headers = Record<string, string>

/** A Payload and an editor who asks it over HTTP. */
export interface DeskApi {
  app: TestPayload
  editor: Awaited<ReturnType<typeof signIn>>
  post(path: string, body: unknown, headers?: Headers): Promise<Response>
  /** The newest version of a case, in every language of every field. */
  // biome-ignore lint/suspicious/noExplicitAny: every language of every field
  written(id: string): Promise<any>
  published(slug: string | null | undefined, lang?: string): Promise<PublishedCase>
}

export async function startDesk(): Promise<DeskApi> {
  const app = await startPayload()
  const editor = await signIn(app, 'editor')
  return {
    app,
    editor,
    post: (path, body, headers = editor.headers) =>
      app.request(path, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    written: (id) =>
      app.payload.findByID({
        collection: 'cases',
        id,
        draft: true,
        locale: 'all',
        depth: 0,
        showHiddenFields: true,
      }),
    published: async (slug, lang = 'en') =>
      (await app.request(`/take-action/v1/cases/${slug}?lang=${lang}`)).json(),
  }
}

/** Why something was refused. */
export async function refusalOf(response: Response): Promise<string> {
  return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''
}
