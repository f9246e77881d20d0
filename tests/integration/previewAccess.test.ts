import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startPreviews } from '../support/previews.ts'
import { ORIGIN, signIn } from '../support/testPayload.ts'

type Previews = Awaited<ReturnType<typeof startPreviews>>

let app: Previews['app']
let editor: Previews['editor']
let translator: Previews['translator']
let get: Previews['get']
let post: Previews['post']
let linkTo: Previews['linkTo']
let fullDraft: Previews['fullDraft']
beforeAll(async () => {
  ;({ app, editor, translator, get, post, linkTo, fullDraft } = await startPreviews())
})
afterAll(() => app.stop())
afterEach(() => vi.useRealTimers())

/** Parts of the address as a view of it has them. */
function by(link: string, view: string): string {
  return link.replace('/preview?', `/preview${view}?`)
}

const VIEWS = ['/box', '/page', '/letter']

describe('a draft is shown', () => {
  test('to editors and translators, and to nobody who is not signed in', async () => {
    const { id } = await fullDraft()
    for (const path of ['', ...VIEWS, '.json']) {
      expect((await get(`${id}/preview${path}`, translator.headers)).status).toBe(200)
      const refused = await get(`${id}/preview${path}`, {})
      expect(refused.status).toBe(401)
      expect(await refused.text()).not.toContain('Held for a map')
    }
    expect((await post(`${id}/preview.json`, { locale: 'en', data: {} }, {})).status).toBe(401)
    expect((await post(`${id}/preview/link`, {}, {})).status).toBe(401)
  })

  test('never by a form of another site', async () => {
    const { id } = await fullDraft()
    const headers = { ...editor.headers, 'Content-Type': 'text/plain' }
    expect((await post(`${id}/preview/page`, { locale: 'en', data: {} }, headers)).status).toBe(415)
  })

  test('not where there is none, or it is in the trash', async () => {
    const doc = await fullDraft()
    const deletedAt = new Date().toISOString()
    await app.payload.update({ collection: 'cases', id: doc.id, data: { deletedAt } as never })
    expect((await get(`${doc.id}/preview`)).status).toBe(404)
    expect((await get('none/preview')).status).toBe(404)
    expect((await post('none/preview/link', {})).status).toBe(404)
  })
})

describe('a link', () => {
  test('shows the draft without signing in, in all its views, and to nobody whose link is another’s', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id, translator.headers)
    for (const view of ['', ...VIEWS, '.json']) {
      expect((await get(by(link, view), {})).status, view).toBe(200)
    }
    const shell = await (await get(link, {})).text()
    expect(shell, 'its views are let in too').toMatch(/<iframe[^>]+link=/)
    expect(await (await get(by(link, '/box'), {})).text()).toMatch(/data-answer="[^"]+link=/)
    const other = await fullDraft()
    expect((await get(link.replace(id, other.id), {})).status).toBe(403)
  })

  test('opens nothing but the preview', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id)
    const query = link.split('?')[1]
    const typing = await post(`${by(link, '.json')}`, { locale: 'en', data: {} }, {})
    expect(typing.status, 'it writes nothing').toBe(401)
    expect((await post(`${id}/preview/link?${query}`, {}, {})).status, 'nor makes a link').toBe(401)
    expect((await app.request(`/cases/${id}?${query}`)).status).toBeGreaterThanOrEqual(400)
    expect((await app.request(`/cases?${query}`)).status).toBeGreaterThanOrEqual(400)
  })

  test('is refused after two hours, and says why', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 - 60_000 })
    expect((await get(link, {})).status).toBe(200)
    vi.setSystemTime(Date.now() + 120_000)
    const late = await get(link, {})
    expect(late.status).toBe(403)
    expect(await late.text()).toContain('expired')
  })

  test('that was changed in any part is refused', async () => {
    const { id } = await fullDraft()
    const link = await linkTo(id)
    const [path, token = ''] = link.split('link=')
    const [expires = '', maker = '', signature = ''] = token.split('.')
    const admin = Buffer.from('["users","1"]').toString('base64url')
    const forged = [
      [(Number.parseInt(expires, 36) + 9e9).toString(36), maker, signature],
      [expires, admin, signature],
      [expires, maker, signature.slice(0, -2)],
      [expires, maker, ''],
      [expires, maker, 'A'.repeat(signature.length)],
      [expires, maker],
      [expires, maker, signature, 'more'],
      [''],
    ]
    for (const parts of forged) {
      const response = await get(`${path}link=${parts.join('.')}`, {})
      expect([401, 403], parts.join('.')).toContain(response.status)
    }
  })

  test('ends with the access of whoever made it', async () => {
    const { id } = await fullDraft()
    const leaving = await signIn(app, 'editor')
    const link = await linkTo(id, leaving.headers)
    expect((await get(link, {})).status).toBe(200)
    const { id: maker } = leaving.user as { id: string }
    await app.payload.delete({ collection: 'users', id: maker })
    expect((await get(link, {})).status).toBe(403)
  })

  test('comes with its code for a phone, and until when it works', async () => {
    const { id } = await fullDraft()
    const answer = (await (await post(`${id}/preview/link`, {})).json()) as Record<string, string>
    expect(answer.url).toMatch(new RegExp(`^${ORIGIN}/api/cases/${id}/preview\\?link=`))
    expect(answer.image).toMatch(/^<svg [^>]+viewBox="0 0 \d+ \d+"/)
    const left = Date.parse(answer.expires ?? '') - Date.now()
    expect(left).toBeGreaterThan(7_190_000)
    expect(left).toBeLessThanOrEqual(7_200_000)
  })
})
