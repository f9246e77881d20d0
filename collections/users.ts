import type {
  Access,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  FieldHook,
  SelectField,
} from 'payload'
import type { Rules } from './access.ts'
import { languagesField } from './fields/choices.ts'
import { GROUPS } from './groups.ts'
import { refusal } from './refusal.ts'
import { NO_ROLE } from './roles.ts'
import { say } from './say.ts'
import { PARTNERS, USERS } from './slugs.ts'

/** Set on `req.context` by the setup, which alone makes the first admin. */
export const SETUP = 'takeActionSetup'

/** The role of a user: only admins give it, nobody gives it to themselves. */
function roleField(rules: Rules): SelectField {
  return {
    name: 'role',
    label: 'Role',
    type: 'select',
    saveToJWT: true,
    options: [
      { value: 'admin', label: 'Admin: everything' },
      { value: 'editor', label: 'Editor: cases and what belongs to them' },
      { value: 'translator', label: 'Translator: drafts of texts in their languages' },
      { value: 'partner', label: 'Partner: reads its own numbers, nothing else' },
    ],
    access: { create: rules.adminField, update: rules.adminField },
  }
}

/**
 * What a role is narrowed to: the languages of a translator, the organisation of a partner. Only
 * admins say so.
 */
export function roleLimits(rules: Rules, locales: string[]): Field[] {
  const access = { create: rules.adminField, update: rules.adminField }
  return [
    languagesField(
      {
        name: 'translatesInto',
        label: 'Translates into',
        access,
        admin: {
          condition: (data) => data?.role === 'translator',
          description:
            'Only the texts of these languages are theirs to change, in cases and in letters. Empty: the texts of every language.',
        },
      },
      locales,
    ),
    {
      name: 'partner',
      label: 'Partner',
      type: 'relationship',
      relationTo: PARTNERS,
      access,
      admin: {
        allowCreate: false,
        condition: (data) => data?.role === 'partner',
        description: 'Whose numbers they read. Empty: none.',
      },
    },
  ]
}

/**
 * The role of users whom a host has already. It has no default, which in a database, and in what
 * is read from one, would become the role of everybody who was there before.
 */
export function addedRoleField(rules: Rules): SelectField {
  const field = roleField(rules)
  return {
    ...field,
    options: [...field.options, { value: NO_ROLE, label: 'None: nothing of urgent actions' }],
    hooks: { beforeChange: [onlyTheEarliestHaveNoRole] },
    admin: {
      description:
        'For urgent actions. Whoever was here before them has no role yet, and is an admin as long as they may open this panel.',
    },
  }
}

/** Writes out that a new user has no role, and that one was taken away: nothing stands for an admin. */
const onlyTheEarliestHaveNoRole: FieldHook = ({ value, operation, previousValue }) => {
  const isEarlier = operation === 'update' && !previousValue
  return value || isEarlier ? value : NO_ROLE
}

/** Users, for an installation that has no collection of its own for them. */
export function createUsers(
  rules: Rules,
  { secureCookies, locales }: { secureCookies: boolean; locales: string[] },
): CollectionConfig {
  const adminsAndThemselves: Access = async ({ req }) =>
    (await rules.roleOf(req)) === 'admin' || (req.user ? { id: { equals: req.user.id } } : false)
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
      admin: async ({ req }) => (await rules.roleOf(req)) !== undefined,
      read: adminsAndThemselves,
      create: rules.admins,
      update: adminsAndThemselves,
      delete: rules.admins,
      unlock: rules.admins,
      readVersions: rules.admins,
    },
    hooks: { beforeOperation: [onlySetupMakesTheFirst] },
    fields: [
      { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 200 },
      { ...roleField(rules), required: true, defaultValue: 'editor' },
      ...roleLimits(rules, locales),
    ],
  }
}

/** Refuses the open door that Payload leaves while there is no user: whoever comes first is not thereby the admin. */
const onlySetupMakesTheFirst: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.context?.[SETUP] !== true) {
    throw refusal(
      say(
        req,
        'The first admin is made on the server: by “npm run setup”, or in another app by a script with createFirstAdmin() of payload-take-action.',
      ),
      403,
    )
  }
  return args
}
