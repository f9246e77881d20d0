import type { CollectionBeforeOperationHook, CollectionConfig, SelectField } from 'payload'
import type { Rules } from './access.ts'
import { GROUPS } from './groups.ts'
import { refusal } from './refusal.ts'
import { USERS } from './slugs.ts'

/** Set on `req.context` by the setup, which alone makes the first admin. */
export const SETUP = 'takeActionSetup'

/** The role of a user: only admins give it, nobody gives it to themselves. */
export function roleField(rules: Rules): SelectField {
  return {
    name: 'role',
    label: 'Role',
    type: 'select',
    required: true,
    defaultValue: 'editor',
    saveToJWT: true,
    options: [
      { value: 'admin', label: 'Admin: everything' },
      { value: 'editor', label: 'Editor: cases and what belongs to them' },
      { value: 'translator', label: 'Translator: drafts of texts' },
    ],
    access: { create: rules.adminField, update: rules.adminField },
  }
}

/** Users, for an installation that has no collection of its own for them. */
export function createUsers(
  rules: Rules,
  { secureCookies }: { secureCookies: boolean },
): CollectionConfig {
  return {
    slug: USERS,
    labels: { singular: 'User', plural: 'Users' },
    admin: {
      group: GROUPS.organisation,
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role'],
    },
    auth: {
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1_000,
      tokenExpiration: 12 * 60 * 60,
      useSessions: true,
      cookies: { secure: secureCookies, sameSite: 'Lax' },
    },
    access: {
      admin: ({ req }) => rules.roleOf(req) !== undefined,
      read: (args) =>
        rules.roleOf(args.req) === 'admin' ||
        (args.req.user ? { id: { equals: args.req.user.id } } : false),
      create: rules.admins,
      update: (args) =>
        rules.roleOf(args.req) === 'admin' ||
        (args.req.user ? { id: { equals: args.req.user.id } } : false),
      delete: rules.admins,
      unlock: rules.admins,
      readVersions: rules.admins,
    },
    hooks: { beforeOperation: [onlySetupMakesTheFirst] },
    fields: [
      { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 200 },
      roleField(rules),
    ],
  }
}

/** Refuses the open door that Payload leaves while there is no user: whoever comes first is not thereby the admin. */
const onlySetupMakesTheFirst: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.context?.[SETUP] !== true) {
    throw refusal('The first admin is made by the setup: npm run setup.', 403)
  }
  return args
}
