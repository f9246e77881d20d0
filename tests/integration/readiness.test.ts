import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let editor: { user: never; headers: { Authorization: string } }
beforeAll(async () => {
  app = await startPayload()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.stop())

interface Remark {
  level: 'blocks' | 'advice'
  sentence: string
  path?: string
}

async function ask(body: unknown, headers: HeadersInit = editor.headers): Promise<Response> {
  return app.request('/cases/readiness?locale=en', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function remarks(body: unknown): Promise<Remark[]> {
  const response = await ask(body)
  expect(response.status).toBe(200)
  return ((await response.json()) as { remarks: Remark[] }).remarks
}

/** What publishing a draft answers. */
async function publish(id: string | number): Promise<{ status: number; message: string }> {
  const response = await app.request(`/cases/${id}`, {
    method: 'PATCH',
    headers: { ...editor.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ _status: 'published' }),
  })
  return { status: response.status, message: await response.text() }
}

test('a target that is not there, whatever its id looks like, is told as missing and fails nothing', async () => {
  for (const target of ['nothing-like-an-id', '00000000-0000-7000-8000-000000000000', 7]) {
    const found = await remarks({ form: { targets: [{ target, role: 'primary' }] } })
    expect(found.some(({ path }) => path === 'targets.0.target')).toBe(true)
  }
})

const mute = { emails: [], faxes: [], phones: [], address: '', webForm: '' }

test('a case without anything names each thing that stands in the way, with the field that mends it', async () => {
  const found = await remarks({ form: {} })
  const blocking = found.filter(({ level }) => level === 'blocks')
  expect(blocking.map(({ path }) => path)).toEqual(['title', 'summary', 'country', 'slug'])
  expect(found.findIndex(({ level }) => level === 'advice')).toBe(blocking.length)
})

test('a form that is no form is answered with what is missing, not with an error', async () => {
  const target = await createTarget(app.payload)
  // An empty list is its length, as the form has it.
  const targets = [{ target: target.id, role: 'primary', salutations: 0, suspended: 0 }]
  const letters = [{ lang: 'en', body: paragraph('Words'), targets: 0 }, { lang: 7 }]
  expect((await ask({ form: { targets, letters, people: 0 } })).status).toBe(200)
  expect((await ask({ form: { targets: 'x', letters: 7, people: null, slug: {} } })).status).toBe(
    200,
  )
  expect((await ask('no')).status).toBe(400)
})

test('nobody who is not signed in learns of a case', async () => {
  const { id } = await createCase(app.payload, { _status: 'draft' })
  expect((await ask({ id }, {})).status).toBe(401)
})

test('a target that nobody can write to stands in the way of publishing, until it has an address', async () => {
  const target = await createTarget(app.payload, { ...mute, name: 'Silent Minister' })
  const { id } = await createCase(app.payload, {
    _status: 'draft',
    targets: [{ target: target.id, role: 'primary' }],
  })
  const [first] = await remarks({ id })
  expect(first).toMatchObject({ level: 'blocks', path: 'targets.0.target' })
  const refused = await publish(id)
  expect(refused.status).toBe(400)
  expect(refused.message).toContain('Silent Minister cannot be written to')
  await app.payload.update({
    collection: 'targets',
    id: target.id,
    data: { address: 'Main Street 1' },
  })
  expect((await publish(id)).status).toBe(200)
})

test('a target in care of a mission that can be written to can be written to', async () => {
  const mission = await createTarget(app.payload, { kind: 'mission', name: 'Embassy' })
  const target = await createTarget(app.payload, { ...mute, careOf: [mission.id] })
  const { id } = await createCase(app.payload, {
    _status: 'draft',
    targets: [{ target: target.id, role: 'primary' }],
  })
  expect((await remarks({ id })).filter(({ level }) => level === 'blocks')).toEqual([])
  await app.payload.update({ collection: 'targets', id: mission.id, data: { emails: [] } })
  expect((await publish(id)).message).toContain('The mission in whose care they are')
})

test('looking through a case leaves the language in which it is saved', async () => {
  const mission = await createTarget(app.payload, { kind: 'mission', name: 'Embassy' })
  const target = await createTarget(app.payload, { ...mute, careOf: [mission.id] })
  const targets = [{ target: target.id, role: 'primary' as const }]
  const { id } = await createCase(app.payload, { title: 'In English', targets })
  const stored = await app.payload.findByID({ collection: 'cases', id, locale: 'all' })
  expect(stored.title).toMatchObject({ en: 'In English' })
})

test('a scheduled job and a program are refused like an editor', async () => {
  const target = await createTarget(app.payload, mute)
  const data = { targets: [{ target: target.id, role: 'primary' as const }] }
  await expect(createCase(app.payload, data)).rejects.toThrow('cannot be written to')
  const draft = await createCase(app.payload, { ...data, _status: 'draft' })
  const job = await app.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'cases', value: draft.id } } as never,
  })
  await app.payload.jobs.runByID({ id: job.id })
  const stored = await app.payload.findByID({ collection: 'cases', id: draft.id })
  expect(stored._status).toBe('draft')
})

test('a stop is never held back', async () => {
  const { id } = await createCase(app.payload)
  const target = await createTarget(app.payload, mute)
  const stop = await createCase(app.payload, {
    notice: 'stop',
    previous: id,
    targets: [{ target: target.id, role: 'primary' }],
    stop: { outcome: 'good', message: paragraph('She is free.') },
  })
  expect(stop._status).toBe('published')
})

test('what is public already can be corrected, whatever else is wrong with it', async () => {
  const target = await createTarget(app.payload, { name: 'Once Reachable' })
  const { id } = await createCase(app.payload, {
    targets: [{ target: target.id, role: 'primary' }],
  })
  await app.payload.update({ collection: 'targets', id: target.id, data: mute })
  const corrected = { title: 'Without her name', _status: 'published' as const }
  await app.payload.update({ collection: 'cases', id, data: corrected })
  const other = await createTarget(app.payload, { ...mute, name: 'Never Reachable' })
  await expect(
    app.payload.update({
      collection: 'cases',
      id,
      data: { ...corrected, targets: [{ target: other.id, role: 'primary' }] },
    }),
  ).rejects.toThrow('Never Reachable')
})

test('an address of the organisation itself among the targets stands in the way', async () => {
  await app.payload.create({
    collection: 'offices',
    data: {
      name: 'Our office',
      country: 'DE',
      email: 'Office@example.org',
      phone: '+49 30 420248 0',
    },
  })
  const target = await createTarget(app.payload, {
    emails: ['office@example.org'],
    faxes: ['0049 30 4202480'],
  })
  const { id } = await createCase(app.payload, {
    _status: 'draft',
    targets: [{ target: target.id, role: 'primary' }],
  })
  const ours = (await remarks({ id })).filter(({ sentence }) => sentence.includes('own'))
  expect(ours).toHaveLength(2)
  expect(ours[0]?.level).toBe('blocks')
})

test('a name in the address of an unlisted case stands in the way, while the address can be changed', async () => {
  const data = {
    people: [{ name: 'Dana Omarova' }],
    slug: 'free-omarova',
    listed: false,
    _status: 'draft' as const,
  }
  const { id } = await createCase(app.payload, data)
  expect((await publish(id)).message).toContain('omarova')
  await app.payload.update({ collection: 'cases', id, draft: true, data: { slug: 'ua-77-26' } })
  expect((await publish(id)).status).toBe(200)
})

test('what should be looked at is told and holds nothing back', async () => {
  const target = await createTarget(app.payload, { phones: ['7172 745 005'], office: null })
  const { id } = await createCase(app.payload, {
    _status: 'draft',
    deadline: new Date(Date.now() - 5 * 86_400_000).toISOString(),
    people: [{ name: 'Dana Omarova' }, { name: 'four others, unnamed' }],
    preferredLanguages: ['fr', 'en'],
    targets: [{ target: target.id, role: 'primary' }],
    letters: [
      {
        lang: 'en',
        subject: 'Release her',
        body: paragraph('Я прошу вас '.repeat(100)),
        closing: 'Yours sincerely,',
      },
    ],
  })
  const advice = await remarks({ id })
  expect(advice.map(({ level }) => level)).not.toContain('blocks')
  const said = advice.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n')
  for (const expected of [
    'people.0.pronouns: Dana Omarova has no pronouns yet.',
    'safetyNote: There is no safety note',
    'has no country code',
    'letters: There is no letter in French, a preferred language.',
    'targets.0.salutations: Daniyar Bektenov has no salutation in French.',
    'letters.0.body: The letter in English to Daniyar Bektenov is too long for any link',
    'has passed',
    'title: There is no translation yet into',
  ]) {
    expect(said).toContain(expected)
  }
  expect(said).not.toContain('four others')
  expect((await publish(id)).status).toBe(200)
})

test('a translation that was begun and is not whole is named, by its language', async () => {
  const { id } = await createCase(app.payload, { _status: 'draft' })
  await app.payload.update({
    collection: 'cases',
    id,
    draft: true,
    locale: 'fr',
    data: { title: 'En français' },
  })
  const found = await remarks({ id })
  expect(found).toContainEqual({
    level: 'advice',
    sentence: 'The summary is missing in French: the case is not to be had there.',
    path: 'summary',
    locale: 'fr',
  })
})

test('a translation for readers of another letter is told in whatever language it is', async () => {
  const two = { root: { ...paragraph('One.').root, children: [] as unknown[] } }
  two.root.children = [...paragraph('One.').root.children, ...paragraph('Two.').root.children]
  const letter = { lang: 'ru', subject: 'S', body: two, closing: 'C' }
  const { id, letters } = await createCase(app.payload, {
    _status: 'draft',
    letters: [letter],
  } as never)
  await app.payload.update({
    collection: 'cases',
    id,
    draft: true,
    locale: 'fr',
    data: { letters: [{ ...letters?.[0], gloss: paragraph('Un seul.') }] } as never,
  })
  expect(await remarks({ id })).toContainEqual({
    level: 'advice',
    sentence:
      'Paragraphs of the letter (Russian): 2, of its translation for readers (French): 1. Is it still of this letter?',
    path: 'letters.0.gloss',
    locale: 'fr',
  })
})

test('what stands in the form counts, not what was saved', async () => {
  const { id } = await createCase(app.payload, { _status: 'draft' })
  const form = { title: 'T', summary: paragraph('S'), country: 'KZ', slug: 'a', targets: [] }
  const found = await remarks({ id, form })
  expect(found.map(({ sentence }) => sentence)).toContain('There is nobody to write to yet.')
})

test('the trash is no way around what a case must have to be public', async () => {
  const change = async (id: string, data: object) =>
    app.request(`/cases/${id}?trash=true`, {
      method: 'PATCH',
      headers: { ...editor.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
  const trash = { _status: 'published', deletedAt: new Date().toISOString() }
  const broken = [
    { title: null },
    { letters: [{ lang: 'en', body: paragraph('I ask you.') }] },
    { issuedOn: '2026-02-02T12:00:00.000Z', deadline: '2026-01-01T12:00:00.000Z' },
  ]
  for (const data of broken) {
    const { id } = await createCase(app.payload, { _status: 'draft' })
    await app.payload.update({ collection: 'cases', id, draft: true, data: data as never })
    await change(id, trash)
    expect((await change(id, { deletedAt: null })).status, JSON.stringify(data)).toBe(400)
  }
  const { id } = await createCase(app.payload, { _status: 'draft' })
  await change(id, trash)
  expect((await change(id, { deletedAt: null })).status).toBe(200)
})
