import type { Id } from '../../collections/index.ts'

/**
 * Documents as the one reader gets them: explicit fields, every locale, relations populated one
 * step. A `Localized` value is an object by locale code, or the plain value where the Payload
 * config has no localization; `Texts` tells them apart.
 */
export type Localized = unknown

export interface RawCase {
  id: Id
  slug: string
  notice: 'first' | 'update' | 'stop'
  reference?: string | null
  indexNumber?: string | null
  issuedOn?: string | null
  deadline?: string | null
  country?: string | null
  title: Localized
  summary: Localized
  background?: Localized
  safetyNote?: Localized
  afterDeadline?: Localized
  people?: { name?: Localized; nativeName?: string | null; pronouns?: Localized }[] | null
  points?: { text?: Localized }[] | null
  preferredLanguages?: string[] | null
  ownLanguage?: boolean | null
  targets?: RawCaseTarget[] | null
  letters?: RawLetter[] | null
  stop?: { outcome?: 'good' | 'bad' | 'none' | null; message?: Localized } | null
  listed?: boolean | null
  showSent?: boolean | null
  previousElsewhere?: { url?: string | null; title?: Localized; issuedOn?: string | null } | null
  firstPublishedAt?: string | null
}

export interface RawCaseTarget {
  target?: RawTarget | Id | null
  role: 'primary' | 'additional' | 'copy'
  salutations?: RawSalutation[] | null
  suspended?: { channel: string; reason?: Localized }[] | null
}

export interface RawSalutation {
  lang: string
  text?: string | null
}

export interface RawTarget {
  id: Id
  deletedAt?: string | null
  name: Localized
  honorific?: Localized
  office?: Localized
  kind: 'official' | 'mission'
  represents?: string | null
  seat?: string | null
  accreditedTo?: string[] | null
  careOf?: (Id | RawTarget)[] | null
  salutations?: RawSalutation[] | null
  address?: string | null
  emails?: string[] | null
  faxes?: string[] | null
  phones?: string[] | null
  social?: { network: string; handle: string; url: string }[] | null
  webForm?: string | null
}

export interface RawLetter {
  id?: string | null
  lang: string
  targets?: (Id | { id: Id })[] | null
  subject?: string | null
  body?: unknown
  closing?: string | null
  short?: string | null
  gloss?: Localized
}

export interface RawOffice {
  name: Localized
  country: string
  email?: string | null
  url?: string | null
  phone?: string | null
}

export interface RawSettings {
  organisation?: { name?: Localized; url?: string | null; privacyUrl?: string | null } | null
  timeZone?: string | null
  accent?: string | null
  safetyNote?: Localized
  afterDeadline?: Localized
  words?: { key: string; text?: Localized }[] | null
}
