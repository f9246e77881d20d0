import type { CollectionSlug, PayloadRequest } from 'payload'
import { OFFICES, refusal, say, TARGETS } from '../../collections/index.ts'
import type { DirectorySlug } from './csv/columns.ts'

export function isOfDirectory(slug: unknown): slug is DirectorySlug {
  return slug === TARGETS || slug === OFFICES
}

/** Refuses collections that no import and export is set up for: a host may have some of its own, behind the same addresses. */
export function refuseOthers(slug: unknown, req: PayloadRequest): void {
  const found = req.payload.collections[String(slug) as CollectionSlug]
  if (found?.config.custom?.['plugin-import-export']) return
  throw refusal(
    say(req, 'Nothing is imported or exported of “{slug}”.', { slug: String(slug) }),
    400,
  )
}

/** The JSON that a form of Payload's import and export sends. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    if (body && typeof body === 'object') return body as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw refusal(say(req, 'Send JSON.'), 400)
}

/** A whole number that was asked for, between 1 and a most. */
export function numberIn(value: unknown, most: number, otherwise: number): number {
  const number = Math.floor(Number(value))
  return number >= 1 ? Math.min(number, most) : otherwise
}
