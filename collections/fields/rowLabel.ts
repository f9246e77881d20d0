import { TARGETS } from '../slugs.ts'

const ROW_LABEL = 'payload-take-action/client#RowLabel'

/** A row that is called by the first of these fields that is filled. */
export function namedBy(word: string, ...fields: string[]) {
  return { RowLabel: { path: ROW_LABEL, clientProps: { word, fields } } }
}

/** A row that is called by the language in a field. */
export function namedByLanguage(word: string, field: string) {
  return { RowLabel: { path: ROW_LABEL, clientProps: { word, fields: [field], isLanguage: true } } }
}

/** A row that is called by the target in a field. */
export function namedByTarget(word: string, field: string) {
  return {
    RowLabel: { path: ROW_LABEL, clientProps: { word, fields: [field], relationTo: TARGETS } },
  }
}
