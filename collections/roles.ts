import type { PayloadRequest } from 'payload'

/**
 * Who may do what: admins everything, editors the cases and what belongs to them, translators the
 * texts of their languages, partners nothing but read their own numbers.
 */
export const ROLES = ['admin', 'editor', 'translator', 'partner'] as const

export type Role = (typeof ROLES)[number]

/** Somebody who is signed in, as Payload hands them to access functions. */
export type SignedIn = { id: number | string; collection: string } & Record<string, unknown>

/**
 * What the field `role` of a user says who may do nothing here. An empty field cannot say so: it
 * marks those who were there before the field.
 */
export const NO_ROLE = 'none'

/** Tells the role of somebody who is signed in; undefined: none, so no access. */
export type RoleOf = (
  user: SignedIn,
  req: PayloadRequest,
) => Role | undefined | Promise<Role | undefined>

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
