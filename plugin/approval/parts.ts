import { randomUUID } from 'node:crypto'
import type { LastEdit } from '../../collections/index.ts'
import type { Change } from '../changes/changesBetween.ts'
import type { Person } from './person.ts'

/** The part of a case that is the same in every language. */
export const SHARED = 'shared'

/** Who changed each part of a case last: what all languages share, and the texts of each locale. */
export type Parts = Record<string, Part>

export interface Part {
  mark: string
  /** Empty where a script did it. */
  by: string
  name: string
}

/** A part as it is once a person, or a script, has changed it. */
export function newPart(person: Person | undefined): Part {
  return { mark: randomUUID(), by: person?.key ?? '', name: person?.name ?? '' }
}

export function partsOf(edit: LastEdit | null | undefined): Parts {
  const parts: unknown = edit?.parts
  return parts && typeof parts === 'object' ? (parts as Parts) : {}
}

/** The part that a change is in. */
export function partOf({ fields }: Change, locale: string): string {
  return fields.some((field) => 'localized' in field && field.localized) ? locale : SHARED
}

/**
 * The part that somebody else has changed since a form read it, of those that the form writes; undefined
 * where there is none. A form that says nothing of parts is not asked: it is a script's.
 */
export function conflictIn(
  now: Parts,
  read: Parts | undefined,
  { locale, person }: { locale: string; person: string },
): Part | undefined {
  if (!read) return undefined
  return [SHARED, locale]
    .filter((key) => now[key] && now[key].mark !== read[key]?.mark)
    .flatMap((key) => now[key] ?? [])
    .find(({ by }) => by !== person)
}
