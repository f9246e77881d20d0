import type { Field, FieldAccess, Tab } from 'payload'
import type { Rules } from '../../collections/index.ts'

/**
 * Lets translators change nothing but texts: every other field is closed to them, so that the form
 * shows it read-only and no way in writes it. Whose language a text is in is asked by the hook.
 */
export function narrowToTexts(fields: Field[], rules: Rules): Field[] {
  const others: FieldAccess = async ({ req }) => (await rules.roleOf(req)) !== 'translator'
  return fields.map((field) => narrowed(field, others, false))
}

function narrowed(field: Field, others: FieldAccess, isInLanguage: boolean): Field {
  const all = (fields: Field[]) => fields.map((one) => narrowed(one, others, isInLanguage))
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: all(tab.fields) })) }
  }
  if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group') {
    return { ...field, fields: all(field.fields) } as Field
  }
  if (field.type === 'ui' || field.type === 'join') return field
  if ('localized' in field && field.localized) return field
  if (field.type === 'array' && holdsTexts(field.fields)) {
    const bearsLanguage = namesOf(field.fields).includes('lang')
    return { ...field, fields: field.fields.map((one) => narrowed(one, others, bearsLanguage)) }
  }
  return isInLanguage && isText(field) ? field : closed(field, others)
}

/** A row's texts are in the language that the row says, as those of a letter. */
function isText(field: Field): boolean {
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
