import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { cacheOf } from './publishing/cache.ts'

/** How often to look whether a write has been committed, and for how long, in milliseconds. */
const STEP = 20
const LONGEST = 60_000

/** Requests whose commit is waited for already: one may change many documents. */
const awaited = new WeakSet<PayloadRequest>()

function forget({ req }: { req: PayloadRequest }): void {
  cacheOf(req.payload).clear()
  if (req.transactionID === undefined || awaited.has(req)) return
  awaited.add(req)
  void forgetOnceCommitted(req)
}

/**
 * Forgets once more when the change is there for all to read: who asks between the hook and the
 * commit is told, and remembered, what was before. No hook runs after the commit, but it takes the
 * transaction off its request.
 */
async function forgetOnceCommitted(req: PayloadRequest): Promise<void> {
  const id = req.transactionID
  for (let waited = 0; req.transactionID === id && waited < LONGEST; waited += STEP) {
    await sleep(STEP, undefined, { ref: false })
  }
  awaited.delete(req)
  cacheOf(req.payload).clear()
}

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
