import type { PayloadRequest } from 'payload'
import { inWords } from '../../../core/inWords.ts'
import { isEmptyLexical } from '../../fields/validate.ts'
import { idOf } from '../../idOf.ts'
import { fieldRefusal } from '../../refusal.ts'
import { say } from '../../say.ts'
import { CASES, LETTER_TEMPLATES } from '../../slugs.ts'

export type LetterRow = Record<string, unknown> & {
  id?: string | null
  lang?: string | null
  template?: unknown
  /** Of which choice the texts are: the form writes a new mark whenever an editor chooses. */
  copiedFrom?: string | null
}

export interface Template {
  id: string | number
  name?: string | null
  lang?: string | null
  subject?: string | null
  body?: unknown
  closing?: string | null
  short?: string | null
  points?: { text?: string | null }[] | null
}

/**
 * The template that an editor has chosen for a letter since it was last saved, as it is shown to
 * them now, published or not. Refuses one that holds nothing, or is in another language.
 */
export async function templateFor(
  row: LetterRow,
  index: number,
  savedRows: LetterRow[],
  req: PayloadRequest,
): Promise<Template | undefined> {
  if (!isNewChoice(row, savedRows)) return undefined
  const template = await readTemplate(idOf(row.template), req)
  const message = template && faultOf(template, row, req)
  if (!message) return template
  const path = `letters.${index}.template`
  throw fieldRefusal({ collection: CASES, path, message }, req)
}

function isNewChoice(row: LetterRow, savedRows: LetterRow[]): boolean {
  const chosen = idOf(row.template)
  if (!chosen) return false
  const saved = savedRows.find(({ id }) => row.id && id === row.id) ?? savedRows.find(isCopyOf(row))
  if (!saved) return row.copiedFrom !== chosen
  const isMarkedAnew = Boolean(row.copiedFrom) && row.copiedFrom !== saved.copiedFrom
  return idOf(saved.template) !== chosen || isMarkedAnew
}

/** A letter that was duplicated, alone or with its case, has an id of its own and its texts already. */
function isCopyOf(row: LetterRow) {
  return ({ template, copiedFrom }: LetterRow) =>
    Boolean(copiedFrom) && copiedFrom === row.copiedFrom && idOf(template) === idOf(row.template)
}

async function readTemplate(
  id: string | undefined,
  req: PayloadRequest,
): Promise<Template | undefined> {
  const found = await req.payload.findByID({
    collection: LETTER_TEMPLATES as never,
    id: id as string,
    depth: 0,
    // What an editor sees on opening it, and not what was published some time before.
    draft: true,
    disableErrors: true,
    req,
  })
  return (found as unknown as Template | null) ?? undefined
}

function faultOf(template: Template, { lang }: LetterRow, req: PayloadRequest): string | undefined {
  const name = template.name || say(req, 'Untitled')
  if (lang && template.lang && lang !== template.lang) {
    return say(
      req,
      '“{name}” is in another language ({theirs}) than this letter ({ours}). Choose a template in the letter’s language.',
      {
        name,
        ours: inWords(lang, req.i18n.language),
        theirs: inWords(template.lang, req.i18n.language),
      },
    )
  }
  const { subject, body, closing, short } = template
  const isEmpty = !subject && !closing && !short && isEmptyLexical(body)
  return isEmpty
    ? say(req, '“{name}” holds no text yet. Write it first, or choose another template.', { name })
    : undefined
}
