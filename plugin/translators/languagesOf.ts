import type { PayloadRequest } from 'payload'
import { normaliseTag } from '../../core/languages.ts'

/** The languages that a translator translates into; undefined: every one. */
export function languagesOf(req: PayloadRequest): string[] | undefined {
  const own = (req.user as { translatesInto?: unknown } | null)?.translatesInto
  const languages = Array.isArray(own) ? own.filter((one) => typeof one === 'string') : []
  return languages.length ? languages : undefined
}

/** Whether a text in a language is theirs: Portuguese is, too, where they translate into that of Brazil. */
export function isTheirs(lang: string, languages: string[] | undefined): boolean {
  if (!languages) return true
  const wanted = normaliseTag(lang) ?? lang
  return languages.some((one) => {
    const own = normaliseTag(one) ?? one
    return `${own}-`.startsWith(`${wanted}-`) || `${wanted}-`.startsWith(`${own}-`)
  })
}
