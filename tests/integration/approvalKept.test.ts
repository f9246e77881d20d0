import { createLocalReq, type PayloadRequest, restoreVersionOperation } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { startTwoPersons } from '../support/twoPersons.ts'

type Two = Awaited<ReturnType<typeof startTwoPersons>>

let app: Two['app']
let anna: Two['anna']
let boris: Two['boris']
let twoPersons: Two['twoPersons']
let send: Two['send']
let save: Two['save']
let stateFor: Two['stateFor']
let approve: Two['approve']
let draftOf: Two['draftOf']
beforeAll(async () => {
  ;({ app, anna, boris, twoPersons, send, save, stateFor, approve, draftOf } =
    await startTwoPersons())
})
afterAll(() => app.stop())

beforeEach(() => twoPersons(true))

describe('a version that is restored', () => {
  async function earlierVersion() {
    const doc = await createCase(app.payload, { title: 'Earlier' })
    const { docs } = await app.payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: doc.id } },
    })
    await app.payload.update({ collection: 'cases', id: doc.id, data: { title: 'Now' } })
    return { id: doc.id, version: String(docs[0]?.id) }
  }

  /** As a GraphQL request comes whose address asks for drafts. */
  async function askingForDrafts(): Promise<PayloadRequest> {
    const req = await createLocalReq({ user: anna.user }, app.payload)
    return Object.assign(req, { query: { draft: 'true' } })
  }

  test('is not taken for a draft because of what the address says', async () => {
    const { id, version } = await earlierVersion()
    const restored = app.payload.restoreVersion({
      collection: 'cases',
      id: version,
      overrideAccess: false,
      req: await askingForDrafts(),
    })
    await expect(restored).rejects.toThrow(/approve it/)
    expect((await app.payload.findByID({ collection: 'cases', id })).title).toBe('Now')
  })

  test('as a draft makes no draft of what the same request publishes after it', async () => {
    const { id, version } = await earlierVersion()
    const req = await askingForDrafts()
    await restoreVersionOperation({
      collection: app.payload.collections.cases,
      id: version,
      draft: true,
      overrideAccess: false,
      req,
    })
    const published = app.payload.update({
      collection: 'cases',
      id,
      data: { _status: 'published' },
      overrideAccess: false,
      req,
    })
    await expect(published).rejects.toThrow(/approve it/)
  })
})

describe.each([
  ['a stop', 'stop', { outcome: 'bad', message: 'Write no more.' }],
  ['a later deadline', 'extend', { deadline: '2031-01-01' }],
])('%s by somebody else', (_, act, body) => {
  test('does not make them the author of what stays unpublished', async () => {
    const doc = await createCase(app.payload, { deadline: '2030-01-01T12:00:00.000Z' })
    await save(anna, doc.id, { title: 'Written by Anna' })
    expect((await send(boris, 'POST', `/cases/${doc.id}/${act}`, body)).status).toBeLessThan(300)
    expect(await stateFor(anna, doc.id)).toMatchObject({
      edited: { name: 'Anna' },
      mayApprove: false,
    })
    expect((await approve(anna, doc.id)).status).toBe(403)
    expect((await draftOf(doc.id)).title).toBe('Written by Anna')
  })

  test('leaves what was approved approved', async () => {
    const doc = await createCase(app.payload, { deadline: '2030-01-01T12:00:00.000Z' })
    await save(anna, doc.id, { title: 'Written by Anna' })
    await approve(boris, doc.id)
    await send(boris, 'POST', `/cases/${doc.id}/${act}`, body)
    expect((await stateFor(anna, doc.id)).approval).toMatchObject({ name: 'Boris' })
  })
})

test('a form that publishes one language is asked about that one, whichever its address names', async () => {
  await twoPersons(false)
  const doc = await createCase(app.payload)
  const { lastEdit } = await draftOf(doc.id)
  await save(boris, doc.id, { title: 'Par Boris' }, '&locale=fr')
  const path = `/cases/${doc.id}?locale=en&publishSpecificLocale=fr`
  const data = { title: 'Par Anna', lastEdit, _status: 'published' }
  const { status, message } = await send(anna, 'PATCH', path, data)
  expect([status, message]).toEqual([409, expect.stringContaining('Boris')])
})

test('a form that was open while the deadline was moved is told so', async () => {
  const doc = await createCase(app.payload, { deadline: '2030-01-01T12:00:00.000Z' })
  await save(anna, doc.id, { title: 'Written by Anna' })
  const { lastEdit } = await draftOf(doc.id)
  await send(boris, 'POST', `/cases/${doc.id}/extend`, { deadline: '2031-01-01' })
  const { status, message } = await save(anna, doc.id, { title: 'More by Anna', lastEdit })
  expect([status, message]).toEqual([409, expect.stringContaining('Boris')])
})
