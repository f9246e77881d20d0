import type { CollectionBeforeValidateHook } from 'payload'
import { inWords } from '../../../core/inWords.ts'
import { isEmptyLexical } from '../../fields/validate.ts'
import { fillTemplate } from './fillTemplate.ts'
import { type LetterRow, type Template, templateFor } from './templateFor.ts'

/**
 * Copies a newly chosen template into what is still empty of a letter, once: from then on the
 * letter is the case's own text. What an editor has written is never overwritten.
 */
export const copyTemplates: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const rows = data?.letters as LetterRow[] | undefined
  if (!data || !Array.isArray(rows)) return data
  const people = (data.people ?? originalDoc?.people ?? []) as { name?: string }[]
  const words = {
    people: people.map(({ name }) => name).filter((name) => name !== undefined),
    country: (data.country ?? originalDoc?.country) as string | undefined,
  }
  let points = data.points ?? originalDoc?.points
  const letters: LetterRow[] = []
  for (const [index, row] of rows.entries()) {
    const template = await templateFor(row, index, originalDoc?.letters ?? [], req)
    letters.push(template ? copied(template, row, words) : row)
    if (template && !points?.length && template.lang === (req.locale ?? template.lang)) {
      points = (template.points ?? []).map(({ text }) => ({ text }))
    }
  }
  return { ...data, letters, ...(points ? { points } : {}) }
}

function copied(
  template: Template,
  row: LetterRow,
  { people, country }: { people: string[]; country?: string },
): LetterRow {
  const lang = row.lang || template.lang || undefined
  const written = lang ?? 'en'
  return {
    ...row,
    lang,
    copiedFrom: row.copiedFrom || String(template.id),
    subject: row.subject || template.subject,
    closing: row.closing || template.closing,
    short: row.short || template.short,
    body: isEmptyLexical(row.body)
      ? fillTemplate(template.body, {
          people,
          country: country ? inWords(country, written) : undefined,
          lang: written,
        })
      : row.body,
  }
}
