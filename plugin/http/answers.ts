import type { PayloadRequest } from 'payload'
import type { ContractError } from '../../core/contract.ts'

/** Ten seconds fresh and ten stale: what proxies and browsers add to the sixty seconds of a stop. */
const PUBLIC_CACHE = 'public, max-age=10, stale-while-revalidate=10, stale-if-error=86400'
const JSON_TYPE = 'application/json; charset=utf-8'

const EVERYWHERE = {
  'Access-Control-Allow-Origin': '*',
  Vary: 'Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
}

interface Content {
  body: string | Uint8Array<ArrayBuffer>
  /** With its quotes. */
  etag: string
  type?: string
  cacheControl: string
  headers?: Record<string, string>
}

/**
 * How long an answer is kept that names addresses of its own. Without a configured address they are
 * taken from the request, which anybody can forge: then no shared cache may give it to others.
 */
export function cacheControlWith(serverURL: string | undefined): string {
  return serverURL ? PUBLIC_CACHE : PUBLIC_CACHE.replace('public', 'private')
}

/** A public answer with its validators, or `304` where the asker already has it. */
export function publicAnswer(req: PayloadRequest, content: Content): Response {
  const headers = {
    ...EVERYWHERE,
    ETag: content.etag,
    'Cache-Control': content.cacheControl,
    ...content.headers,
  }
  if (matches(req.headers.get('if-none-match'), content.etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(content.body, {
    headers: { ...headers, 'Content-Type': content.type ?? JSON_TYPE },
  })
}

/** What keeps search engines from an unlisted case, whatever of it they come across. */
export function robotsHeader(listed: boolean): Record<string, string> {
  return listed ? {} : { 'X-Robots-Tag': 'noindex' }
}

/** An error as the contract writes it. A `404` may be kept as long as a case; anything else is asked anew. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const body: ContractError = { error: { code, message } }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...EVERYWHERE,
      'Content-Type': JSON_TYPE,
      'Cache-Control': status === 404 ? 'public, max-age=10' : 'no-store',
      ...headers,
    },
  })
}

/** The answer while the database cannot be read. */
export function unavailable(): Response {
  return errorAnswer(503, 'unavailable', 'This cannot be answered right now. Try again later.')
}

/** Weak comparison (RFC 9110, 13.1.2), since a proxy that compresses weakens the tag. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false
  const tags = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
