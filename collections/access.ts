import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { idOf } from './idOf.ts'
import type { Role, RoleOf, SignedIn } from './roles.ts'

/**
 * Set on `req.context` by the one reader of public content. An HTTP client cannot set it, so that
 * nothing of these collections is to be had anonymously over Payload's own REST API: an unlisted
 * case in no list, a stopped case's letters nowhere.
 */
export const PUBLIC_READ = 'takeActionPublicRead'

const ONLY_PUBLISHED: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
const NOT_TRASHED: Where = { deletedAt: { exists: false } }

/** The access functions of every collection, made from the installation's way to tell roles. */
export interface Rules {
  roleOf: (req: PayloadRequest) => Promise<Role | undefined>
  /** Those of the house: admins, editors and translators. Never a partner, who is a guest here. */
  signedIn: Access
  editors: Access
  admins: Access
  nobody: Access
  /** A partner: what is its own, told from its id. Anybody else: as the other rule says. */
  readOwn: (ownOf: (partner: string) => Where, others: Access) => Access
  /** The house: all. The public reader: published and not trashed. Anybody else: nothing. */
  readPublished: Access
  /** The same for collections without drafts. */
  readKept: Access
  /** For globals, where a query cannot be an answer. */
  readGlobal: (args: { req: PayloadRequest }) => boolean | Promise<boolean>
  adminField: FieldAccess
  /** The house. */
  signedInField: FieldAccess
  editorField: FieldAccess
  /** Editors, and partners, who get no document but their own. */
  ownField: FieldAccess
  nobodyField: FieldAccess
}

export function createRules(roleOf: RoleOf): Rules {
  const role = async (req: PayloadRequest) =>
    req.user ? roleOf(req.user as unknown as SignedIn, req) : undefined
  const atLeast =
    (...roles: Role[]) =>
    async ({ req }: { req: PayloadRequest }) => {
      const own = await role(req)
      return roles.some((one) => one === own)
    }
  const signedIn = atLeast('admin', 'editor', 'translator')
  const isPublic = (req: PayloadRequest) => req.context?.[PUBLIC_READ] === true
  return {
    roleOf: role,
    signedIn,
    editors: atLeast('admin', 'editor'),
    admins: atLeast('admin'),
    nobody: () => false,
    readOwn: (ownOf, others) => async (args) => {
      if ((await role(args.req)) !== 'partner') return others(args)
      const partner = idOf((args.req.user as { partner?: unknown } | null)?.partner)
      return partner ? ownOf(partner) : false
    },
    readPublished: (args) => (isPublic(args.req) ? ONLY_PUBLISHED : signedIn(args)),
    readKept: (args) => (isPublic(args.req) ? NOT_TRASHED : signedIn(args)),
    readGlobal: (args) => isPublic(args.req) || signedIn(args),
    adminField: atLeast('admin'),
    signedInField: signedIn,
    editorField: atLeast('admin', 'editor'),
    ownField: atLeast('admin', 'editor', 'partner'),
    nobodyField: () => false,
  }
}
