import type { Id } from '../../collections/index.ts'
import type { Letter, Target } from '../../core/contract.ts'
import type { RawCase, RawSettings, RawTarget } from '../publishing/raw.ts'

/** A text in each language of the installation: BCP 47 tag → what stands there. */
export type InLanguages = Map<string, unknown>

/** A case as it lies on the editor's desk, with all that a check asks of it. */
export interface Desk {
  id?: Id
  /** As in the form: texts in the language that is being edited, relations by id. */
  form: CaseForm
  /** BCP 47 tags: the language that is being edited, and the default one. */
  lang: string
  defaultLang: string
  /** The locale of the Payload config that each of these languages is kept in. */
  codes: ReadonlyMap<string, string>
  /** The texts that readers need in their own language, in all. */
  texts: Record<'title' | 'summary' | 'safetyNote' | 'message', InLanguages>
  /** The translation for readers of each letter of the form, in all languages. */
  glosses: InLanguages[]
  /** The targets as readers will get them; missions that only pass letters on at the end. */
  targets: Target[]
  /** For each row of the form what stands in the directory; undefined where it is no longer there. */
  rows: { index: number; role: string; target?: RawTarget }[]
  /** The letters as readers will get them, each with its row in the form. */
  letters: { index: number; letter: Letter }[]
  settings: RawSettings
  /** E-mail addresses and telephone numbers of the organisation itself. */
  own: { emails: string[]; phones: string[] }
  firstPublishedAt?: string | null
  /** Milliseconds. */
  now: number
  /** The words of the editor's own language for what a sentence names. */
  named: Names
}

export interface Names {
  language(tag: string): string
  country(code: string): string
  day(day: string): string
  list(names: string[]): string
}

/** A case's values as its form has them. */
export type CaseForm = Partial<
  Omit<RawCase, 'title' | 'people'> & {
    title: unknown
    people: { name?: unknown; nativeName?: string | null; pronouns?: unknown }[] | null
    previous: unknown
    _status: string | null
  }
>

export type Check = (desk: Desk) => import('./finding.ts').Finding[]
