import type { Access, Payload, Where } from 'payload'
import type { Rules } from '../../collections/index.ts'

/** Payload's own collection of who edits what just now. */
const LOCKS = 'payload-locked-documents'

const NONE: Where = { id: { exists: false } }

/**
 * Keeps partners out of Payload's list of who edits what: by default whoever is signed in reads it, and
 * may put a lock on any document. The plugin's config cannot say so, since Payload adds it afterwards.
 */
export function guestsKeepOut(payload: Payload, rules: Rules): void {
  const access = payload.collections[LOCKS]?.config.access
  if (!access) return
  for (const operation of ['create', 'read', 'update', 'delete'] as const) {
    const others: Access = access[operation]
    // The start page asks for the locks, and would fail where it is refused: it is told of none.
    const guests = operation === 'read' ? NONE : false
    access[operation] = async (args) =>
      (await rules.roleOf(args.req)) === 'partner' ? guests : others(args)
  }
}
