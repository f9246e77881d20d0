import type {
  EarlierNotice,
  Letter,
  PublishedCase,
  RichText,
  Stop,
  Target,
} from '../core/contract.ts'
import { type Said, said } from '../core/said.ts'
import { type Note, warningOf } from './note.ts'

/** A letter as a document holds it: without an id, and without what the document does not say. */
export type ImportedLetter = Pick<Letter, 'lang' | 'dir' | 'body' | 'closing'> &
  Partial<Pick<Letter, 'subject'>>

/** A target as a document holds it. */
export type ImportedTarget = Omit<Target, 'id' | 'careOf' | 'unavailable'>

/** What a document holds of a case, by the names of the contract; what it does not hold is absent. */
export interface ImportedFields
  extends Partial<
    Pick<
      PublishedCase,
      | 'lang'
      | 'notice'
      | 'reference'
      | 'indexNumber'
      | 'issuedOn'
      | 'title'
      | 'country'
      | 'people'
      | 'summary'
      | 'background'
      | 'points'
      | 'safetyNote'
      | 'afterDeadline'
      | 'preferredLanguages'
      | 'ownLanguage'
    >
  > {
  /** The day alone: the instant at which it ends depends on the installation's time zone. */
  deadline?: { date: string }
  history?: (Pick<EarlierNotice, 'url'> & Partial<EarlierNotice>)[]
  stop?: Stop
  targets?: ImportedTarget[]
  letters?: ImportedLetter[]
}

export type FieldName = keyof ImportedFields

export interface ImportResult {
  fields: ImportedFields
  /** From 0 to 1 for each field that was found: 1 where a label named it, less where it was inferred. */
  confidence: Partial<Record<FieldName, number>>
  /** What was not found or is uncertain. */
  notes: Note[]
  /** The same in English, each beginning with its field's name and a colon. */
  warnings: string[]
  /** The document's own text, as it was read. */
  sourceText: string
  /** SHA-256 in hexadecimal of the text; the same for other line ends and blanks around it. */
  sourceHash: string
}

export type ImportErrorCode = 'empty' | 'too_large' | 'unreadable' | 'unsupported' | 'not_a_case'

/** A document that cannot become a draft, and why. */
export class ImportError extends Error {
  constructor(
    readonly code: ImportErrorCode,
    /** With `{names}` for the values: the key of its translations. */
    readonly english: string,
    readonly values?: Said,
  ) {
    super(said(undefined, english, values))
    this.name = 'ImportError'
  }
}

/** Gathers fields with their confidence, and what is to be said of those that are missing. */
export class Findings {
  readonly fields: ImportedFields = {}
  readonly confidence: ImportResult['confidence'] = {}
  readonly notes: Note[] = []

  /** Keeps a value, unless it is empty; says whether it did. */
  found<Name extends FieldName>(
    name: Name,
    value: ImportedFields[Name] | undefined,
    confidence = 1,
  ): boolean {
    if (value === undefined || value === '' || (Array.isArray(value) && !value.length)) return false
    this.fields[name] = value
    this.confidence[name] = confidence
    return true
  }

  warn(field: FieldName, english: string, values?: Said): void {
    const note: Note = { field, english, ...(values ? { values } : {}) }
    const isNew = !this.notes.some((one) => warningOf(one) === warningOf(note))
    if (isNew) this.notes.push(note)
  }

  /** Lowers a field's confidence and says why. */
  doubt(field: FieldName, confidence: number, english: string, values?: Said): void {
    this.confidence[field] = Math.min(this.confidence[field] ?? 1, confidence)
    this.warn(field, english, values)
  }
}

export type { RichText }
