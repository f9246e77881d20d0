import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import type { ChannelChange } from '../../plugin/directory/channelChanges.ts'
import type { Use } from '../../plugin/directory/usesOf.ts'
import { createCase, createTarget } from '../support/documents.ts'
import { elsewhere } from '../support/elsewhere.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: Awaited<ReturnType<typeof signIn>>
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

type Headers = Record<string, string>

async function published(slug: string | null | undefined): Promise<PublishedCase> {
  return (await app.request(`/take-action/v1/cases/${slug}?lang=en`)).json()
}

function patch(id: string, data: object, headers: Headers = editor.headers) {
  return app.request(`/targets/${id}`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
}

async function usesOf(id: string): Promise<Use[]> {
  const response = await app.request(`/targets/${id}/cases`, { headers: editor.headers })
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  return ((await response.json()) as { cases: Use[] }).cases
}

async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''
}

const rowOf = (target: { id: string }) => ({ target: target.id, role: 'primary' as const })
const DAY = 86_400_000

describe('a target', () => {
  test('tells the cases that use it: which are open, and those of whoever is in its care', async () => {
    const mission = await createTarget(app.payload, { kind: 'mission', name: 'Embassy' })
    const ward = await createTarget(app.payload, { name: 'In its care', careOf: [mission.id] })
    const named = { targets: [rowOf(mission)] }
    const open = await createCase(app.payload, {
      ...named,
      title: 'Open',
      deadline: new Date(Date.now() + 9 * DAY).toISOString(),
    })
    await createCase(app.payload, { ...named, title: 'Over', deadline: '2020-01-01' })
    await createCase(app.payload, { ...named, title: 'Begun', _status: 'draft' })
    await createCase(app.payload, { targets: [rowOf(ward)], title: 'By its care' })
    await createCase(app.payload, { title: 'Another' })
    const first = await createCase(app.payload, { ...named, title: 'First' })
    await createCase(app.payload, {
      ...named,
      title: 'Its update',
      notice: 'update',
      previous: first.id,
    })
    const uses = await usesOf(mission.id)
    const states = uses.map(({ title, state }) => `${title}: ${state}`).sort()
    expect(states).toEqual([
      'Begun: draft',
      'By its care: open',
      'First: followed',
      'Its update: open',
      'Open: open',
      'Over: closed',
    ])
    expect(uses.find(({ id }) => id === open.id)).toMatchObject({
      inCareOf: [],
      deadline: new Date(Date.now() + 9 * DAY).toISOString().slice(0, 10),
    })
    expect(uses.find(({ title }) => title === 'By its care')).toMatchObject({
      inCareOf: [{ id: ward.id, name: 'In its care' }],
    })
  })

  test('that stands only in the draft of a published case is told to be in a draft', async () => {
    const target = await createTarget(app.payload)
    const doc = await createCase(app.payload, { title: 'To be written to' })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      draft: true,
      data: { targets: [rowOf(target)] },
    })
    expect(await usesOf(target.id)).toMatchObject([{ id: doc.id, state: 'draft' }])
  })

  test('reaches the readers of every open case as soon as its address is saved, in care of it too', async () => {
    const mission = await createTarget(app.payload, { kind: 'mission', name: 'Embassy' })
    const ward = await createTarget(app.payload, { name: 'Ward', careOf: [mission.id] })
    const direct = await createCase(app.payload, { targets: [rowOf(mission)] })
    const inCare = await createCase(app.payload, { targets: [rowOf(ward)] })
    for (const { slug } of [direct, inCare]) {
      expect(JSON.stringify(await published(slug))).not.toContain('new@example.org')
    }
    const response = await patch(mission.id, {
      emails: ['new@example.org'],
      address: 'Embassy\n2 New Street',
    })
    expect(response.status).toBe(200)
    for (const { slug } of [direct, inCare]) {
      const { targets } = await published(slug)
      expect(targets.find(({ id }) => id === mission.id)).toMatchObject({
        emails: ['new@example.org'],
        address: ['Embassy', '2 New Street'],
      })
    }
  })

  test('tells how its channels changed: when, by whom, from what to what, and nothing else of it', async () => {
    const mission = await createTarget(app.payload, { kind: 'mission', name: 'Embassy' })
    const target = await createTarget(app.payload, { emails: ['old@example.org'] })
    await patch(target.id, { emails: ['new@example.org', 'second@example.org'] })
    await patch(target.id, { office: 'Minister' })
    await patch(target.id, { careOf: [mission.id] })
    const response = await app.request(`/targets/${target.id}/changes`, {
      headers: editor.headers,
    })
    const { changes } = (await response.json()) as { changes: ChannelChange[] }
    expect(changes).toMatchObject([
      { field: 'careOf', by: 'editor', before: '', after: 'Embassy' },
      {
        field: 'emails',
        by: 'editor',
        before: 'old@example.org',
        after: 'new@example.org\nsecond@example.org',
      },
    ])
    expect(Date.parse(changes[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })

  test('is not taken away from an open case: not into the trash, not for good, not as a mission in care of which it is', async () => {
    const mission = await createTarget(app.payload, { kind: 'mission', name: 'Embassy' })
    const ward = await createTarget(app.payload, { name: 'Ward', careOf: [mission.id] })
    const { slug } = await createCase(app.payload, { title: 'Held', targets: [rowOf(ward)] })
    for (const { id } of [ward, mission]) {
      const trashed = await patch(id, { deletedAt: new Date().toISOString() })
      expect(trashed.status).toBe(409)
      expect(await messageOf(trashed)).toContain('“Held”')
      const deleted = await app.request(`/targets/${id}`, {
        method: 'DELETE',
        headers: editor.headers,
      })
      expect(deleted.status).toBe(409)
    }
    expect((await published(slug)).targets).toHaveLength(2)
  })

  test('that only cases use which are over or never began goes into the trash', async () => {
    const target = await createTarget(app.payload)
    await createCase(app.payload, { targets: [rowOf(target)], deadline: '2020-01-01' })
    await createCase(app.payload, { targets: [rowOf(target)], _status: 'draft' })
    expect((await patch(target.id, { deletedAt: new Date().toISOString() })).status).toBe(200)
  })
})

describe('“Checked today”', () => {
  test.each(['targets', 'offices'] as const)(
    'notes on %s the day and who pressed',
    async (slug) => {
      const { id } =
        slug === 'targets'
          ? await createTarget(app.payload)
          : await app.payload.create({ collection: slug, data: { name: 'Paris', country: 'FR' } })
      const response = await app.request(`/${slug}/${id}/checked`, {
        method: 'POST',
        headers: editor.headers,
      })
      expect(response.status).toBe(200)
      const doc = await app.payload.findByID({ collection: slug, id })
      const today = new Date().toISOString().slice(0, 10)
      expect(doc).toMatchObject({ checkedOn: `${today}T12:00:00.000Z`, checkedBy: 'editor' })
    },
  )

  test('is for editors alone, and neither it nor who saves can be written in another way', async () => {
    const { id } = await createTarget(app.payload)
    const translator = (await signIn(app, 'translator')).headers
    for (const headers of [{}, translator] as Headers[]) {
      const path = `/targets/${id}/checked`
      expect((await app.request(path, { method: 'POST', headers })).status).toBe(403)
    }
    const forged = { checkedOn: '2026-01-01', checkedBy: 'Somebody', savedBy: 'Somebody' }
    expect((await patch(id, forged)).status).toBe(200)
    const doc = await app.payload.findByID({ collection: 'targets', id })
    expect(doc.checkedOn ?? null).toBeNull()
    expect(doc.checkedBy ?? null).toBeNull()
    expect(doc.savedBy).toBe('editor')
  })
})

test('who checked and saved, and when, is never published', async () => {
  const target = await createTarget(app.payload)
  const { slug } = await createCase(app.payload, {
    targets: [rowOf(target)],
    deadline: '2020-01-01',
  })
  const office = await app.payload.create({
    collection: 'offices',
    data: { name: 'Paris', country: 'FR', email: 'paris@example.org' },
  })
  const keys = Object.keys((await published(slug)).targets[0] ?? {})
  for (const path of [`/targets/${target.id}`, `/offices/${office.id}`]) {
    await app.request(`${path}/checked`, { method: 'POST', headers: editor.headers })
  }
  const answer = await published(slug)
  expect(Object.keys(answer.targets[0] ?? {})).toEqual(keys)
  expect(JSON.stringify(answer)).toContain('paris@example.org')
  expect(JSON.stringify(answer)).not.toMatch(/checked|savedBy|editor-/)
})

test('what is told of a target is told to nobody who is not signed in', async () => {
  const { id } = await createTarget(app.payload)
  for (const path of ['cases', 'changes']) {
    expect((await app.request(`/targets/${id}/${path}`)).status).toBe(401)
  }
})

test('it is checked on the day that it is where the organisation is', async () => {
  const { timeZone, day } = elsewhere()
  await app.payload.updateGlobal({ slug: 'take-action-settings', data: { timeZone } })
  const { id } = await createTarget(app.payload)
  const response = await app.request(`/targets/${id}/checked`, {
    method: 'POST',
    headers: editor.headers,
  })
  await app.payload.updateGlobal({ slug: 'take-action-settings', data: { timeZone: 'UTC' } })
  expect(await response.json()).toMatchObject({ checkedOn: `${day}T12:00:00.000Z` })
})

test('a target is not taken from an open case that two hundred newer ones stand before', async () => {
  const target = await createTarget(app.payload)
  await createCase(app.payload, { title: 'The oldest', targets: [rowOf(target)] })
  for (let i = 0; i < 200; i++) {
    await app.payload.db.create({
      collection: 'cases',
      data: {
        slug: `over-${i}`,
        notice: 'first',
        _status: 'published',
        deadline: '2020-01-01T12:00:00.000Z',
        targets: [{ ...rowOf(target), id: `row-${i}` }],
      },
    })
  }
  const trashed = await patch(target.id, { deletedAt: new Date().toISOString() })
  expect(trashed.status).toBe(409)
  expect(await messageOf(trashed)).toContain('“The oldest”')
})
