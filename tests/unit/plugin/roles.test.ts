import type { CollectionConfig, Config, Field, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import type { SignedIn } from '../../../collections/index.ts'
import { roleByField } from '../../../plugin/roles.ts'

type Admin = NonNullable<CollectionConfig['access']>['admin']

/** A host with users, and customers who sign in elsewhere. */
function hostWith(fields: Field[]): Config {
  const auth = { auth: true, fields: [] }
  return {
    admin: { user: 'staff' },
    collections: [
      { ...auth, slug: 'customers' },
      { ...auth, slug: 'staff', fields },
    ],
  } as unknown as Config
}

function roleOf(user: Partial<SignedIn>, { fields = [] as Field[], admin }: Options = {}) {
  const signedIn = { id: 1, collection: 'staff', ...user }
  const collections = { staff: { config: { access: { admin } } }, customers: { config: {} } }
  const payload = { config: { admin: { user: 'staff' } }, collections }
  const req = { user: signedIn, payload } as unknown as PayloadRequest
  return roleByField(hostWith(fields))(signedIn, req)
}

interface Options {
  fields?: Field[]
  admin?: Admin
}

const select = (...options: string[]): Field => ({ name: 'role', type: 'select', options })

test.each(['admin', 'editor', 'translator'])('the role “%s” is what it says', async (role) => {
  expect(await roleOf({ role })).toBe(role)
})

test.each(['customer', 'none', 'Admin', ['admin']])(
  'a role that is none of ours, %j, gives no access',
  async (role) => {
    expect(await roleOf({ role })).toBeUndefined()
  },
)

test.each([undefined, null, ''])('an earlier user, whose role is %j, is an admin', async (role) => {
  expect(await roleOf({ role })).toBe('admin')
})

test.each<[string, Admin]>([
  ['says no', () => false],
  ['says no in time', async () => false],
  ['fails', () => Promise.reject(new Error('no database'))],
])('an earlier user is no admin where the panel’s own rule %s', async (_, admin) => {
  expect(await roleOf({}, { admin })).toBeUndefined()
})

test('an earlier user is an admin where the collection’s own “access.admin” lets them in', async () => {
  expect(await roleOf({}, { admin: async ({ req }) => Boolean(req.user) })).toBe('admin')
})

test('users of another collection have no access, whatever role they have there', async () => {
  expect(await roleOf({ collection: 'customers', role: 'admin' })).toBeUndefined()
  expect(await roleOf({ collection: 'customers' })).toBeUndefined()
})

test('an empty role in a field of the host’s own gives no access', async () => {
  const fields = [select('admin', 'editor')]
  expect(await roleOf({ role: 'editor' }, { fields })).toBe('editor')
  expect(await roleOf({}, { fields })).toBeUndefined()
})

test.each<[string, Field]>([
  ['other values', select('admin', 'customer')],
  ['several at a time', { name: 'role', type: 'select', hasMany: true, options: ['admin'] }],
  ['any text', { name: 'role', type: 'text' }],
  ['other values, in a row', { type: 'row', fields: [select('owner')] }],
  ['other values, in a tab', { type: 'tabs', tabs: [{ label: 'T', fields: [select('owner')] }] }],
])('a host whose own field “role” takes %s is told at start to pass roleOf', (_, field) => {
  expect(() => roleByField(hostWith([field]))).toThrow(
    /field “role” of “staff”.*takeAction\(\{ roleOf:/,
  )
})

test('a field “role” within a group of the host’s is none of the plugin’s business', async () => {
  const group: Field = { name: 'shop', type: 'group', fields: [select('customer')] }
  expect(await roleOf({}, { fields: [group] })).toBe('admin')
})

test('a config whose admin’s users come from a later plugin is told to put this one after it', () => {
  const config = { admin: { user: 'members' }, collections: [] } as unknown as Config
  expect(() => roleByField(config)).toThrow(/no collection “members”.*after that one/)
})
