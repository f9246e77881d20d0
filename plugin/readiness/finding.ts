import type { Said } from '../../core/said.ts'

/**
 * One thing about a case that an editor should know before readers do. What `blocks` stands in the way
 * of publishing; `advice` is to be looked at.
 */
export interface Finding {
  level: 'blocks' | 'advice'
  /** With `{names}` for the values: the key of its translations. */
  english: string
  values?: Said
  /** Of the field to mend, as Payload writes it: `targets.0.target`. */
  path?: string
  /** BCP 47 tag of the language that the field lacks it in; undefined: in the one that is being edited. */
  lang?: string
}

/** The same as it is told to whoever asks. */
export interface Remark {
  level: Finding['level']
  sentence: string
  path?: string
  /** The locale of the Payload config in which the field lacks it, where the form shows another one. */
  locale?: string
}

export function blocks(path: string, english: string, values?: Said): Finding {
  return { level: 'blocks', english, values, path }
}

export function advice(path: string | undefined, english: string, values?: Said): Finding {
  return { level: 'advice', english, values, path }
}
