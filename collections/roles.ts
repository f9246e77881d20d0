/** Who may do what: admins everything, editors the cases and what belongs to them, translators the texts. */
export const ROLES = ['admin', 'editor', 'translator'] as const

export type Role = (typeof ROLES)[number]

/** Somebody who is signed in, as Payload hands them to access functions. */
export type SignedIn = { id: number | string; collection: string } & Record<string, unknown>

/** Tells the role of somebody who is signed in; undefined: none, so no access. */
export type RoleOf = (user: SignedIn) => Role | undefined

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
