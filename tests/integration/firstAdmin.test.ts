import { afterAll, beforeAll, expect, test } from 'vitest'
import { createUser } from '../../plugin/setup/createFirstAdmin.ts'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

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
  expect(await users()).toBe(0)
})

test('the setup makes the first admin, once, and only with a password worth the name', async () => {
  const admin = { email: 'Admin@example.org', name: 'Admin', role: 'admin' as const }
  await expect(createUser(app.payload, { ...admin, password: 'short' })).rejects.toThrow(/12/)
  const password = 'a password long enough'
  expect(await createUser(app.payload, { ...admin, password })).toEqual({ created: true })
  expect(await createUser(app.payload, { ...admin, password })).toEqual({ created: false })
  expect(await users()).toBe(1)
  const { user } = await app.payload.login({
    collection: 'users',
    data: { email: admin.email, password },
  })
  expect(user).toMatchObject({ role: 'admin' })
})
