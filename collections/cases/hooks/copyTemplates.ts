import type { CollectionBeforeValidateHook } from 'payload'
import { countryName } from '../../../core/countries.ts'
import { isEmptyLexical } from '../../fields/validate.ts'
import { LETTER_TEMPLATES } from '../../slugs.ts'
import { fillTemplate } from './fillTemplate.ts'

type Row = Record<string, unknown> & {
  lang?: string
  template?: unknown
  copiedFrom?: string | null
}

interface Template {
  id: string | number
  lang?: string
  subject?: string | null
  body?: unknown
  closing?: string | null
  short?: string | null
  points?: { text?: string | null }[] | null
}

/**
 * Copies a newly chosen template into what is still empty of a letter, once: from then on the
 * letter is the case's own text. What an editor has written is never overwritten.
 */
export const copyTemplates: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const rows = data?.letters as Row[] | undefined
  if (!data || !Array.isArray(rows)) return data
  const people = (data.people ?? originalDoc?.people ?? []) as { name?: string }[]
  const country = (data.country ?? originalDoc?.country) as string | undefined
  let points = data.points ?? originalDoc?.points
  const letters: Row[] = []
  for (const row of rows) {
    const template = await newTemplate(row, req)
    if (!template) {
      letters.push(row)
      continue
    }
    const lang = row.lang ?? template.lang ?? 'en'
    letters.push({
      ...row,
      lang,
      copiedFrom: String(template.id),
      subject: row.subject || template.subject,
      closing: row.closing || template.closing,
      short: row.short || template.short,
      body: isEmptyLexical(row.body)
        ? fillTemplate(template.body, {
            people: people.map((person) => person.name).filter((name) => name !== undefined),
            country: country ? countryName(country, lang) : undefined,
            lang,
          })
        : row.body,
    })
    if (!points?.length && template.lang === (req.locale ?? template.lang)) {
      points = (template.points ?? []).map(({ text }) => ({ text }))
    }
  }
  return { ...data, letters, ...(points ? { points } : {}) }
}

async function newTemplate(
  row: Row,
  req: Parameters<CollectionBeforeValidateHook>[0]['req'],
): Promise<Template | undefined> {
  const chosen =
    row.template && typeof row.template === 'object' ? (row.template as Template).id : row.template
  if (!chosen || String(chosen) === row.copiedFrom) return undefined
  const found = await req.payload.findByID({
    collection: LETTER_TEMPLATES as never,
    id: chosen as string,
    depth: 0,
    disableErrors: true,
    req,
  })
  return (found as unknown as Template | null) ?? undefined
}
