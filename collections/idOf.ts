export type Id = string | number

/** The id of a relation, populated or not; undefined where it is empty. Zero is an id as any other. */
export function idOf(relation: unknown): string | undefined {
  const id = relation && typeof relation === 'object' ? (relation as { id?: unknown }).id : relation
  return typeof id === 'number' || (typeof id === 'string' && id) ? String(id) : undefined
}
