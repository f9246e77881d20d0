import { request as ask } from 'node:http'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { FIRST_USER } from './support/makeApp.ts'
import { createCase } from './support/newCase.ts'
import { type Served, serve } from './support/serve.ts'
import { signIn } from './support/session.ts'

let served: Served
let slug: string
beforeAll(async () => {
  slug = (await createCase(await signIn(FIRST_USER), 'published')).slug
  served = await serve(inject('app'), { knowsAddress: false })
})
afterAll(() => served?.stop())

interface Answer {
  cacheControl?: string
  body: string
}

/** Node's own client, since `fetch` lets nobody choose a `Host`. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask(`${served.origin}${path}`, { headers }, (answer) => {
      let body = ''
      answer.on('data', (text) => {
        body += text
      })
      answer.on('end', () => resolve({ cacheControl: answer.headers['cache-control'], body }))
    })
    sent.on('error', reject).end()
  })
}

test('An app that knows no address of its own answers with that of the request.', async () => {
  const { body } = await get(`/api/take-action/v1/cases/${slug}`)
  expect(JSON.parse(body).url).toBe(`${served.origin}/act/${slug}`)
})

test.each(['/api/take-action/v1/cases', '/api/take-action/v1/cases/SLUG', '/act/SLUG'])(
  'It takes no address of a forwarded header, and lets no shared cache keep one: %s',
  async (path) => {
    const address = path.replace('SLUG', slug)
    const forged = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }
    const { body, cacheControl } = await get(address, forged)
    expect(body).not.toContain('evil.example')
    expect(cacheControl).toMatch(/^private, max-age=10/)
    const { cacheControl: ofForgedHost } = await get(address, { Host: 'evil.example' })
    expect(ofForgedHost).toMatch(/^private, max-age=10/)
  },
)
