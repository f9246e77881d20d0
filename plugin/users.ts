import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  Config,
} from 'payload'
import { addedRoleField, createUsers, type Rules, USERS } from '../collections/index.ts'
import type { NormalisedOptions } from './options.ts'
import { adminCollection, ownRoleField } from './roles.ts'

/**
 * Users with roles: a collection of their own where the config has none for its admin, else the
 * config's own collection with a field `role` added to it.
 */
export function withUsers(config: Config, rules: Rules, options: NormalisedOptions): Config {
  const slug = config.admin?.user ?? adminCollection(config)?.slug
  if (!slug) {
    const secureCookies = options.serverURL?.startsWith('https:') ?? false
    return {
      ...config,
      admin: { ...config.admin, user: USERS },
      collections: [...(config.collections ?? []), createUsers(rules, { secureCookies })],
    }
  }
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === slug ? withRole(collection, rules, options) : collection,
    ),
  }
}

function withRole(
  collection: CollectionConfig,
  rules: Rules,
  options: NormalisedOptions,
): CollectionConfig {
  if (ownRoleField(collection) || options.isRoleGiven) return collection
  const { hooks = {} } = collection
  return {
    ...collection,
    fields: [...collection.fields, addedRoleField(rules)],
    hooks: { ...hooks, beforeValidate: [...(hooks.beforeValidate ?? []), firstIsAdmin] },
  }
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
