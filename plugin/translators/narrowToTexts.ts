import type { Field, FieldAccess, Tab } from 'payload'
import type { Rules } from '../../collections/index.ts'

/**
 * Lets translators change nothing but texts: every other field is closed to them, so that the form
 * shows it read-only. What they send for it is dropped at the top of a case; deeper Payload would drop
 * the stored value with it where the rows are not sent at all, so there the hook refuses a change.
 */
export function narrowToTexts(fields: Field[], rules: Rules): Field[] {
  const others = async ({ req }: Asked) => (await rules.roleOf(req)) !== 'translator'
  // Only where something is written there is a document around the field: else the form asks.
  const deeper = async (args: Asked) => args.siblingData !== undefined || others(args)
  return fields.map((field) => narrowed(field, { others, deeper, isInLanguage: false }))
}

type Asked = Parameters<FieldAccess>[0]

interface Place {
  others: FieldAccess
  /** The same within groups and rows. */
  deeper: FieldAccess
  /** Whether the row that the field stands in says its language. */
  isInLanguage: boolean
}

function narrowed(field: Field, place: Place): Field {
  const all = (fields: Field[], inner = place) => fields.map((one) => narrowed(one, inner))
  const within = { ...place, others: place.deeper }
  if (field.type === 'tabs') {
    const tabs = field.tabs.map(
      (tab): Tab => ({ ...tab, fields: all(tab.fields, 'name' in tab ? within : place) }),
    )
    return { ...field, tabs }
  }
  if (field.type === 'row' || field.type === 'collapsible') {
    return { ...field, fields: all(field.fields) }
  }
  if (field.type === 'group') {
    const isNamed = 'name' in field && Boolean(field.name)
    return { ...field, fields: all(field.fields, isNamed ? within : place) } as Field
  }
  if (field.type === 'ui' || field.type === 'join') return field
  if ('localized' in field && field.localized) return field
  if (field.type === 'array' && holdsTexts(field.fields)) {
    const isInLanguage = namesOf(field.fields).includes('lang')
    return { ...field, fields: all(field.fields, { ...within, isInLanguage }) }
  }
  return place.isInLanguage && isText(field) ? field : closed(field, place.others)
}

/** A row's texts are in the language that the row says, as those of a letter. */
export function isText(field: Field): boolean {
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText'
  return isText && !field.admin?.hidden
}

function holdsTexts(fields: Field[]): boolean {
  const all = flat(fields)
  return (
    namesOf(fields).includes('lang') ||
    all.some(
      (field) =>
        ('localized' in field && field.localized) ||
        (field.type === 'array' && holdsTexts(field.fields)),
    )
  )
}

function namesOf(fields: Field[]): string[] {
  return flat(fields).flatMap((field) => ('name' in field && field.name ? [field.name] : []))
}

function flat(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => flat(tab.fields))
    const isOpen = field.type === 'row' || field.type === 'collapsible' || field.type === 'group'
    return isOpen ? [field, ...flat(field.fields)] : [field]
  })
}

function closed(field: Field, others: FieldAccess): Field {
  const access = 'access' in field ? field.access : undefined
  const update: FieldAccess = async (args) =>
    (await others(args)) && ((await access?.update?.(args)) ?? true)
  return { ...field, access: { ...access, update } } as Field
}
