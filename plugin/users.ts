import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  Config,
  Field,
} from 'payload'
import { addedRoleField, createUsers, type Rules, roleLimits, USERS } from '../collections/index.ts'
import type { NormalisedOptions } from './options.ts'
import { adminCollection, fieldNamed, ownRoleField } from './roles.ts'
import { reword, type Wording } from './translations/reword.ts'

/**
 * Users with roles: a collection of their own where the config has none for its admin, else the
 * config's own collection with a field `role` added to it.
 */
export function withUsers(
  config: Config,
  rules: Rules,
  options: NormalisedOptions,
  word: Wording,
): Config {
  const locales = localesOf(config)
  const slug = config.admin?.user ?? adminCollection(config)?.slug
  if (!slug) {
    const secureCookies = options.serverURL?.startsWith('https:') ?? false
    return {
      ...config,
      admin: { ...config.admin, user: USERS },
      collections: [
        ...(config.collections ?? []),
        reword(createUsers(rules, { secureCookies, locales }), word),
      ],
    }
  }
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === slug && !ownRoleField(collection) && !options.isRoleGiven
        ? withRole(
            collection,
            reword(addedRoleField(rules), word),
            reword(roleLimits(rules, locales), word),
          )
        : collection,
    ),
  }
}

function withRole(collection: CollectionConfig, role: Field, limits: Field[]): CollectionConfig {
  const { hooks = {} } = collection
  refuseTakenNames(collection, limits)
  return {
    ...collection,
    fields: [...collection.fields, role, ...limits],
    hooks: { ...hooks, beforeValidate: [...(hooks.beforeValidate ?? []), firstIsAdmin] },
  }
}

/** A field of the host's that is called so would let others than admins say what a role is narrowed to. */
function refuseTakenNames(collection: CollectionConfig, fields: Field[]): void {
  for (const field of fields) {
    if (!('name' in field) || !fieldNamed(collection, field.name)) continue
    throw new Error(
      `takeAction: “${collection.slug}” has a field “${field.name}” already, and the plugin needs one of that name for its roles. Rename yours, or tell roles yourself: takeAction({ roleOf }).`,
    )
  }
}

function localesOf({ localization }: Config): string[] {
  if (!localization) return []
  return localization.locales.map((locale) => (typeof locale === 'string' ? locale : locale.code))
}

/** The first user of a host is its admin, in whatever way the host makes them. */
const firstIsAdmin: CollectionBeforeValidateHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({
    collection: collection.slug as CollectionSlug,
    req,
  })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}
