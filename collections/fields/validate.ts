import type { PayloadRequest } from 'payload'
import { say } from '../say.ts'

type Check = (text: string) => boolean

/** Validates a text, or every one of several, with a message that names the culprit: `{text}`. */
export function each(check: Check, message: string) {
  return (value: unknown, { req }: { req: PayloadRequest }): string | true => {
    const texts = Array.isArray(value) ? value : value ? [value] : []
    const wrong = texts.find((text) => !check(String(text)))
    return wrong === undefined ? true : say(req, message, { text: String(wrong) })
  }
}

/**
 * Requires a value in the default locale only: a translation may lag behind, and the languages in
 * which a case can be had are those that are complete.
 */
export function inDefaultLocale(message: string, isEmpty: (value: unknown) => boolean) {
  return (value: unknown, { req }: { req: PayloadRequest }): string | true =>
    isEmpty(value) && isDefaultLocale(req) ? say(req, message) : true
}

export function isDefaultLocale(req: PayloadRequest): boolean {
  const { localization } = req.payload.config
  return !localization || !req.locale || req.locale === localization.defaultLocale
}

/** True for a rich text, as the editor keeps it, that holds no word. */
export function isEmptyLexical(value: unknown): boolean {
  return !hasText((value as { root?: unknown } | null | undefined)?.root)
}

function hasText(node: unknown): boolean {
  if (!node || typeof node !== 'object') return false
  const { text, type, children } = node as { text?: unknown; type?: unknown; children?: unknown }
  if (type === 'inlineBlock') return true
  if (typeof text === 'string' && text.trim()) return true
  return Array.isArray(children) && children.some(hasText)
}
