import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  Config,
  Field,
} from 'payload'
import { createUsers, type Rules, roleField, USERS } from '../collections/index.ts'
import type { NormalisedOptions } from './options.ts'

/**
 * Users with roles: a collection of their own where the config has none for its admin, else the
 * config's own collection with a field `role` added to it.
 */
export function withUsers(config: Config, rules: Rules, options: NormalisedOptions): Config {
  const slug = config.admin?.user ?? authCollection(config)?.slug
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

function authCollection(config: Config): CollectionConfig | undefined {
  return config.collections?.find((collection) => collection.auth)
}

function withRole(
  collection: CollectionConfig,
  rules: Rules,
  options: NormalisedOptions,
): CollectionConfig {
  const known = collection.fields.some((field: Field) => 'name' in field && field.name === 'role')
  if (known || options.isRoleGiven) return collection
  const { hooks = {} } = collection
  return {
    ...collection,
    fields: [...collection.fields, { ...roleField(rules), required: false }],
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
