import type { PayloadRequest } from 'payload'

/** The languages that a translator translates into; undefined: every one. */
export function languagesOf(req: PayloadRequest): string[] | undefined {
  const own = (req.user as { translatesInto?: unknown } | null)?.translatesInto
  const languages = Array.isArray(own) ? own.filter((one) => typeof one === 'string') : []
  return languages.length ? languages : undefined
}
