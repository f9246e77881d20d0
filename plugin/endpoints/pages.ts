import type { PayloadRequest } from 'payload'
import { BadInput, langParam } from '../http/query.ts'
import type { RenderedPage } from '../page/document.ts'

export const HTML = 'text/html; charset=utf-8'

/** The language that was asked for, where it is one: a page is shown in some language, whatever stands in its address. */
export function wantedLang(req: PayloadRequest): string | undefined {
  try {
    return langParam(req)
  } catch (error) {
    if (error instanceof BadInput) return undefined
    throw error
  }
}

/** The answer with a page that stands where a case is not, or cannot be read. */
export function missing(status: 404 | 503, page: RenderedPage): Response {
  return new Response(page.html, {
    status,
    headers: {
      'Content-Type': HTML,
      'Cache-Control': status === 404 ? 'public, max-age=10' : 'no-store',
      ...headersOf(page),
    },
  })
}

/** What goes with a page beside its validators. */
export function headersOf({ csp }: RenderedPage): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': csp,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}
