import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** The form's values, and the locale in which they are being written. */
export interface Typed {
  /** Undefined where the installation keeps one language. */
  locale?: string
  data: Values
}

/**
 * A stored document, in all its locales, with what stands in the form at this moment laid over it.
 * What the form does not have, or has in a shape that is not the field's, stays as it is stored.
 */
export function withTyped(stored: Values, { data, locale }: Typed, fields: FlattenedField[]) {
  return overlaid(fields, stored, data, locale)
}

function overlaid(
  fields: FlattenedField[],
  stored: Values,
  typed: Values,
  locale: string | undefined,
): Values {
  const changed = fields.flatMap((field): [string, unknown][] => {
    if (!(field.name in typed)) return []
    const value = valueIn(field, stored[field.name], typed[field.name], locale)
    return value === undefined ? [] : [[field.name, value]]
  })
  return { ...stored, ...Object.fromEntries(changed) }
}

function valueIn(
  field: FlattenedField,
  stored: unknown,
  typed: unknown,
  locale: string | undefined,
): unknown {
  if (field.type === 'array') return rowsOf(field.flattenedFields, stored, typed, locale)
  if (field.type === 'group' || field.type === 'tab') {
    if (!isObject(typed)) return undefined
    return overlaid(field.flattenedFields, isObject(stored) ? stored : {}, typed, locale)
  }
  if (!fits(field, typed)) return undefined
  if (!('localized' in field && field.localized) || !locale) return typed
  return { ...(isObject(stored) ? stored : {}), [locale]: typed }
}

/** The form's rows in its order; each keeps what is stored of it in other locales. A form without rows says 0. */
function rowsOf(
  fields: FlattenedField[],
  stored: unknown,
  typed: unknown,
  locale: string | undefined,
): Values[] | undefined {
  if (!typed) return []
  if (!Array.isArray(typed)) return undefined
  const known = Array.isArray(stored) ? stored.filter(isObject) : []
  return typed.filter(isObject).map((row) => {
    const before = known.find(({ id }) => id !== undefined && id === row.id) ?? {}
    return { ...overlaid(fields, before, row, locale), id: row.id }
  })
}

function fits(field: FlattenedField, value: unknown): boolean {
  if (value === null) return true
  if (field.type === 'richText') return isObject(value)
  if (field.type === 'checkbox') return typeof value === 'boolean'
  if ('hasMany' in field && field.hasMany) return Array.isArray(value) && value.every(isPlain)
  return isPlain(value)
}

/** A text, a number or a relation. */
function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'number' || (isObject(value) && 'id' in value)
  )
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
