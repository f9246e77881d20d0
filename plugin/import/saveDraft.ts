import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { CASES } from '../../collections/index.ts'
import { LETTER_LANGUAGES } from '../../core/letterLanguages.ts'
import type { ImportedFields, ImportResult, Note } from '../../importer/index.ts'
import { toLexical } from '../richText/toLexical.ts'
import { findPrevious } from './findPrevious.ts'
import { localeFor } from './localeFor.ts'
import { type SavedTargets, saveTargets } from './saveTargets.ts'

export interface SavedDraft {
  id: string
  slug?: string
  /** False where the same document had been imported before: then nothing was changed. */
  created: boolean
  /** True where the draft that had been imported before lies in the trash. */
  isInTrash: boolean
  /** The locale in which its texts are, where that is not the default one. */
  locale?: string
  reusedTargets: number
  createdTargets: number
  /** What is to be looked at beside the notes of the import. */
  notes: Note[]
}

/** With whose rights, and in whose name. */
export interface Asking {
  overrideAccess: boolean
  /** Its locale is written over. */
  req?: PayloadRequest
}

type CaseData = RequiredDataFromCollectionSlug<'cases'>

/**
 * Saves an imported document as a draft case, its texts in the locale of its language. Targets that exist are reused; the same document
 * twice makes no second case, in the trash or not. Where saving fails nothing of it stays behind.
 */
export async function saveDraft(
  payload: Payload,
  result: ImportResult,
  file: string,
  asking: Asking = { overrideAccess: true },
): Promise<SavedDraft> {
  const earlier = await findEarlier(payload, result.sourceHash)
  if (earlier) {
    return { ...earlier, created: false, reusedTargets: 0, createdTargets: 0, notes: [] }
  }
  const { previous, notes } = await findPrevious(payload, result.fields)
  const place = localeFor(payload, result)
  const targets = await saveTargets(payload, result.fields.targets ?? [], place, asking)
  const beside = [...place.notes, ...targets.notes, ...notes]
  try {
    const doc = await payload.create({
      collection: CASES,
      draft: true,
      locale: place.locale,
      ...asking,
      data: {
        ...caseData(result.fields, targets),
        ...source(result, file, beside),
        previous,
      } as CaseData,
    })
    return {
      id: String(doc.id),
      slug: doc.slug ?? undefined,
      created: true,
      isInTrash: false,
      ...(place.isForeign ? { locale: place.locale } : {}),
      reusedTargets: targets.rows.length - targets.created.length,
      createdTargets: targets.created.length,
      notes: beside,
    }
  } catch (error) {
    await targets.undo()
    throw error
  }
}

async function findEarlier(
  payload: Payload,
  sourceHash: string,
): Promise<Pick<SavedDraft, 'id' | 'slug' | 'isInTrash'> | undefined> {
  const { docs } = await payload.find({
    collection: CASES,
    where: { sourceHash: { equals: sourceHash } },
    select: { slug: true, deletedAt: true },
    depth: 0,
    limit: 1,
    trash: true,
    draft: true,
  })
  const doc = docs[0]
  return (
    doc && {
      id: String(doc.id),
      slug: doc.slug ?? undefined,
      isInTrash: Boolean(doc.deletedAt),
    }
  )
}

function source(result: ImportResult, file: string, beside: Note[]) {
  return {
    sourceName: file,
    sourceText: result.sourceText,
    sourceHash: result.sourceHash,
    sourceNotes: [...result.notes, ...beside],
  }
}

function caseData(fields: ImportedFields, targets: SavedTargets) {
  const { reference, indexNumber, issuedOn, title, country, people, ownLanguage } = fields
  return {
    _status: 'draft',
    notice: fields.notice ?? 'first',
    reference,
    indexNumber,
    issuedOn,
    title,
    country,
    people,
    ownLanguage,
    summary: fields.summary && toLexical(fields.summary),
    background: fields.background && toLexical(fields.background),
    safetyNote: fields.safetyNote && toLexical(fields.safetyNote),
    afterDeadline: fields.afterDeadline && toLexical(fields.afterDeadline.message),
    deadline: fields.deadline?.date,
    points: fields.points?.map((text) => ({ text })),
    preferredLanguages: fields.preferredLanguages?.filter((lang) =>
      LETTER_LANGUAGES.includes(lang),
    ),
    targets: targets.rows,
    letters: fields.letters?.map(({ lang, subject, body, closing }) => ({
      lang,
      subject,
      body: toLexical(body),
      closing,
    })),
    previousElsewhere: earlierNotice(fields),
    stop: fields.stop && {
      outcome: fields.stop.outcome,
      message: toLexical(fields.stop.message),
    },
  }
}

function earlierNotice({ history }: ImportedFields) {
  const notice = history?.[0]
  return notice && { url: notice.url, title: notice.title }
}
