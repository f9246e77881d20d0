import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCase } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

type Signed = Awaited<ReturnType<typeof signIn>>
type Form = Record<string, unknown>

let app: TestPayload
let anna: Signed
let boris: Signed
let russian: Signed
let french: Signed
let id: string
beforeAll(async () => {
  app = await startPayload()
  anna = await signIn(app, 'editor', { name: 'Anna' })
  boris = await signIn(app, 'editor', { name: 'Boris' })
  russian = await signIn(app, 'translator', { name: 'Tatyana', translatesInto: ['ru'] })
  french = await signIn(app, 'translator', { name: 'Fabien', translatesInto: ['fr'] })
})
afterAll(() => app.stop())
beforeEach(async () => {
  id = (await createCase(app.payload)).id
})

/** What a form holds when it is opened: all of the case, as the admin reads and sends it. */
async function open(who: Signed, locale = 'en'): Promise<Form> {
  const path = `/cases/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`
  return (await app.request(path, { headers: who.headers })).json()
}

async function save(who: Signed, form: Form, data: Form, locale = 'en') {
  const answer = await app.request(
    `/cases/${id}?draft=true&autosave=true&locale=${locale}&depth=0`,
    {
      method: 'PATCH',
      headers: { ...who.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...form, _status: 'draft', ...data }),
    },
  )
  const { errors } = (await answer.json()) as { errors?: { message: string }[] }
  return { status: answer.status, message: errors?.[0]?.message ?? '' }
}

const draft = async (locale: 'en' | 'ru' | 'fr' = 'en') =>
  app.payload.findByID({ collection: 'cases', id, draft: true, locale, depth: 0 })

test('two who write one case: the second is not saved over the first, and is told what to do', async () => {
  const [one, other] = [await open(anna), await open(boris)]
  expect((await save(anna, one, { title: 'By Anna' })).status).toBe(200)
  const { status, message } = await save(boris, other, { reference: 'By Boris' })
  expect([status, message]).toEqual([409, expect.stringContaining('Anna changed this case')])
  expect(message).toContain('Reload and keep my text')
  expect(await draft()).toMatchObject({ title: 'By Anna' })
  expect((await save(boris, await open(boris), { reference: 'By Boris' })).status).toBe(200)
  expect(await draft()).toMatchObject({ title: 'By Anna', reference: 'By Boris' })
})

test('publishing what somebody else has changed meanwhile is refused, too', async () => {
  const form = await open(anna)
  await save(boris, await open(boris), { title: 'By Boris' })
  const answer = await app.request(`/cases/${id}`, {
    method: 'PATCH',
    headers: { ...anna.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...form, _status: 'published' }),
  })
  expect(answer.status).toBe(409)
})

test('whoever writes alone is never in their own way, with a form that was never read anew', async () => {
  const form = await open(anna)
  for (const title of ['One', 'Two', 'Three']) {
    expect((await save(anna, form, { title })).status).toBe(200)
  }
})

test('translators into different languages write at the same time, beside an editor’s texts', async () => {
  const [ru, fr, en] = [
    await open(russian, 'ru'),
    await open(french, 'fr'),
    await open(anna, 'en'),
  ] as const
  for (const round of ['1', '2']) {
    expect(await save(russian, ru, { title: `Ру ${round}` }, 'ru')).toMatchObject({ status: 200 })
    expect((await save(french, fr, { title: `Fr ${round}` }, 'fr')).status).toBe(200)
    expect((await save(anna, en, { title: `En ${round}` }, 'en')).status).toBe(200)
  }
  const titles = [await draft('ru'), await draft('fr'), await draft('en')]
  expect(titles.map(({ title }) => title)).toEqual(['Ру 2', 'Fr 2', 'En 2'])
})

test('a script that sends a field by itself is not asked what it had read', async () => {
  await save(anna, await open(anna), { title: 'By Anna' })
  expect((await save(boris, {}, { reference: 'By a script' })).status).toBe(200)
})
