import type { CollectionConfig, GlobalConfig, Payload } from 'payload'
import { cacheOf } from './publishing/cache.ts'

const forget = ({ req }: { req: { payload: Payload } }) => cacheOf(req.payload).clear()

/** Makes the public reader forget what it remembers whenever a document of this collection changes. */
export function forgetOnChange(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), forget],
      afterDelete: [...(hooks.afterDelete ?? []), forget],
    },
  }
}

/** The same for a global. */
export function forgetOnGlobalChange(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global
  return { ...global, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), forget] } }
}
