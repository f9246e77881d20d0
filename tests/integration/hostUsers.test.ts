import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { createCase } from '../support/documents.ts'
import { startHost, type TestPayload } from '../support/testPayload.ts'

const PASSWORD = 'a password long enough'

/** A shop's users: whoever comes may sign up, and customers stay out of the admin panel. */
const users = (): CollectionConfig => ({
  slug: 'users',
  auth: true,
  access: {
    create: () => true,
    update: () => true,
    admin: async ({ req }) => req.user?.email !== 'early-customer@example.org',
  },
  fields: [{ name: 'name', type: 'text' }],
})

let app: TestPayload
beforeAll(async () => {
  const database = await testDatabase()
  await liveWithoutPlugin(database)
  app = await startHost({ collections: [users()], plugins: [takeAction()] }, database)
  await createCase(app.payload, { title: 'A draft', _status: 'draft' })
})
afterAll(() => app?.stop())

async function liveWithoutPlugin(database: TestDatabase): Promise<void> {
  const { payload } = await startHost({ collections: [users()] }, database)
  for (const name of ['owner', 'early-customer']) {
    const data = { email: `${name}@example.org`, password: PASSWORD }
    await payload.create({ collection: 'users', data: data as never })
  }
  await payload.destroy()
}

async function as(name: string) {
  const { token, user } = await app.payload.login({
    collection: 'users',
    data: { email: `${name}@example.org`, password: PASSWORD },
  })
  const send = (method: string, path: string, data?: object) =>
    app.request(path, {
      method,
      headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
  return { send, id: String(user?.id) }
}

function signUp(name: string, data: object = {}): Promise<Response> {
  return app.request('/users', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${name}@example.org`, password: PASSWORD, ...data }),
  })
}

const settings = (accent: string) => ['POST', '/globals/take-action-settings', { accent }] as const

test('a user whom the host had before the plugin changes the settings and gives roles', async () => {
  const owner = await as('owner')
  expect((await owner.send(...settings('#112233'))).status).toBe(200)
  const data = { email: 'editor@example.org', password: PASSWORD, role: 'editor' }
  expect((await owner.send('POST', '/users', data)).status).toBe(201)
  const editor = await as('editor')
  expect((await editor.send('GET', '/cases?draft=true')).status).toBe(200)
  expect((await editor.send(...settings('#445566'))).status).toBe(403)
})

test('a user from before who may not open the admin panel may do nothing here', async () => {
  const customer = await as('early-customer')
  expect((await customer.send('GET', '/cases?draft=true')).status).toBe(403)
  expect((await customer.send(...settings('#445566'))).status).toBe(403)
})

test.each([
  ['asks for no role', {}],
  ['asks to be an admin', { role: 'admin' }],
  ['asks for an empty role', { role: null }],
])('whoever signs up after the plugin and %s gets none', async (what, data) => {
  const name = what.replaceAll(' ', '-')
  const answer = await signUp(name, data)
  expect(answer.status).toBe(201)
  const customer = await as(name)
  expect((await customer.send('GET', '/cases?draft=true')).status).toBe(403)
  expect((await customer.send(...settings('#445566'))).status).toBe(403)
  await customer.send('PATCH', `/users/${customer.id}`, { role: null })
  expect((await customer.send('GET', '/cases?draft=true')).status).toBe(403)
})

test('a role that is taken away leaves none, and not the admin’s', async () => {
  const owner = await as('owner')
  const data = { email: 'former@example.org', password: PASSWORD, role: 'editor' }
  await owner.send('POST', '/users', data)
  const former = await as('former')
  const taken = await owner.send('PATCH', `/users/${former.id}`, { role: null })
  expect((await taken.json()).doc.role).toBe('none')
  expect((await former.send('GET', '/cases?draft=true')).status).toBe(403)
})

test('an earlier user who is saved again stays the admin that they were', async () => {
  const owner = await as('owner')
  expect((await owner.send('PATCH', `/users/${owner.id}`, { name: 'Owner' })).status).toBe(200)
  expect((await owner.send(...settings('#112233'))).status).toBe(200)
})

test('a host whose users have no e-mail address publishes cases all the same', async () => {
  const keyed: CollectionConfig = {
    slug: 'keyed-users',
    auth: {
      disableLocalStrategy: true,
      strategies: [{ name: 'none', authenticate: () => ({ user: null }) }],
    },
    fields: [{ name: 'name', type: 'text' }],
  }
  const host = await startHost(
    { collections: [keyed], admin: { user: 'keyed-users' }, plugins: [takeAction()] },
    await testDatabase(),
  )
  try {
    expect((await createCase(host.payload))._status).toBe('published')
  } finally {
    await host.stop()
  }
})
