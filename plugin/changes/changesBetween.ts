import type { Field } from 'payload'
import { isSame } from './isSame.ts'

type Doc = Record<string, unknown>
type Named = Extract<Field, { name: string }>

/** One field of a document that says something else than before. */
export interface Change {
  /** The field, beneath those that it stands in. */
  fields: Named[]
  before: unknown
  after: unknown
  /** The language of the row that it stands in, as the row said before. */
  rowLang?: string
  /** True where rows were added, removed or moved; what changed within them is told apart. */
  isOfRows: boolean
}

/** Tells what differs between two states of a document, field by field, those of rows too. */
export function changesBetween(fields: Field[], before: Doc, after: Doc): Change[] {
  return within(fields, before, after, { above: [] })
}

interface Place {
  above: Named[]
  rowLang?: string
}

function within(fields: Field[], before: Doc, after: Doc, place: Place): Change[] {
  return fields.flatMap((field) => ofField(field, before, after, place))
}

function ofField(field: Field, before: Doc, after: Doc, place: Place): Change[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name
        ? within(tab.fields, docIn(before, tab.name), docIn(after, tab.name), place)
        : within(tab.fields, before, after, place),
    )
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? within(field.fields, before, after, place) : []
  }
  if (field.type === 'ui' || field.type === 'join' || isVirtual(field)) return []
  const inner = { ...place, above: [...place.above, field as Named] }
  if (field.type === 'group') {
    return within(field.fields, docIn(before, field.name), docIn(after, field.name), inner)
  }
  const values = { before: before[field.name], after: after[field.name] }
  if (field.type === 'array' && !field.localized) {
    return ofRows(field.fields, rowsIn(values.before), rowsIn(values.after), inner)
  }
  if (isSame(field, values.before, values.after)) return []
  return [{ fields: inner.above, ...values, rowLang: place.rowLang, isOfRows: false }]
}

function ofRows(fields: Field[], before: Doc[], after: Doc[], place: Place): Change[] {
  const isKept =
    before.length === after.length && before.every(({ id }, index) => id === after[index]?.id)
  const moved: Change[] = isKept
    ? []
    : [{ fields: place.above, before, after, rowLang: place.rowLang, isOfRows: true }]
  const changed = after.flatMap((row) => {
    const known = before.find(({ id }) => id !== undefined && id === row.id)
    if (!known) return []
    const rowLang = typeof known.lang === 'string' ? known.lang : place.rowLang
    return within(fields, known, row, { ...place, rowLang })
  })
  return [...moved, ...changed]
}

function docIn(doc: Doc, name: string): Doc {
  return (doc[name] ?? {}) as Doc
}

function rowsIn(value: unknown): Doc[] {
  return Array.isArray(value) ? (value as Doc[]) : []
}

function isVirtual(field: Field): boolean {
  return 'virtual' in field && Boolean(field.virtual)
}
