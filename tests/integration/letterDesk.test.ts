import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Target } from '../../core/contract.ts'
import type { TemplateInCase } from '../../plugin/letters/templateInCase.ts'
import { createTarget, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
let headers: { Authorization: string }
beforeAll(async () => {
  app = await startPayload()
  headers = (await signIn(app, 'translator')).headers
})
afterAll(() => app.stop())

function post(path: string, body: unknown, init: RequestInit = { headers }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return app.request(`/cases/${path}`, { method: 'POST', body: text, ...init })
}

async function targets(body: object, locale = 'en'): Promise<Target[]> {
  const response = await post(`letter-targets?locale=${locale}`, body)
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  return ((await response.json()) as { targets: Target[] }).targets
}

async function template(body: object): Promise<TemplateInCase> {
  const response = await post('letter-template', body)
  expect(response.status).toBe(200)
  return (await response.json()) as TemplateInCase
}

function createTemplate(data: object = {}) {
  return app.payload.create({
    collection: 'letter-templates',
    data: {
      name: 'Release',
      lang: 'en',
      subject: 'Release',
      body: paragraph('Free them.'),
      ...data,
    },
  } as never) as unknown as Promise<{ id: string }>
}

function changeTemplate(id: string, data: object) {
  return app.payload.update({ collection: 'letter-templates', id, data } as never)
}

/** So that no two times are the same. */
const pass = () => new Promise((resolve) => setTimeout(resolve, 20))

test('the form gets its targets as readers will: with missions in whose care they are, and what the case itself says', async () => {
  const mission = await createTarget(app.payload, {
    kind: 'mission',
    name: 'Embassy',
    emails: ['embassy@example.org'],
  })
  const official = await createTarget(app.payload, { careOf: [mission.id] })
  const [first, relay] = await targets({
    targets: [
      {
        target: official.id,
        role: 'primary',
        salutations: [{ lang: 'en', text: 'Your Excellency,' }],
        suspended: [{ channel: 'post' }],
      },
    ],
    langs: ['en', 'ru'],
  })
  expect(first).toMatchObject({
    id: official.id,
    careOf: [mission.id],
    salutations: { en: 'Your Excellency,', ru: expect.stringContaining('Уважаемый') },
    unavailable: [{ channel: 'post', reason: '' }],
  })
  expect(relay).toMatchObject({ id: mission.id, passesOn: true, emails: ['embassy@example.org'] })
})

test('a letter’s names are those of its own language, whatever language the editor works in', async () => {
  const { id } = await createTarget(app.payload, { name: 'Daniyar Bektenov' })
  await app.payload.update({
    collection: 'targets',
    id,
    locale: 'ru',
    data: { name: 'Данияр Бектенов' },
  })
  const asked = { targets: [{ target: id, role: 'primary' }], langs: ['en', 'ru'] }
  const [inEnglish] = await targets(asked)
  expect(inEnglish?.names?.ru?.name).toBe('Данияр Бектенов')
  const [inRussian] = await targets(asked, 'ru')
  expect(inRussian?.name).toBe('Данияр Бектенов')
  expect(inRussian?.names?.en?.name).toBe('Daniyar Bektenov')
})

test('a target that is not there is passed over, so that the others are still measured', async () => {
  const { id } = await createTarget(app.payload)
  const found = await targets({
    targets: [
      { target: '00000000-0000-7000-8000-000000000000', role: 'primary' },
      { target: id, role: 'copy' },
    ],
  })
  expect(found.map((one) => one.id)).toEqual([id])
})

test('a template is given as it would be copied now, the case written into it, drafts of it too', async () => {
  const { id } = await createTemplate()
  await app.payload.update({
    collection: 'letter-templates',
    id,
    draft: true,
    data: { subject: 'Release them today' },
  } as never)
  const found = await template({ template: id, people: ['Ann'], country: 'KZ' })
  expect(found).toMatchObject({ name: 'Release', lang: 'en', subject: 'Release them today' })
  expect(JSON.stringify(found.body)).toContain('Free them.')
})

test('people and country of the case stand in the template, in the letter’s language', async () => {
  const placeholder = (name: string) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: name, blockType: 'templatePlaceholder', name, fallback: '' },
  })
  const body = paragraph('Free ') as unknown as { root: { children: { children: unknown[] }[] } }
  body.root.children[0]?.children.push(placeholder('people'), placeholder('caseCountry'))
  const { id } = await createTemplate({ body })
  const text = JSON.stringify(
    (await template({ template: id, lang: 'ru', people: ['Anna', 'Bota'], country: 'KZ' })).body,
  )
  expect(text).toContain('Anna и Bota')
  expect(text).toContain('Казахстан')
})

test('a letter learns that its template’s text has changed since it was copied, and not that it was only saved again', async () => {
  const { id } = await createTemplate()
  await pass()
  const copiedAt = Date.now()
  expect((await template({ template: id, copiedAt })).hasChanged).toBe(false)
  await pass()
  await changeTemplate(id, { name: 'Release, renamed', _status: 'published' })
  expect((await template({ template: id, copiedAt })).hasChanged).toBe(false)
  await changeTemplate(id, { body: paragraph('Free them now.') })
  expect((await template({ template: id, copiedAt })).hasChanged).toBe(true)
  expect((await template({ template: id })).hasChanged).toBeUndefined()
})

test('nobody learns of targets or templates without signing in', async () => {
  const { id } = await createTemplate()
  const target = await createTarget(app.payload)
  const asked = [
    post('letter-targets', { targets: [{ target: target.id, role: 'primary' }] }, {}),
    post('letter-template', { template: id }, {}),
  ]
  for (const response of await Promise.all(asked)) {
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain('Daniyar')
  }
})

test('what is no form of a case is refused with a sentence, and too much of it unread', async () => {
  const status = async (path: string, body: unknown) => (await post(path, body)).status
  expect(await status('letter-targets', 'no JSON')).toBe(400)
  expect(await status('letter-targets', { targets: 'all' })).toBe(400)
  expect(await status('letter-template', {})).toBe(400)
  expect(await status('letter-template', { template: { not_equals: '' } })).toBe(400)
  expect(await status('letter-targets', ' '.repeat(300_000))).toBe(413)
  expect(
    await status('letter-template', { template: '00000000-0000-7000-8000-000000000000' }),
  ).toBe(404)
})
