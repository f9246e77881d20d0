import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { expect, test } from 'vitest'
import { withTakeAction } from '../../../plugin/next/index.ts'

type Rewrite = { source: string; destination: string }

async function rewritesOf(config: NextConfig) {
  const rewrites = await config.rewrites?.()
  if (!rewrites || Array.isArray(rewrites)) throw new Error('The short addresses are not put first')
  return rewrites as Record<'beforeFiles' | 'afterFiles' | 'fallback', Rewrite[] | undefined>
}

const rule = (name: string) => ({ source: `/${name}`, destination: `/${name}-page` })
const SHORT = [
  { source: '/embed/:path*', destination: '/api/take-action/embed/:path*' },
  { source: '/act/:slug', destination: '/api/take-action/act/:slug' },
  { source: '/healthz', destination: '/api/take-action/healthz' },
]

test('the short addresses lead to the plugin before any page of the host', async () => {
  expect((await rewritesOf(withTakeAction())).beforeFiles).toEqual(SHORT)
})

test('a host’s rewrites given as a list go on working where Next puts such a list', async () => {
  const rewrites = await rewritesOf(withTakeAction({ rewrites: async () => [rule('old')] }))
  expect(rewrites).toEqual({ beforeFiles: SHORT, afterFiles: [rule('old')], fallback: [] })
})

test('a host’s rewrites given by place keep their places, behind the short addresses', async () => {
  const own = { beforeFiles: [rule('a')], afterFiles: [rule('b')], fallback: [rule('c')] }
  expect(await rewritesOf(withTakeAction({ rewrites: async () => own }))).toEqual({
    ...own,
    beforeFiles: [...SHORT, rule('a')],
  })
  const some = await rewritesOf(
    withTakeAction({ rewrites: async () => ({ fallback: [rule('c')] }) }),
  )
  expect(some.fallback).toEqual([rule('c')])
  expect(some.beforeFiles).toEqual(SHORT)
})

test('a host’s headers stay, and the plugin’s come after them, since the last rule for a header holds', async () => {
  const own = { source: '/:path*', headers: [{ key: 'Accept-CH', value: 'Sec-CH-UA' }] }
  const headers = (await withTakeAction({ headers: async () => [own] }).headers?.()) ?? []
  expect(headers[0]).toEqual(own)
  expect(headers.slice(1).map((one) => one.source)).toEqual([
    '/embed/:path*',
    '/act/:path*',
    '/healthz',
    '/api/take-action/:path*',
  ])
  for (const one of headers.slice(1)) {
    expect(one.headers).toContainEqual({ key: 'Accept-CH', value: '' })
  }
})

/** What Next sends for a header of a case's page: of all rules that meet its path the last one holds. */
async function sentWith(config: NextConfig, key: string): Promise<string | undefined> {
  const rules = (await config.headers?.()) ?? []
  const met = rules.filter(({ source }) => source === '/:path*' || source === '/act/:path*')
  return met.flatMap((rule) => rule.headers).findLast((header) => header.key === key)?.value
}

test('around withPayload it takes back the client hints', async () => {
  const config = withTakeAction(withPayload({}))
  expect(await sentWith(config, 'Vary')).toBe('Accept-Encoding')
  expect(await sentWith(config, 'Accept-CH')).toBe('')
  expect(await sentWith(config, 'Critical-CH')).toBe('')
})

test('inside withPayload the short addresses answer as well, and the client hints stay', async () => {
  const config = withPayload(withTakeAction())
  expect((await rewritesOf(config)).beforeFiles).toEqual(SHORT)
  expect(await sentWith(config, 'Vary')).toBe('Sec-CH-Prefers-Color-Scheme')
})

test.each(['/cms/api', '/cms/api/'])(
  'where Payload’s API is at %s the addresses lead there',
  async (api) => {
    const config = withTakeAction({}, { api })
    const { beforeFiles = [] } = await rewritesOf(config)
    expect(beforeFiles.map((one) => one.destination)).toEqual([
      '/cms/api/take-action/embed/:path*',
      '/cms/api/take-action/act/:slug',
      '/cms/api/take-action/healthz',
    ])
    const headers = (await config.headers?.()) ?? []
    expect(headers.at(-1)?.source).toBe('/cms/api/take-action/:path*')
  },
)

test('everything else that a host has set stays as it is', () => {
  const own: NextConfig = { poweredByHeader: false, basePath: '/cms', output: 'standalone' }
  expect(withTakeAction(own)).toMatchObject(own)
})
