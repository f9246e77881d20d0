/** The state of a form, as far as it is looked at here: by the path of each field. */
export type FormFields = Record<string, FormField | undefined>

export interface FormField {
  value?: unknown
  /** Set where the field is a list. */
  rows?: { id?: string }[]
}

/**
 * Where a field stands, told by the ids of the rows that its path leads through and not by their numbers:
 * a row may be another one's neighbour when somebody else has added one above it.
 */
export function placeOf(path: string, fields: FormFields): string {
  return walked(path, (list, step) => fields[list]?.rows?.[Number(step)]?.id)
}

/** The path that a place has in a form now; undefined where one of its rows is there no more. */
export function pathAt(place: string, fields: FormFields): string | undefined {
  const steps: string[] = []
  for (const step of place.split('.')) {
    const { rows } = fields[steps.join('.')] ?? {}
    const index = rows ? rows.findIndex(({ id }) => id === step) : undefined
    if (index === -1) return undefined
    steps.push(index === undefined ? step : String(index))
  }
  const path = steps.join('.')
  return fields[path] ? path : undefined
}

/** What a document says at a place; undefined where it has no such row. */
export function valueAt(document: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value.find((row) => row?.id === step)
    return (value as Record<string, unknown> | null | undefined)?.[step]
  }, document)
}

function walked(path: string, idOf: (list: string, step: string) => string | undefined): string {
  const steps = path.split('.')
  return steps.map((step, at) => idOf(steps.slice(0, at).join('.'), step) ?? step).join('.')
}
