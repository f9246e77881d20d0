import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countLetter } from '../../plugin/tallies/countLetter.ts'
import { createCase, createTarget } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

type Signed = Awaited<ReturnType<typeof signIn>>

let app: TestPayload
let guest: Signed
let lost: Signed
let daily: string
let weekly: string
let open: Awaited<ReturnType<typeof createCase>>

beforeAll(async () => {
  app = await startPayload()
  const partner = async (key: string) =>
    (await app.payload.create({ collection: 'partners', data: { name: `The ${key}`, key } })).id
  daily = await partner('daily')
  weekly = await partner('weekly')
  guest = await signIn(app, 'partner', { partner: daily })
  lost = await signIn(app, 'partner')
  open = await createCase(app.payload)
  await createCase(app.payload, { title: 'A draft', _status: 'draft' })
  await createCase(app.payload, { title: 'Unlisted', listed: false })
  for (const [id, day] of [
    [daily, '2026-06-29'],
    [weekly, '2026-06-30'],
  ] as const) {
    await countLetter(app.payload, { case: open.id, channel: 'email', partner: id, day })
  }
  await app.payload.create({ collection: 'offices', data: { name: 'Office', country: 'FR' } })
  const template = { name: 'Template', lang: 'en' as const }
  await app.payload.create({ collection: 'letter-templates', data: template })
  await app.payload.update({ collection: 'cases', id: open.id, draft: true, data: { title: 'D' } })
})
afterAll(() => app.stop())

async function send(who: Signed, method: string, path: string, data: object = {}) {
  const answer = await app.request(path, {
    method,
    headers: { ...who.headers, 'Content-Type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(data) }),
  })
  const body = (await answer.json().catch(() => ({}))) as { docs?: { id: string }[] }
  return { status: answer.status, body, docs: body.docs }
}

const get = (who: Signed, path: string) => send(who, 'GET', path)

describe('a partner who signs in', () => {
  test('reads their own organisation, with the private link to its numbers', async () => {
    const { docs } = await get(guest, '/partners')
    expect(docs).toMatchObject([{ id: daily, tableLink: expect.stringContaining('/daily/') }])
    expect((await get(guest, `/partners/${weekly}`)).status).toBe(404)
  })

  test('reads their own numbers alone', async () => {
    const { docs } = await get(guest, '/tallies?depth=1')
    expect(docs).toHaveLength(1)
    // Nothing of the case but what it is called by: no draft, no text of it, comes along.
    expect(docs).toMatchObject([{ partner: { id: daily }, case: open.id, count: 1 }])
    const all = await get(guest, `/tallies?where[partner][equals]=${weekly}`)
    expect(all.docs).toEqual([])
  })

  test.each([
    '/cases',
    '/cases?draft=true',
    '/cases?trash=true',
    '/cases/versions',
    '/targets',
    '/targets/versions',
    '/offices',
    '/letter-templates',
    '/letter-templates?draft=true',
    '/letter-templates/versions',
    '/partners/versions',
    '/case-approvals',
    '/payload-jobs',
    '/globals/take-action-settings',
    '/globals/take-action-settings/versions',
  ])('reads nothing at %s', async (path) => {
    expect((await get(guest, path)).status).toBe(403)
  })

  test('reads nothing of a case by its id, be it public or not', async () => {
    const { docs } = await app.payload.find({ collection: 'cases', pagination: false })
    expect(docs.length).toBeGreaterThan(2)
    const versions = await app.payload.findVersions({ collection: 'cases', limit: 1 })
    const paths = docs.flatMap(({ id }) => [
      `/cases/${id}`,
      `/cases/${id}?draft=true`,
      `/cases/${id}/approval`,
      `/cases/${id}/changes`,
      `/cases/standing?id=${id}`,
      `/payload-jobs/of/cases/${id}`,
    ])
    for (const path of [...paths, `/cases/versions/${versions.docs[0]?.id}`]) {
      expect([401, 403], path).toContain((await get(guest, path)).status)
    }
  })

  test('is told of no lock, which say what is being written just now', async () => {
    const document = { relationTo: 'cases' as const, value: open.id }
    const data = { document, user: { relationTo: 'users' as const, value: guest.user as never } }
    await app.payload.create({ collection: 'payload-locked-documents', data: data as never })
    expect((await get(guest, '/payload-locked-documents')).docs).toEqual([])
  })

  test('sees nobody but themselves', async () => {
    await signIn(app, 'editor')
    const { docs } = await get(guest, '/users')
    expect(docs?.map(({ id }) => id)).toEqual([(guest.user as { id: string }).id])
  })

  test('writes nothing', async () => {
    const own = (guest.user as { id: string }).id
    const { id: target } = await createTarget(app.payload)
    const mark = { mark: '' }
    const writes: [method: string, path: string, data: object][] = [
      ['PATCH', `/cases/${open.id}`, { title: 'Mine' }],
      ['PATCH', `/cases/${open.id}?draft=true`, { title: 'Mine' }],
      ['POST', '/cases?draft=true', { title: 'Mine' }],
      ['POST', `/cases/${open.id}/stop`, { outcome: 'bad', message: 'Stop.' }],
      ['POST', `/cases/${open.id}/approve`, mark],
      ['DELETE', `/cases/${open.id}`, {}],
      ['PATCH', `/targets/${target}`, { name: 'Mine' }],
      ['PATCH', `/partners/${daily}`, { name: 'Mine', renewLink: true }],
      ['POST', '/partners', { name: 'Mine', key: 'mine' }],
      ['POST', '/globals/take-action-settings', { accent: '#000000' }],
      ['POST', '/users', { email: 'x@example.org', password: 'x'.repeat(20), name: 'X' }],
      [
        'POST',
        '/payload-locked-documents',
        { document: { relationTo: 'cases', value: open.id }, user: own },
      ],
    ]
    for (const [method, path, data] of writes) {
      expect((await send(guest, method, path, data)).status, `${method} ${path}`).toBe(403)
    }
    await send(guest, 'PATCH', `/users/${own}`, { role: 'admin', partner: weekly, name: 'New' })
    const user = await app.payload.findByID({ collection: 'users', id: own, depth: 0 })
    expect(user).toMatchObject({ role: 'partner', partner: daily, name: 'New' })
  })

  test('of no organisation reads nothing at all', async () => {
    for (const path of ['/partners', '/tallies', '/cases']) {
      expect((await get(lost, path)).status, path).toBe(403)
    }
  })

  test('opens the admin panel', async () => {
    const { body } = await get(guest, '/access')
    expect(body).toMatchObject({ canAccessAdmin: true })
    expect(JSON.stringify(body)).not.toContain('"letter-templates":{"fields"')
  })

  test('nothing of a partner in the trash is to be read', async () => {
    const { id } = await app.payload.create({
      collection: 'partners',
      data: { name: 'Gone', key: 'gone' },
    })
    const who = await signIn(app, 'partner', { partner: id })
    await app.payload.update({
      collection: 'partners',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await get(who, '/partners?trash=true')).docs ?? []).toEqual([])
    expect((await get(who, '/tallies')).docs ?? []).toEqual([])
  })
})
