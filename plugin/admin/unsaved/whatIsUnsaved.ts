import type { ClientField } from 'payload'
import { fieldsAlong, type Step } from './fieldsAlong.ts'
import { type FormFields, placeOf, valueAt } from './places.ts'

/** One thing that was written, chosen or ticked in a form and is not in the saved document. */
export interface Unsaved {
  /** Where it belongs, see `placeOf`. */
  place: string
  /** What the field is called. */
  label: string
  value: unknown
  /** Whether it has words that can be copied. */
  isText: boolean
}

interface Looked {
  /** All fields of the form's collection. */
  schema: ClientField[]
  /** The form as it stands. */
  fields: FormFields
  saved: unknown
  /** Says what a field is called, with those that it stands in. */
  labelOf: (steps: Step[]) => string
}

const TEXTS = ['text', 'textarea', 'email', 'code', 'richText']
const VALUES = ['checkbox', 'date', 'json', 'number', 'point', 'radio', 'relationship', 'select']
const LISTS = ['array', 'blocks']

/** What a form says otherwise than the document that was saved last, and which lists lost rows or their order. */
export function whatIsUnsaved({ schema, fields, saved, labelOf }: Looked): {
  items: Unsaved[]
  lists: string[]
} {
  const items: Unsaved[] = []
  const lists: string[] = []
  for (const [path, state] of Object.entries(fields)) {
    const steps = fieldsAlong(schema, path)
    const last = steps?.at(-1)?.field
    if (!steps || !last || !steps.every(isWritten)) continue
    const place = placeOf(path, fields)
    const before = valueAt(saved, place)
    if (LISTS.includes(last.type)) {
      if (isRearranged(before, state?.rows)) lists.push(labelOf(steps))
    } else if (isKept(last) && !isSame(last, state?.value, before)) {
      const isText = TEXTS.includes(last.type)
      items.push({ place, label: labelOf(steps), value: state?.value ?? null, isText })
    }
  }
  return { items, lists }
}

/** Whether an editor writes in a field; what is hidden is written by hooks. */
function isWritten({ field }: Step): boolean {
  const isHidden = Boolean((field.admin as { hidden?: unknown } | undefined)?.hidden)
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  return !isHidden && !isVirtual && !('name' in field && field.name?.startsWith('_'))
}

function isKept({ type }: ClientField): boolean {
  return TEXTS.includes(type) || VALUES.includes(type) || type === 'upload'
}

/** Whether rows that were saved are gone, or stand in another order; new ones tell themselves. */
function isRearranged(saved: unknown, rows: { id?: string }[] = []): boolean {
  const before = Array.isArray(saved) ? saved.map((row) => row?.id) : []
  const now = rows.map(({ id }) => id).filter((id) => before.includes(id))
  return now.length !== before.length || now.some((id, index) => id !== before[index])
}

function isSame({ type }: ClientField, one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(type, one)) === JSON.stringify(plain(type, other))
}

/** A form sends what is empty in another shape than the database gives it, and days as either writes them. */
function plain(type: string, value: unknown): unknown {
  if (!value || (Array.isArray(value) && !value.length)) return value === 0 ? 0 : null
  if (type === 'date') return new Date(value as string).getTime()
  if (type !== 'relationship' && type !== 'upload') return value
  return Array.isArray(value) ? value.map(related) : related(value)
}

function related(value: unknown): unknown {
  const { relationTo, value: inner, id } = (value ?? {}) as Record<string, unknown>
  return relationTo ? [relationTo, related(inner)] : (id ?? value)
}
