import { inWords } from '../core/inWords.ts'
import { type Said, said } from '../core/said.ts'

/**
 * Something to be looked at in a draft that came from a document. `field` is that of the contract;
 * the values `country`, `language` and `day` are codes.
 */
export interface Note {
  field: string
  /** With `{names}` for the values: the key of its translations. Continues a sentence after the field. */
  english: string
  values?: Said
}

const CODES = new Set(['country', 'language', 'day'])

/** What a note says in a language, by the table of its sentences; the English where there is none. */
export function noteSaid({ english, values }: Note, lang: string, table?: unknown): string {
  const inTheirWords = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    CODES.has(name) ? inWords(value, lang) : value,
  ])
  return said(table, english, Object.fromEntries(inTheirWords))
}

/** A note as the commands print it: it begins with its field's name and a colon. */
export function warningOf(note: Note): string {
  return `${note.field}: ${noteSaid(note, 'en')}`
}
