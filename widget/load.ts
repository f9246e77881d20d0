import type { PublishedCase } from '../core/contract.ts'

/** Why a case cannot be shown: the `code` of `take-action-error`. */
export type Trouble = 'no-case' | 'not-found' | 'unreachable' | 'server' | 'invalid' | 'unsupported'

/** Address of a case's JSON; the tally stands beneath it. */
export function caseAddress(origin: string, slug: string): string {
  return `${origin}/api/take-action/v1/cases/${encodeURIComponent(slug)}`
}

/**
 * Asks for a case. No credentials mode and no headers of its own, so that a preload counts and no
 * preflight is needed. A language that the server refuses is left out once.
 */
export async function loadCase(
  address: string,
  lang: string | undefined,
  cache: RequestCache,
): Promise<PublishedCase | Trouble> {
  let trouble: Trouble = 'unreachable'
  try {
    const response = await fetch(lang ? `${address}?lang=${lang}` : address, { cache })
    const { status, ok } = response
    if (status === 400 && lang) return loadCase(address, undefined, cache)
    if (!ok) return status === 404 ? 'not-found' : 'server'
    trouble = 'invalid'
    const answer = await response.json()
    return answer.version === 1 ? answer : 'unsupported'
  } catch {
    return trouble
  }
}
