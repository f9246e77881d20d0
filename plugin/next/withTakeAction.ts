import type { NextConfig } from 'next'

export interface WithTakeActionOptions {
  /**
   * The path of Payload's API, `routes.api` of the Payload config.
   * @default '/api'
   */
  api?: string
}

type Rewrites = Awaited<ReturnType<NonNullable<NextConfig['rewrites']>>>
type Headers = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>

/**
 * Puts the short public addresses, `/embed/…`, `/act/…` and `/healthz`, onto the plugin's
 * endpoints. Goes around or inside `withPayload`, whichever reads better:
 *
 * ```ts
 * export default withPayload(withTakeAction(nextConfig))
 * ```
 */
export function withTakeAction(
  nextConfig: NextConfig = {},
  { api = '/api' }: WithTakeActionOptions = {},
): NextConfig {
  const base = `${api.replace(/\/+$/, '')}/take-action`
  return {
    ...nextConfig,
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
 * `withPayload` gives every path client hints and a `Vary` for the admin's colour scheme, which
 * would split every shared cache; the last rule for a header holds.
 */
function plainHeaders(base: string): Headers {
  const sources = ['/embed/:path*', '/act/:path*', `${base}/:path*`]
  return sources.map((source) => ({
    source,
    headers: [{ key: 'Vary', value: 'Accept-Encoding' }],
  }))
}
