import type { PublishedCase } from '../core/contract.ts'

/** Why a case cannot be shown: the `code` of `take-action-error`. */
export type Trouble = 'no-case' | 'not-found' | 'unreachable' | 'server' | 'invalid' | 'unsupported'

/** Address of a case's JSON; the tally stands beneath it. */
export function caseAddress(api: string, slug: string): string {
  return `${api.replace(/\/+$/, '')}/api/take-action/v1/cases/${encodeURIComponent(slug)}`
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
  try {
    let response = await fetch(lang ? `${address}?lang=${lang}` : address, { cache })
    if (response.status === 400 && lang) response = await fetch(address, { cache })
    if (!response.ok) return response.status === 404 ? 'not-found' : 'server'
    return await read(response)
  } catch {
    return 'unreachable'
  }
}

async function read(response: Response): Promise<PublishedCase | Trouble> {
  try {
    const answer = await response.json()
    if (answer.version !== 1) return 'unsupported'
    return Array.isArray(answer.targets) && Array.isArray(answer.summary) ? answer : 'invalid'
  } catch {
    return 'invalid'
  }
}
