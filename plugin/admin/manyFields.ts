import type { FormField, FormState } from 'payload'

type GetField = (path: string) => FormField | undefined

interface UpdateMany {
  type: 'UPDATE_MANY'
  formState: FormState
}

/**
 * Writes values into a form as if an editor had typed them. In one go: at each single update Payload
 * takes all other fields for unmodified, and the next answer of the server is written over them.
 */
export function asTyped(values: Record<string, unknown>, getField: GetField): UpdateMany {
  return many(values, getField, { isModified: true })
}

/** Shows values that the server holds already, and leaves alone what is being typed elsewhere. */
export function asSaved(values: Record<string, unknown>, getField: GetField): UpdateMany {
  return many(values, getField, {})
}

function many(values: Record<string, unknown>, getField: GetField, state: object): UpdateMany {
  const formState: FormState = {}
  for (const [path, value] of Object.entries(values)) {
    // A new initial value is what makes a rich text's editor begin anew.
    formState[path] = { ...getField(path), value, initialValue: value, ...state }
  }
  return { type: 'UPDATE_MANY', formState }
}
