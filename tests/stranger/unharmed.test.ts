import { expect, inject, test } from 'vitest'
import { FIRST_USER } from './support/makeApp.ts'
import { signIn } from './support/session.ts'

const origin = inject('origin')

test('The stranger’s home page still answers, with what was there before.', async () => {
  const answer = await fetch(origin)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).toContain('A stranger’s site')
  expect(html).toContain('About this stranger')
})

test('The stranger’s pages by slug still answer, and miss what they do not have.', async () => {
  expect(await (await fetch(`${origin}/about`)).text()).toContain('About this stranger')
  expect((await fetch(`${origin}/nothing-here`)).status).toBe(404)
})

test('The stranger’s public collection can still be read anonymously over REST.', async () => {
  const answer = await fetch(`${origin}/api/pages`)
  expect(answer.status).toBe(200)
  expect((await answer.json()).docs).toMatchObject([{ slug: 'about' }])
})

test('The stranger’s GraphQL still answers, and knows the plugin’s collections.', async () => {
  const session = await signIn(FIRST_USER)
  const query = '{ Pages { docs { slug } } Cases { totalDocs } Targets { totalDocs } }'
  const answer = await session.request('/api/graphql', 'POST', { query })
  expect(await answer.json()).toMatchObject({
    data: { Pages: { docs: [{ slug: 'about' }] }, Cases: { totalDocs: expect.any(Number) } },
  })
})

test('The stranger’s first user is who they were, and still may do everything.', async () => {
  const session = await signIn(FIRST_USER)
  const { user } = await (await session.request('/api/users/me')).json()
  expect(user.email).toBe(FIRST_USER.email)
  const page = await session.request('/api/pages', 'POST', { title: 'Another', slug: 'another' })
  expect(page.status).toBe(201)
  const { doc } = await page.json()
  expect((await session.request(`/api/pages/${doc.id}`, 'DELETE')).status).toBe(200)
})

test('The user who was there before the plugin changes its settings and gives roles.', async () => {
  const session = await signIn(FIRST_USER)
  const settings = { accent: '#b3261e' }
  const saved = await session.request('/api/globals/take-action-settings', 'POST', settings)
  expect(saved.status).toBe(200)
  const user = { email: 'translator@example.org', password: 'the translator’s', role: 'translator' }
  const created = await session.request('/api/users', 'POST', user)
  expect(await created.json()).toMatchObject({ doc: { role: 'translator' } })
})

test('A user whom the stranger makes later, without a role, reads no draft.', async () => {
  const customer = { email: 'customer@example.org', password: 'the customer’s own' }
  const admin = await signIn(FIRST_USER)
  expect((await admin.request('/api/users', 'POST', customer)).status).toBe(201)
  const session = await signIn(customer)
  expect((await session.request('/api/cases?draft=true')).status).toBe(403)
  expect((await session.request('/api/globals/take-action-settings', 'POST', {})).status).toBe(403)
  expect((await session.request('/api/pages')).status).toBe(200)
})

test('Nothing of the plugin’s collections is to be had anonymously over the stranger’s REST.', async () => {
  for (const slug of ['cases', 'targets', 'letter-templates', 'offices', 'partners', 'tallies']) {
    expect([403, 404]).toContain((await fetch(`${origin}/api/${slug}`)).status)
  }
})
