import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFirstAdmin, takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { startHost, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

const users = async () => (await app.payload.count({ collection: 'users' })).totalDocs

test('whoever comes first to an empty installation is not thereby its admin', async () => {
  const response = await app.request('/users/first-register', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'x@example.org', password: 'a long password', name: 'X' }),
  })
  expect(response.status).toBe(403)
  expect(JSON.stringify(await response.json())).toContain('createFirstAdmin()')
  expect(await users()).toBe(0)
})

test('the setup makes the first admin, once, and only with a password worth the name', async () => {
  const admin = { email: 'Admin@example.org', name: 'Admin' }
  await expect(createFirstAdmin(app.payload, { ...admin, password: 'short' })).rejects.toThrow(/12/)
  const password = 'a password long enough'
  expect(await createFirstAdmin(app.payload, { ...admin, password })).toEqual({ created: true })
  expect(await createFirstAdmin(app.payload, { ...admin, password })).toEqual({ created: false })
  expect(await users()).toBe(1)
  const { user } = await app.payload.login({
    collection: 'users',
    data: { email: admin.email, password },
  })
  expect(user).toMatchObject({ role: 'admin' })
})

test('in an app with users of its own under another name it makes one of those an admin', async () => {
  const members = { slug: 'members', auth: true, fields: [] }
  const host = { admin: { user: 'members' }, collections: [members], plugins: [takeAction()] }
  const other = await startHost(host, await testDatabase())
  const user = { email: 'admin@example.org', name: 'Admin', password: 'a password long enough' }
  expect(await createFirstAdmin(other.payload, user)).toEqual({ created: true })
  const { docs } = await other.payload.find({ collection: 'members' as never })
  expect(docs).toMatchObject([{ email: user.email, role: 'admin' }])
  await other.stop()
})
