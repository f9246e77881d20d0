import { isDeepStrictEqual } from 'node:util'
import type { Field } from 'payload'
import { isEmptyLexical } from '../../collections/fields/validate.ts'
import { idOf } from '../../collections/index.ts'

/**
 * Whether two values of a field say the same. A form sends what is empty in another shape than the
 * database gives it, and relations that it has populated.
 */
export function isSame(field: Field, one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(field, one), plain(field, other))
}

function plain(field: Field, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value) && !value.length) return undefined
  switch (field.type) {
    case 'checkbox':
      return value === false ? undefined : value
    case 'date':
      return new Date(value as string | Date).getTime()
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.map(related) : related(value)
    case 'richText':
      return isText(value) && isEmptyLexical(value) ? undefined : asJson(value)
    default:
      return asJson(value)
  }
}

/** One text; where all languages are read at once there are several of them. */
function isText(value: unknown): boolean {
  return Boolean((value as { root?: unknown }).root)
}

function related(value: unknown): unknown {
  const { relationTo, value: inner } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  return relationTo ? [relationTo, idOf(inner)] : idOf(value)
}

/** As it would be sent; what is empty is not there. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, inner) => inner ?? undefined))
}
