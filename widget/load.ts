import type { PublishedCase } from '../core/contract.ts'
import { nearestLanguage } from '../core/languages.ts'
import { encode } from '../core/letter/links.ts'
import { languagesAround } from './language.ts'

/** Why a case cannot be shown: the `code` of `take-action-error`. */
export type Trouble = 'no-case' | 'not-found' | 'unreachable' | 'server' | 'invalid' | 'unsupported'

/** Address of a case's JSON; the tally stands beneath it. */
export function caseAddress(origin: string, slug: string): string {
  return `${origin}/api/take-action/v1/cases/${encode(slug)}`
}

/**
 * Asks for a case in the first of the languages wanted around a box that it can be had in: once
 * more where that is not the first of all, unless it is already known to be another. What has come
 * holds where the second answer fails.
 */
export async function loadCase(
  box: Element,
  address: string,
  cache: RequestCache,
  spoken?: string,
): Promise<PublishedCase | Trouble> {
  const langs = languagesAround(box)
  const [first = ''] = langs
  const known = spoken && !nearestLanguage(first, [spoken])
  const answer = await ask(address, known ? spoken : first, cache)
  if (typeof answer === 'string') return answer
  const next = langs.find((one) => nearestLanguage(one, answer.languages ?? []))
  if (!next || nearestLanguage(next, [answer.lang])) return answer
  const dearer = await ask(address, next, cache)
  return typeof dearer === 'object' ? dearer : answer
}

/**
 * No credentials mode and no headers of its own, so that a preload counts and no preflight is
 * needed. A language that the server refuses is left out once.
 */
async function ask(
  address: string,
  lang: string,
  cache: RequestCache,
): Promise<PublishedCase | Trouble> {
  let trouble: Trouble = 'unreachable'
  try {
    const response = await fetch(lang ? `${address}?lang=${lang}` : address, { cache })
    const { status, ok } = response
    if (status === 400 && lang) return ask(address, '', cache)
    if (!ok) return /404|410/.test(`${status}`) ? 'not-found' : 'server'
    trouble = 'invalid'
    const answer = await response.json()
    return answer.version === 1 ? answer : 'unsupported'
  } catch {
    return trouble
  }
}
