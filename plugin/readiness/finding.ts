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
}

/** The same as it is told to whoever asks. */
export interface Remark {
  level: Finding['level']
  sentence: string
  path?: string
}

export function blocks(path: string, english: string, values?: Said): Finding {
  return { level: 'blocks', english, values, path }
}

export function advice(path: string | undefined, english: string, values?: Said): Finding {
  return { level: 'advice', english, values, path }
}
