import type { Payload } from 'payload'
import { SETUP, USERS } from '../../collections/index.ts'

export interface NewUser {
  email: string
  password: string
  name: string
  role: 'admin' | 'editor' | 'translator'
}

/** The shortest password that the setup takes. */
export const SHORTEST_PASSWORD = 12

/**
 * Makes a user as the setup, the only way to a first admin. Does nothing where the e-mail address
 * has a user already. Throws where the password is too short.
 */
export async function createUser(payload: Payload, user: NewUser): Promise<{ created: boolean }> {
  if (user.password.length < SHORTEST_PASSWORD) {
    throw new Error(`The password needs ${SHORTEST_PASSWORD} characters or more.`)
  }
  const { totalDocs } = await payload.count({
    collection: USERS,
    where: { email: { equals: user.email.toLowerCase() } },
  })
  if (totalDocs) return { created: false }
  await payload.create({ collection: USERS, data: user, context: { [SETUP]: true } })
  return { created: true }
}
