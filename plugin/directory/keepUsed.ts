import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { type Id, refusal, say } from '../../collections/index.ts'
import { openUsesOf } from './usesOf.ts'

/** So many cases are named in a refusal. */
const NAMED = 5

/** Refuses to take a target from cases that are open: their readers would lose whom to write to, and nobody would be told. */
export function keepUsed(targets: CollectionConfig): CollectionConfig {
  const { hooks = {} } = targets
  return {
    ...targets,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), notIntoTrash],
      beforeDelete: [...(hooks.beforeDelete ?? []), notDeleted],
    },
  }
}

const notIntoTrash: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc && !originalDoc.deletedAt) {
    await refuseWhileUsed(req, originalDoc.id)
  }
  return data
}

const notDeleted: CollectionBeforeDeleteHook = ({ id, req }) => refuseWhileUsed(req, id)

async function refuseWhileUsed(req: PayloadRequest, id: Id): Promise<void> {
  const open = await openUsesOf(req, id)
  if (!open.length) return
  const titles = open.slice(0, NAMED).map(({ title }) => `“${title}”`)
  const values = { cases: titles.join(', '), more: open.length - NAMED }
  throw refusal(
    open.length > NAMED
      ? say(
          req,
          'Open cases write to this target: {cases} and {more} more. Put another target into them first, or stop them.',
          values,
        )
      : say(
          req,
          'Open cases write to this target: {cases}. Put another target into them first, or stop them.',
          values,
        ),
    409,
  )
}
