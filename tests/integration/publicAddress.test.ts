import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TakeActionOptions, takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase } from '../support/documents.ts'
import { startHost, type TestPayload } from '../support/testPayload.ts'

const FORGED = {
  Host: 'evil.example',
  'X-Forwarded-Host': 'worse.example',
  'X-Forwarded-Proto': 'https',
}

describe.each<[string, string, TakeActionOptions, string, string]>([
  ['in the Payload config', 'https://cms.example.org', {}, 'https://cms.example.org', 'public'],
  [
    'as an option',
    '',
    { serverURL: 'https://act.example.org/' },
    'https://act.example.org',
    'public',
  ],
  ['nowhere', '', {}, 'https://evil.example', 'private'],
])('With serverURL %s', (_, serverURL, options, origin, scope) => {
  let app: TestPayload
  let slug: string
  beforeAll(async () => {
    const host = { serverURL, plugins: [takeAction(options)] }
    app = await startHost(host, await testDatabase())
    slug = String((await createCase(app.payload)).slug)
  })
  afterAll(() => app?.stop())

  test.each(['v1/cases', 'v1/cases/SLUG', 'act/SLUG'])(
    `%s names ${origin} and is ${scope}, whatever was forwarded`,
    async (path) => {
      const answer = await app.request(`/take-action/${path.replace('SLUG', slug)}`, {
        headers: FORGED,
      })
      const text = await answer.text()
      expect(text).toContain(`${origin}/act/${slug}`)
      expect(text).not.toContain('worse.example')
      expect(answer.headers.get('cache-control')).toBe(
        `${scope}, max-age=10, stale-while-revalidate=10, stale-if-error=86400`,
      )
    },
  )
})
