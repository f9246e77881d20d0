import { idOf } from '../../collections/idOf.ts'
import type { Letter, RichText } from '../../core/contract.ts'
import { directionOf } from '../../core/languages.ts'
import { tag } from '../publishing/given.ts'
import { fromLexical } from '../richText/fromLexical.ts'

/** A letter as a form has it, unfinished as it may be. */
export interface WrittenLetter {
  id: string
  lang: string
  targets: unknown
  subject: string
  /** As the editor keeps it. */
  body: unknown
  closing: string
  short: string
  gloss: unknown
}

/** A letter that is being written, as readers would get it. */
export function letterOf(written: WrittenLetter): Letter {
  const lang = tag(written.lang || 'en')
  const { id, subject, closing, short } = written
  return {
    ...addressed(id, lang, written.targets),
    dir: directionOf(lang),
    subject,
    body: blocksOf(written.body),
    closing,
    short,
  }
}

/** What of the other letters matters to this one: for whom they are, and in which language. */
export function outlineOf(id: string, lang: string, targets: unknown): Letter {
  return {
    ...addressed(id, tag(lang || 'en'), targets),
    dir: 'ltr',
    subject: '',
    body: [],
    closing: '',
  }
}

/** Empty where there is no word. */
export function blocksOf(value: unknown): RichText {
  return fromLexical(value) ?? []
}

function addressed(id: string, lang: string, targets: unknown) {
  const ids = Array.isArray(targets) ? targets.flatMap((one) => idOf(relationOf(one)) ?? []) : []
  return { id, lang, ...(ids.length ? { targets: ids } : {}) }
}

/** Relations stand in a form as ids, or with their collection. */
function relationOf(one: unknown): unknown {
  return one && typeof one === 'object' && 'value' in one ? one.value : one
}
