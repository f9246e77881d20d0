import type { NextConfig } from 'next'

export interface WithTakeActionOptions {
  /**
   * The path of Payload's API, `routes.api` of the Payload config.
   * @default '/api'
   */
  api?: string
}

/**
 * Next bundles `instrumentation.ts` apart from the routes. Were Payload in both bundles, what a route is
 * told by the Payload that was started there would be none of its own errors, and nobody would read
 * why something was refused.
 */
const SHARED = ['payload']

type Rewrites = Awaited<ReturnType<NonNullable<NextConfig['rewrites']>>>
type Headers = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>

/**
 * Puts the short public addresses, `/embed/…`, `/act/…` and `/healthz`, onto the plugin's
 * endpoints. Goes around `withPayload`:
 *
 * ```ts
 * export default withTakeAction(withPayload(nextConfig))
 * ```
 *
 * Inside `withPayload` the addresses answer as well, but its client hints stay on them: a proxy then
 * has to take `Accept-CH`, `Critical-CH` and all but `Accept-Encoding` in `Vary` from public reads.
 */
export function withTakeAction(
  nextConfig: NextConfig = {},
  { api = '/api' }: WithTakeActionOptions = {},
): NextConfig {
  const base = `${api.replace(/\/+$/, '')}/take-action`
  return {
    ...nextConfig,
    serverExternalPackages: [...new Set([...(nextConfig.serverExternalPackages ?? []), ...SHARED])],
    rewrites: async () => withShortAddresses(await nextConfig.rewrites?.(), base),
    headers: async () => [...((await nextConfig.headers?.()) ?? []), ...plainHeaders(base)],
  }
}

/** Before the host's own files, so that no page of the host can stand in front of a public address. */
function withShortAddresses(own: Rewrites | undefined, base: string): Rewrites {
  const ours = [
    { source: '/embed/:path*', destination: `${base}/embed/:path*` },
    { source: '/act/:slug', destination: `${base}/act/:slug` },
    { source: '/healthz', destination: `${base}/healthz` },
  ]
  if (!own || Array.isArray(own)) {
    return { beforeFiles: ours, afterFiles: own ?? [], fallback: [] }
  }
  return { ...own, beforeFiles: [...ours, ...(own.beforeFiles ?? [])] }
}

/**
 * `withPayload` gives every path client hints for the admin's colour scheme, which cost a reader's
 * browser a second request and split every shared cache. The last rule for a header holds, so they
 * are taken back where this function goes around `withPayload`. Inside it that is not to be had: its
 * rule comes after whatever it wraps, and Next only adds what an endpoint sends to what the rules say.
 */
function plainHeaders(base: string): Headers {
  const sources = ['/embed/:path*', '/act/:path*', '/healthz', `${base}/:path*`]
  return sources.map((source) => ({
    source,
    headers: [
      { key: 'Vary', value: 'Accept-Encoding' },
      { key: 'Accept-CH', value: '' },
      { key: 'Critical-CH', value: '' },
    ],
  }))
}
