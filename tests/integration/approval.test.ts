import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { APPROVED_BY_ACT } from '../../collections/index.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { startTwoPersons } from '../support/twoPersons.ts'

type Two = Awaited<ReturnType<typeof startTwoPersons>>

let app: Two['app']
let anna: Two['anna']
let boris: Two['boris']
let translator: Two['translator']
let twoPersons: Two['twoPersons']
let send: Two['send']
let draftBy: Two['draftBy']
let save: Two['save']
let publish: Two['publish']
let stateFor: Two['stateFor']
let approve: Two['approve']
let draftOf: Two['draftOf']
let isPublic: Two['isPublic']
beforeAll(async () => {
  ;({
    app,
    anna,
    boris,
    translator,
    twoPersons,
    send,
    draftBy,
    save,
    publish,
    stateFor,
    approve,
    draftOf,
    isPublic,
  } = await startTwoPersons())
})
afterAll(() => app.stop())

beforeEach(() => twoPersons(true))

describe('where two persons are asked for', () => {
  test('whoever edited last cannot publish alone, and is told what to do', async () => {
    const id = await draftBy(anna)
    const { status, message } = await publish(anna, id)
    expect([status, message]).toEqual([403, expect.stringContaining('press “Approve”')])
    expect(message).toContain('Save it as a draft')
    expect(await isPublic(id)).toBe(false)
  })

  test('nor approve it', async () => {
    const id = await draftBy(anna)
    expect(await stateFor(anna, id)).toMatchObject({ isAsked: true, mayApprove: false })
    const { status, message } = await approve(anna, id)
    expect([status, message]).toEqual([403, expect.stringContaining('somebody else')])
    expect((await publish(anna, id)).status).toBe(403)
  })

  test('once another editor has approved it, it is published by either of the two', async () => {
    const ids = [await draftBy(anna), await draftBy(anna)] as const
    for (const id of ids) {
      expect(await stateFor(boris, id)).toMatchObject({
        mayApprove: true,
        edited: { name: 'Anna' },
      })
      expect((await approve(boris, id)).body).toMatchObject({ approval: { name: 'Boris' } })
    }
    expect((await publish(anna, ids[0])).status).toBe(200)
    expect((await publish(boris, ids[1])).status).toBe(200)
    expect([await isPublic(ids[0]), await isPublic(ids[1])]).toEqual([true, true])
  })

  test('another editor’s press on “Publish” is refused, too, until they have approved', async () => {
    const id = await draftBy(anna)
    const { status, message } = await publish(boris, id)
    expect([status, message]).toEqual([403, expect.stringContaining('You did not edit it last')])
  })

  test.each<[string, object, string]>([
    ['a text', { title: 'Another' }, ''],
    ['a text in another language', { title: 'Другой' }, '&locale=ru'],
    ['a field that is no text', { deadline: '2031-01-01T12:00:00.000Z' }, ''],
    ['whom to write to', { targets: [] }, ''],
    ['an autosave', { title: 'Autosaved' }, '&autosave=true'],
  ])('a later change ends the approval: %s', async (_, data, query) => {
    const id = await draftBy(anna)
    await approve(boris, id)
    expect((await save(boris, id, data, query)).status).toBe(200)
    expect((await stateFor(anna, id)).approval).toBeUndefined()
    expect((await publish(boris, id)).status).toBe(403)
    expect((await publish(anna, id)).status).toBe(403)
    await approve(anna, id)
    expect((await publish(boris, id)).status).toBe(200)
  })

  test('so does one that is sent along with the publishing itself', async () => {
    const id = await draftBy(anna)
    await approve(boris, id)
    expect((await publish(anna, id, { title: 'Slipped in' })).status).toBe(403)
    expect((await publish(boris, id, { title: 'Slipped in' })).status).toBe(403)
    expect(await isPublic(id)).toBe(false)
  })

  test('and a restored version, in whatever language it differs', async () => {
    const id = await draftBy(anna)
    await save(anna, id, { title: 'Раньше' }, '&locale=ru')
    const { docs } = await app.payload.findVersions({
      collection: 'cases',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    })
    await save(anna, id, { title: 'Теперь' }, '&locale=ru')
    await approve(boris, id)
    const back = await send(anna, 'POST', `/cases/versions/${docs[0]?.id}?draft=true`)
    expect(back.status).toBe(200)
    expect((await publish(anna, id)).status).toBe(403)
  })

  test('a form that is sent as a whole, as the admin does, is no change', async () => {
    const id = await draftBy(anna, {
      people: [{ name: 'Aisulu', nativeName: '' }],
      background: paragraph('Long.'),
      points: [{ text: 'Release her' }],
      deadline: '2031-01-01T12:00:00.000Z',
    })
    await approve(boris, id)
    const { body } = await send(anna, 'GET', `/cases/${id}?draft=true&depth=2`)
    expect((await publish(anna, id, body)).status).toBe(200)
  })

  test('nothing is approved that was changed since it was looked at', async () => {
    const id = await draftBy(anna)
    const { mark } = await stateFor(boris, id)
    await save(anna, id, { title: 'Changed meanwhile' })
    const { status, message } = await send(boris, 'POST', `/cases/${id}/approve`, { mark })
    expect([status, message]).toEqual([409, expect.stringContaining('changed meanwhile')])
    expect((await publish(anna, id)).status).toBe(403)
  })

  test('a translator’s text is approved by one editor, who may publish it then', async () => {
    const id = await draftBy(anna)
    await save(translator, id, { title: 'Заголовок' }, '&locale=ru')
    expect(await stateFor(anna, id)).toMatchObject({ edited: { name: 'Tatyana' } })
    expect((await approve(translator, id)).status).toBe(403)
    expect((await approve(anna, id)).status).toBe(200)
    expect((await publish(anna, id)).status).toBe(200)
  })

  test('creating a published case is refused; a script on the server that names no user is not', async () => {
    const doc = await createCase(app.payload)
    expect(await isPublic(doc.id)).toBe(true)
    const data = { ...doc, id: undefined, slug: undefined, title: 'At once' }
    expect((await send(anna, 'POST', '/cases', data)).status).toBe(403)
    const { user } = anna
    await expect(
      app.payload.update({
        collection: 'cases',
        id: doc.id,
        data: { title: 'By a user', _status: 'published' },
        user,
      }),
    ).rejects.toThrow(/approve it/)
  })

  test('who edited and who approved is nobody’s to write over the API', async () => {
    const id = await draftBy(anna)
    const { mark } = await stateFor(anna, id)
    await save(anna, id, { lastEdit: { by: 'users:somebody', name: 'Somebody', mark: '' } })
    expect(await stateFor(anna, id)).toMatchObject({ mark, edited: { name: 'Anna' } })
    const approval = { case: id, mark, by: 'users:somebody', name: 'Somebody' }
    expect((await send(anna, 'POST', '/case-approvals', approval)).status).toBe(403)
    expect((await send(anna, 'GET', '/case-approvals')).status).toBe(403)
    expect((await publish(anna, id)).status).toBe(403)
  })
})

describe('what never waits for a second person', () => {
  test('a stop', async () => {
    const doc = await createCase(app.payload)
    const words = { outcome: 'bad', message: 'Write no more.' }
    const { status, body } = await send(anna, 'POST', `/cases/${doc.id}/stop`, words)
    expect(status).toBe(201)
    expect(await isPublic(String(body.id))).toBe(true)
    const message = paragraph('Better words.')
    const again = await publish(anna, String(body.id), { stop: { outcome: 'bad', message } })
    expect(again.status).toBe(200)
  })

  test('a stop that was prepared as a draft', async () => {
    const doc = await createCase(app.payload)
    const words = { outcome: 'bad', message: 'Write no more.', draft: true }
    const { body } = await send(anna, 'POST', `/cases/${doc.id}/stop`, words)
    expect((await publish(anna, String(body.id))).status).toBe(200)
  })

  test('a stop of a case with changes that nobody has approved, none of which gets out with it', async () => {
    const doc = await createCase(app.payload, { title: 'What was public' })
    await save(anna, doc.id, { title: 'A name that nobody may know' })
    const words = { outcome: 'bad', message: 'Write no more.' }
    const { status, body } = await send(anna, 'POST', `/cases/${doc.id}/stop`, words)
    expect(status).toBe(201)
    const stop = await app.payload.findByID({ collection: 'cases', id: String(body.id) })
    expect(stop).toMatchObject({ _status: 'published', title: 'What was public' })
    expect(await draftOf(doc.id)).toMatchObject({ title: 'A name that nobody may know' })
  })

  test('withdrawing, and the trash', async () => {
    const [one, other] = [await createCase(app.payload), await createCase(app.payload)]
    const data = { _status: 'draft' }
    expect((await send(anna, 'PATCH', `/cases/${one.id}`, data)).status).toBe(200)
    const trashed = { deletedAt: new Date().toISOString() }
    expect((await send(anna, 'PATCH', `/cases/${other.id}`, trashed)).status).toBe(200)
  })

  test('an act that says so does, where a draft or more than the deadline would get out with it', async () => {
    const deadline = '2031-01-01T12:00:00.000Z'
    const act = { user: anna.user, overrideAccess: false, context: { [APPROVED_BY_ACT]: true } }
    const doc = await createCase(app.payload)
    const write = { collection: 'cases', id: doc.id, ...act } as const
    const more = { title: 'More', deadline, _status: 'published' as const }
    await expect(app.payload.update({ ...write, data: more })).rejects.toThrow(/approve it/)
    await save(anna, doc.id, { title: 'Autosaved meanwhile' })
    const data = { deadline, _status: 'published' as const }
    await expect(app.payload.update({ ...write, data })).rejects.toThrow(/approve it/)
  })

  test('an act that says so on the server, and never over the API', async () => {
    const doc = await createCase(app.payload)
    const data = { deadline: '2031-01-01T12:00:00.000Z', _status: 'published' as const }
    const { status } = await send(anna, 'PATCH', `/cases/${doc.id}?${APPROVED_BY_ACT}=true`, {
      ...data,
      context: { [APPROVED_BY_ACT]: true },
    })
    expect(status).toBe(403)
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      data,
      user: anna.user,
      overrideAccess: false,
      context: { [APPROVED_BY_ACT]: true },
    })
    const stored = await app.payload.findByID({ collection: 'cases', id: doc.id })
    expect(stored.deadline).toBe(data.deadline)
  })
})

test('a scheduled publishing is held to it, and says why it failed', async () => {
  const [waiting, approved] = [await draftBy(anna), await draftBy(anna)]
  await approve(boris, approved)
  for (const id of [waiting, approved]) {
    await app.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'cases', value: id },
        user: { relationTo: 'users', value: (anna.user as { id: string }).id },
      } as never,
    })
  }
  await app.payload.jobs.run({ silent: true })
  expect([await isPublic(waiting), await isPublic(approved)]).toEqual([false, true])
  const { docs } = await app.payload.find({
    collection: 'payload-jobs',
    where: { hasError: { equals: true } },
  })
  expect(JSON.stringify(docs)).toContain('somebody else must approve it')
})

test('where it is not asked for one person is enough, and what was written before needs no mark', async () => {
  await twoPersons(false)
  const id = await draftBy(anna)
  expect(await stateFor(boris, id)).toMatchObject({ isAsked: false, mayApprove: false })
  expect((await publish(anna, id)).status).toBe(200)
})

test('what is public tells nobody who wrote it', async () => {
  const id = await draftBy(anna)
  await approve(boris, id)
  await publish(anna, id)
  const { slug } = await app.payload.findByID({ collection: 'cases', id })
  const text = await (await app.request(`/take-action/v1/cases/${slug}`)).text()
  expect(text).toContain('Written')
  expect(text).not.toMatch(/Anna|Boris|lastEdit|savedBy/)
})

test('two who write one after the other get versions of their own', async () => {
  const id = await draftBy(anna)
  await save(anna, id, { title: 'One' }, '&autosave=true')
  await sleep(5)
  await save(anna, id, { title: 'Two' }, '&autosave=true')
  await sleep(5)
  await save(boris, id, { title: 'Three' }, '&autosave=true')
  const { docs } = await app.payload.findVersions({
    collection: 'cases',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    depth: 0,
  })
  expect(docs.slice(-2).map(({ version }) => [version.title, version.savedBy])).toEqual([
    ['Two', 'Anna'],
    ['Three', 'Boris'],
  ])
})
