import { type CollectionConfig, type Config, canAccessAdmin, type Field } from 'payload'
import { isRole, NO_ROLE, type RoleOf, USERS } from '../collections/index.ts'

/** The collection of those who use the admin; undefined where the config has none yet. */
export function adminCollection({ admin, collections }: Config): CollectionConfig | undefined {
  return collections?.find(({ slug, auth }) => (admin?.user ? slug === admin.user : auth))
}

/** A field `role` that is the host's own; undefined where the plugin may add one. */
export function ownRoleField(collection: CollectionConfig | undefined): Field | undefined {
  return fieldNamed(collection, 'role')
}

/** A collection's own field of that name, wherever its form shows it. */
export function fieldNamed(
  collection: CollectionConfig | undefined,
  name: string,
): Field | undefined {
  return topLevel(collection?.fields ?? []).find((field) => 'name' in field && field.name === name)
}

/**
 * Roles by the field `role` of the admin's users. Those whom a host had before the plugin came have
 * none yet: they could do everything in Payload's own terms, and go on so. Throws where the host's
 * own field means something else.
 */
export function roleByField(config: Config): RoleOf {
  const users = adminCollection(config)
  if (config.admin?.user && !users) {
    throw new Error(
      `takeAction: there is no collection “${config.admin.user}”, whose users the admin is for. Where another plugin adds it, put takeAction() after that one.`,
    )
  }
  const own = ownRoleField(users)
  if (own && !hasOurRoles(own)) {
    throw new Error(
      `takeAction: the field “role” of “${users?.slug}” has values that this plugin does not know. Say who may do what: takeAction({ roleOf: (user) => (user.role === 'owner' ? 'admin' : undefined) }), with 'admin', 'editor', 'translator', 'partner' or undefined for no access.`,
    )
  }
  const slug = users?.slug ?? USERS
  return async (user, req) => {
    if (user.collection !== slug) return undefined
    if (isRole(user.role)) return user.role
    const isEarlier = users !== undefined && !own && !user.role
    return isEarlier && (await mayOpenAdmin(req)) ? 'admin' : undefined
  }
}

function hasOurRoles(field: Field): boolean {
  if (field.type !== 'select' || field.hasMany) return false
  const values = field.options.map((one) => (typeof one === 'string' ? one : one.value))
  return values.includes('admin') && values.every((value) => isRole(value) || value === NO_ROLE)
}

function mayOpenAdmin(req: Parameters<RoleOf>[1]): Promise<boolean> {
  return canAccessAdmin({ req }).then(
    () => true,
    () => false,
  )
}

/** Fields whose values lie at the top of a document, those within rows and tabs too. */
function topLevel(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return topLevel(field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields)))
    }
    return 'fields' in field && !('name' in field) ? topLevel(field.fields) : [field]
  })
}
