import type { LabelFunction, PayloadRequest } from 'payload'
import { type Said, said } from '../core/said.ts'

/** Says a sentence to whoever asks, in the language of their admin. Its English is its key. */
export function say(req: PayloadRequest, english: string, values?: Said): string {
  return said(tableOf(req.i18n), english, values)
}

/** Says a sentence in the language of what it becomes part of, whatever the admin's is. */
export function sayIn(req: PayloadRequest, lang: string, english: string, values?: Said): string {
  const { translations } = req.payload.config.i18n ?? {}
  const tables = translations as Record<string, { takeAction?: unknown }> | undefined
  const table = tables?.[lang] ?? tables?.[lang.split('-')[0] ?? '']
  return said(table?.takeAction, english, values)
}

/** The same as `say` for a label that the walk over the collections does not reach: one within rich text. */
export function worded(english: string): LabelFunction {
  return ({ i18n }) => said(tableOf(i18n), english)
}

function tableOf(i18n: { translations?: unknown } | undefined): unknown {
  return (i18n?.translations as { takeAction?: unknown } | undefined)?.takeAction
}
