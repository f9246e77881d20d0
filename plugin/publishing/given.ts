import { normaliseTag } from '../../core/languages.ts'

/** Leaves out what is not there: the contract's optional names are absent, never null or empty. */
export function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  ) as { [K in keyof T]?: NonNullable<T[K]> }
}

/** The canonical form of a language tag that an editor chose. */
export function tag(lang: string): string {
  return normaliseTag(lang) ?? lang
}
