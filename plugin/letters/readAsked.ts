import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal, say } from '../../collections/index.ts'

const id = z.union([z.string().max(100), z.number()])
const lang = z.string().max(35)

const TARGETS_ASKED = z.object({
  targets: z
    .array(
      z.object({
        target: id,
        role: z.enum(['primary', 'additional', 'copy']).catch('primary'),
        salutations: z
          .array(z.object({ lang, text: z.string().max(300) }))
          .max(100)
          .default([]),
        suspended: z
          .array(z.object({ channel: z.string().max(20) }))
          .max(20)
          .default([]),
      }),
    )
    .max(100),
  langs: z.array(lang).max(100).default([]),
})

const TEMPLATE_ASKED = z.object({
  template: id,
  lang: lang.optional(),
  people: z.array(z.string().max(300)).max(200).default([]),
  country: z.string().max(2).optional(),
  /** Milliseconds: when the letter was copied. */
  copiedAt: z.number().int().min(0).max(8.64e15).optional(),
})

/** The targets of a case as its form has them now, and the languages of its letters. */
export type TargetsAsked = z.infer<typeof TARGETS_ASKED>

/** A template, and what of the case is written into it. */
export type TemplateAsked = z.infer<typeof TEMPLATE_ASKED>

/** Reads what the form sent. Throws a `400` that says what it should be. */
export function readTargetsAsked(req: PayloadRequest, body: unknown): TargetsAsked {
  const { data } = TARGETS_ASKED.safeParse(body)
  if (!data)
    throw refusal(say(req, 'Send JSON: {"targets": [{"target": "ID", "role": "primary"}]}.'), 400)
  return data
}

/** The same for a template. */
export function readTemplateAsked(req: PayloadRequest, body: unknown): TemplateAsked {
  const { data } = TEMPLATE_ASKED.safeParse(body)
  if (!data) throw refusal(say(req, 'Send JSON: {"template": "ID", "lang": "en"}.'), 400)
  return data
}
