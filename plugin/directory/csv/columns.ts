import type { SanitizedConfig } from 'payload'
import { dayOf, type OFFICES, TARGETS } from '../../../collections/index.ts'
import { LETTER_LANGUAGES } from '../../../core/letterLanguages.ts'
import { countryIn, kindIn, linesIn, listIn, socialIn, textIn } from './cells.ts'

export type DirectorySlug = typeof TARGETS | typeof OFFICES

/** A document of the directory as it is read for a file: every locale, the missions it is in care of named. */
export type Kept = Record<string, unknown>

/** One column of the file: how a document stands in it, and what a cell of it means. */
export interface Column {
  /** Its heading. */
  name: string
  /** The field that it is of. */
  field: string
  /** Of a text that is kept in several: the locale of this one. */
  locale?: string
  /** Of a salutation: the language of the letters that begin with it. */
  lang?: string
  show(doc: Kept): string
  /**
   * What is to be kept for a cell; throws a `RowFault` for one that means nothing. Absent: the column
   * is there to be read, and is passed over as it comes back.
   */
  take?(cell: string): unknown
}

/** Which locales a document's texts have; none where the config has no localization. */
export function localesOf({ localization }: Pick<SanitizedConfig, 'localization'>): string[] {
  return localization ? localization.localeCodes : []
}

/** The columns of a collection. Salutations have one for each language in which one is to be written. */
export function columnsOf(
  slug: DirectorySlug,
  locales: string[],
  languages: readonly string[] = LETTER_LANGUAGES,
): Column[] {
  const columns =
    slug === TARGETS
      ? [
          told('id'),
          { ...text('kind'), take: kindIn },
          ...['name', 'honorific', 'office'].flatMap((field) => translated(field, locales)),
          country('represents'),
          country('seat'),
          list('accreditedTo', (cell) => listIn(cell).map(countryIn)),
          text('address'),
          list('emails'),
          list('faxes'),
          list('phones'),
          social,
          text('webForm'),
          careOf,
          ...languages.map(salutation),
        ]
      : [
          told('id'),
          ...translated('name', locales),
          country('country'),
          text('email'),
          text('url'),
          text('phone'),
        ]
  return [...columns, checkedOn, told('checkedBy')]
}

/**
 * The languages in which some of these targets have a salutation, and those of the installation, for
 * which somebody may want to fill one in; in the order of all languages.
 */
export function languagesOf(docs: Kept[], locales: string[]): string[] {
  const used = docs.flatMap((doc) => rowsOf(doc.salutations).map(({ lang }) => lang))
  const shown = new Set([...used, ...locales])
  return LETTER_LANGUAGES.filter((lang) => shown.has(lang))
}

function told(field: string): Column {
  return { name: field, field, show: (doc) => shown(doc[field]) }
}

function text(field: string): Column {
  return { ...told(field), take: textIn }
}

function translated(field: string, locales: string[]): Column[] {
  if (!locales.length) return [text(field)]
  return locales.map((locale) => ({
    name: `${field}_${locale}`,
    field,
    locale,
    show: (doc) => shown((doc[field] as Kept | null | undefined)?.[locale]),
    take: textIn,
  }))
}

function country(field: string): Column {
  return { ...told(field), take: countryIn }
}

function list(field: string, take: Column['take'] = listIn): Column {
  return { ...told(field), show: (doc) => (doc[field] as string[] | null)?.join('; ') ?? '', take }
}

const social: Column = {
  ...told('social'),
  show: (doc) =>
    rowsOf(doc.social)
      .map(({ network, handle, url }) => `${network} | ${handle} | ${url}`)
      .join('\n'),
  take: socialIn,
}

/** Names, for whoever reads the file, with the ids that tell apart those of the same name. */
const careOf: Column = {
  ...told('careOf'),
  show: (doc) => (doc.careOf as Kept[] | null)?.map(missionIn).join('\n') ?? '',
  take: linesIn,
}

function missionIn({ id, name }: Kept): string {
  const names = typeof name === 'object' && name ? Object.values(name) : [name]
  const found = names.map(shown).find(Boolean)
  return found ? `${found} [${id}]` : `[${id}]`
}

function salutation(lang: string): Column {
  return {
    name: `salutation_${lang}`,
    field: 'salutations',
    // Where a language has two, the last one is what readers get.
    show: (doc) => rowsOf(doc.salutations).findLast((row) => row.lang === lang)?.text ?? '',
    lang,
    take: textIn,
  }
}

const checkedOn: Column = { ...told('checkedOn'), show: (doc) => dayOf(doc.checkedOn) ?? '' }

type Row = Record<string, string>

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value : []
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
