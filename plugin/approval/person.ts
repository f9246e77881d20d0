import type { PayloadRequest } from 'payload'

/** Somebody who is signed in, as they are remembered beside what they wrote. */
export interface Person {
  /** The collection and the id of the user. */
  key: string
  name: string
}

/** Who asks; undefined for a script on the server. */
export function personOf({ user }: PayloadRequest): Person | undefined {
  if (!user) return undefined
  const { collection, id, name, email } = user as unknown as Record<string, unknown>
  const called = [name, email].find((one) => typeof one === 'string' && one)
  return { key: `${collection}:${id}`, name: String(called ?? id) }
}
