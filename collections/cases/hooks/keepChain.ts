import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { CASES } from '../../slugs.ts'

const LONGEST_CHAIN = 200

/** Refuses a previous notice that leads back to the case itself. */
export const keepChain: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const own = originalDoc?.id
  let previous = idOf(data.previous)
  for (let steps = 0; own && previous && steps < LONGEST_CHAIN; steps++) {
    if (previous === own) {
      throw new ValidationError({
        collection: CASES,
        errors: [
          {
            path: 'previous',
            message: 'This notice already comes later in the chain: a case cannot follow itself.',
          },
        ],
        req,
      })
    }
    const found = await req.payload.findByID({
      collection: CASES as never,
      id: previous,
      depth: 0,
      select: { previous: true } as never,
      trash: true,
      disableErrors: true,
      req,
    })
    previous = idOf((found as { previous?: unknown } | null)?.previous)
  }
  return data
}

function idOf(value: unknown): string | number | undefined {
  if (value && typeof value === 'object') return (value as { id?: string | number }).id
  return (value as string | number | null) ?? undefined
}
