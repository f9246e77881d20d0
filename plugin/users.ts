import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  Config,
  Field,
} from 'payload'
import { addedRoleField, createUsers, type Rules, USERS } from '../collections/index.ts'
import type { NormalisedOptions } from './options.ts'
import { adminCollection, ownRoleField } from './roles.ts'
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
  const slug = config.admin?.user ?? adminCollection(config)?.slug
  if (!slug) {
    const secureCookies = options.serverURL?.startsWith('https:') ?? false
    return {
      ...config,
      admin: { ...config.admin, user: USERS },
      collections: [
        ...(config.collections ?? []),
        reword(createUsers(rules, { secureCookies }), word),
      ],
    }
  }
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === slug && !ownRoleField(collection) && !options.isRoleGiven
        ? withRole(collection, reword(addedRoleField(rules), word))
        : collection,
    ),
  }
}

function withRole(collection: CollectionConfig, role: Field): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    fields: [...collection.fields, role],
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
