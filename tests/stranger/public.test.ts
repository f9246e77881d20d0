import { beforeAll, describe, expect, inject, test } from 'vitest'
import { readInstalled } from './support/installed.ts'
import { FIRST_USER } from './support/makeApp.ts'
import { createCase } from './support/newCase.ts'
import { signIn } from './support/session.ts'

const origin = inject('origin')
const { version } = JSON.parse(readInstalled('package.json'))
const CASE_CACHE = 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400'

let published: { slug: string; title: string }
let draft: { slug: string }

beforeAll(async () => {
  const session = await signIn(FIRST_USER)
  published = await createCase(session, 'published')
  draft = await createCase(session, 'draft')
})

describe.each([
  ['short', ''],
  ['long', '/api/take-action'],
])('The %s addresses', (_, base) => {
  test.each(['v1.js', 'v1.mjs'])('/embed/%s gives the script of the tarball.', async (script) => {
    const answer = await get(`${base}/embed/${script}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(await answer.text()).toBe(readInstalled(`dist/widget/${script}`))
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    await expectPublicRead(`${base}/embed/${script}`)
  })

  test('/embed/X.Y.Z/v1.js gives the same script for good.', async () => {
    const answer = await get(`${base}/embed/${version}/v1.js`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe(readInstalled('dist/widget/v1.js'))
    await expectPublicRead(`${base}/embed/${version}/v1.js`)
  })

  test('/act/SLUG gives the page of the case as HTML.', async () => {
    const answer = await get(`${base}/act/${published.slug}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await answer.text()).toContain(published.title)
    await expectPublicRead(`${base}/act/${published.slug}`)
  })

  test('/embed/SLUG gives the page of the case for a frame.', async () => {
    const answer = await get(`${base}/embed/${published.slug}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(answer.headers.get('x-frame-options')).toBeNull()
    expect(await answer.text()).toContain(`<take-action-box case="${published.slug}"`)
    await expectPublicRead(`${base}/embed/${published.slug}`)
  })

  test('/act/SLUG gives 404 for a draft.', async () => {
    expect((await get(`${base}/act/${draft.slug}`)).status).toBe(404)
  })

  test('/healthz says that the database can be read.', async () => {
    const answer = await get(`${base}/healthz`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ ok: true })
  })
})

describe('The API', () => {
  test('/v1/cases/SLUG gives the published case, its own addresses on this origin.', async () => {
    const address = `/api/take-action/v1/cases/${published.slug}`
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.headers.get('cache-control')).toBe(CASE_CACHE)
    expect(await answer.json()).toMatchObject({
      version: 1,
      slug: published.slug,
      url: `${origin}/act/${published.slug}`,
      title: published.title,
      state: 'open',
      lang: 'en',
      targets: [{ name: 'Daniyar Bektenov', role: 'primary' }],
      letters: [{ lang: 'en', subject: 'Release her' }],
    })
    await expectPublicRead(address)
  })

  test('/v1/cases lists the published case and not the draft.', async () => {
    const answer = await get('/api/take-action/v1/cases')
    expect(answer.headers.get('cache-control')).toBe(CASE_CACHE)
    const list = await answer.text()
    expect(list).toContain(`"${published.slug}"`)
    expect(list).not.toContain(`"${draft.slug}"`)
    await expectPublicRead('/api/take-action/v1/cases')
  })

  test('/v1/oembed answers where the page of the case says that it does.', async () => {
    const page = await (await get(`/act/${published.slug}`)).text()
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? []
    const address = href.replace(origin, '')
    const answer = await get(address)
    expect(answer.headers.get('cache-control')).toBe(CASE_CACHE)
    expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0' })
    await expectPublicRead(address)
  })

  test('/v1/cases/SLUG gives 404 and a reason for a draft.', async () => {
    const answer = await get(`/api/take-action/v1/cases/${draft.slug}`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({
      error: { code: expect.any(String), message: expect.any(String) },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })
})

function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}${address}`, { headers })
}

/** What the contract asks of every public read, with Next and `withPayload` around it. */
async function expectPublicRead(address: string): Promise<void> {
  const { headers } = await get(address)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-credentials')).toBeNull()
  expect(headers.getSetCookie()).toEqual([])
  expect(headers.get('vary')).not.toMatch(/sec-ch/i)
  expect(headers.get('critical-ch')).toBeFalsy()
  const etag = headers.get('etag')
  expect(etag).toMatch(/^(W\/)?".+"$/)
  const again = await get(address, { 'If-None-Match': etag ?? '' })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect(again.headers.get('etag')).toBe(etag)
}
