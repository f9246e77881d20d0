import type { Payload, Where } from 'payload'
import type { Id } from './idOf.ts'

const OBJECT_ID = /^[0-9a-f]{24}$/i

/**
 * Meets the documents with these ids. What a form sends may be no id of this database: MongoDB would fail
 * the whole query at it, so that it is left out here.
 */
export function whereIds({ db }: Payload, ids: Iterable<Id>): Where {
  const all = [...new Set(ids)].map(String)
  return { id: { in: db.name === 'mongoose' ? all.filter((id) => OBJECT_ID.test(id)) : all } }
}
