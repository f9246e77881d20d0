import type { PayloadRequest } from 'payload'
import { isKnownLanguage, normaliseTag } from '../../core/languages.ts'

/** Wrong input, to be answered with a `4xx`. */
export class BadInput extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
  }
}

/** The language that was asked for; undefined where none was. Throws {@link BadInput} for what is none. */
export function langParam(req: PayloadRequest): string | undefined {
  const wanted = req.searchParams.get('lang')
  if (!wanted) return undefined
  const lang = normaliseTag(wanted)
  if (!lang || !isKnownLanguage(lang)) {
    throw new BadInput(
      'unknown_language',
      `“${wanted.slice(0, 40)}” is no language. Ask with a BCP 47 tag such as lang=en, or without lang.`,
    )
  }
  return lang
}

/** A part of the path; empty where it is missing. */
export function routeParam(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

/**
 * The origin of the public addresses: the configured one, else the one that was asked. Nobody vouches
 * for the latter, so that what names it is for the asker alone (`cacheControlWith`).
 */
export function publicOrigin(req: PayloadRequest, serverURL: string | undefined): string {
  if (serverURL) return serverURL
  const asked = new URL(req.url ?? '')
  const origin = `${asked.protocol}//${req.headers.get('host')}`
  return req.headers.has('host') && URL.canParse(origin) ? new URL(origin).origin : asked.origin
}
