import type { CollectionSlug, Payload } from 'payload'
import { SETUP } from '../../collections/index.ts'

export interface NewUser {
  email: string
  password: string
  name: string
  role: 'admin' | 'editor' | 'translator'
}

/** The shortest password that the setup takes. */
export const SHORTEST_PASSWORD = 12

/**
 * Makes an admin, above all the first one, whom nobody can make in the browser. For a script:
 *
 * ```ts
 * await createFirstAdmin(await getPayload({ config }), { email, password, name: 'Admin' })
 * ```
 *
 * Does nothing where the e-mail address has a user already. Throws where the password is too short.
 */
export function createFirstAdmin(
  payload: Payload,
  user: Omit<NewUser, 'role'>,
): Promise<{ created: boolean }> {
  return createUser(payload, { ...user, role: 'admin' })
}

/**
 * Makes a user as the setup, the only way to a first admin. Does nothing where the e-mail address
 * has a user already. Throws where the password is too short.
 */
export async function createUser(payload: Payload, user: NewUser): Promise<{ created: boolean }> {
  if (user.password.length < SHORTEST_PASSWORD) {
    throw new Error(`The password needs ${SHORTEST_PASSWORD} characters or more.`)
  }
  const collection = payload.config.admin.user as CollectionSlug
  const { totalDocs } = await payload.count({
    collection,
    where: { email: { equals: user.email.toLowerCase() } },
  })
  if (totalDocs) return { created: false }
  await payload.create({ collection, data: user as never, context: { [SETUP]: true } })
  return { created: true }
}
