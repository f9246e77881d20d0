import type { Where } from 'payload'
import { referenceKey } from '../../../core/reference.ts'

/**
 * A condition that cases with the same reference meet, however it is written, and some others: no
 * database compares as `referenceKey` does, so that what is found is to be compared once more.
 */
export function mayBearReference(reference: string): Where {
  const [action] = /[1-9]\d*/.exec(reference) ?? []
  return { reference: action ? { contains: action } : { exists: true } }
}

export function isSameReference(a: string | null | undefined, b: string): boolean {
  const key = referenceKey(b)
  return key !== '' && referenceKey(a ?? '') === key
}
