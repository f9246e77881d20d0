import type { ClientField } from 'payload'

/** A field of a form, with the number of the row that a path goes on through where it is a list. */
export interface Step {
  field: ClientField
  row?: number
}

/** The fields that a path leads through, from the top down; undefined where no field stands there. */
export function fieldsAlong(fields: ClientField[], path: string): Step[] | undefined {
  const [name = '', ...rest] = path.split('.')
  const field = named(fields, name)
  if (!field) return undefined
  if (!rest.length) return [{ field }]
  const isList = field.type === 'array' || field.type === 'blocks'
  const inner = fieldsAlong(fieldsIn(field), rest.slice(isList ? 1 : 0).join('.'))
  return inner && [isList ? { field, row: Number(rest[0]) } : { field }, ...inner]
}

/** The field of that name, through what only lays fields out. */
function named(fields: ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name) {
      if (field.name === name) return field
      continue
    }
    const found = named(fieldsIn(field), name)
    if (found) return found
  }
  return undefined
}

function fieldsIn(field: ClientField): ClientField[] {
  switch (field.type) {
    case 'tabs':
      // A tab with a name is as good as a group.
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [{ ...tab, type: 'group' } as ClientField] : tab.fields,
      )
    case 'blocks':
      return field.blocks.flatMap((block) => block.fields)
    default:
      return 'fields' in field ? field.fields : []
  }
}
