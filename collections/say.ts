import type { PayloadRequest } from 'payload'
import { type Said, said } from '../core/said.ts'

/** Says a sentence to whoever asks, in the language of their admin. Its English is its key. */
export function say(req: PayloadRequest, english: string, values?: Said): string {
  const { takeAction } = (req.i18n?.translations ?? {}) as { takeAction?: unknown }
  return said(takeAction, english, values)
}
