import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

type CaseData = Parameters<typeof createCase>[1]

const STOP = {
  notice: 'stop',
  stop: { outcome: 'none', message: paragraph('Stop.') },
} as const

const create = (data: CaseData) => createCase(app.payload, data)
const update = (id: string, data: Record<string, unknown>) =>
  app.payload.update({ collection: 'cases', id, data })

async function stateOf(slug: string | null | undefined): Promise<string> {
  const response = await app.request(`/take-action/v1/cases/${slug}`)
  return ((await response.json()) as { state: string }).state
}

const refusedFor = (title: string) => ({
  message: expect.stringContaining(`“${title}” is public with the same reference`),
  data: {
    errors: [{ path: 'previous', message: expect.stringMatching(/Choose it as the notice/) }],
  },
})

describe('a stop that follows nothing', () => {
  test('is refused while another public case bears its reference, however that is written there', async () => {
    const first = await create({ reference: 'ua: 700.2026', title: 'Original' })
    await expect(create({ ...STOP, reference: 'UA 700/26' })).rejects.toMatchObject(
      refusedFor('Original'),
    )
    const stop = await create({ ...STOP, reference: 'UA 700/26', previous: first.id })
    expect([await stateOf(first.slug), await stateOf(stop.slug)]).toEqual(['stopped', 'stopped'])
  })

  test('is told the newest public notice of that chain, on publishing its draft over the API', async () => {
    const first = await create({ reference: 'UA 701/26', title: 'Original' })
    await create({ title: 'Newest', notice: 'update', previous: first.id })
    const draft = await create({ ...STOP, reference: 'UA 701/26', _status: 'draft' })
    const { headers } = await signIn(app, 'editor')
    const response = await app.request(`/cases/${draft.id}`, {
      method: 'PATCH',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ _status: 'published' }),
    })
    expect(response.status).toBe(400)
    expect((await response.json()).errors).toMatchObject([refusedFor('Newest')])
  })

  test('is refused as well where it follows only an address elsewhere', async () => {
    await create({ reference: 'UA 702/26', title: 'Original' })
    const previousElsewhere = { url: 'https://example.org/ua-702-26' }
    await expect(
      create({ ...STOP, reference: 'UA 702/26', previousElsewhere }),
    ).rejects.toMatchObject(refusedFor('Original'))
  })

  test('is published where no public case bears its reference: the action was only on paper', async () => {
    await create({ reference: 'UA 703/26', _status: 'draft' })
    const trashed = await create({ reference: 'UA 703/26' })
    await update(trashed.id, { deletedAt: new Date().toISOString() })
    await create({ reference: 'UA 1703/26' })
    const stop = await create({ ...STOP, reference: 'UA 703/26' })
    expect(await stateOf(stop.slug)).toBe('stopped')
  })
})

test('a case that is public, or has been, is turned into a stop whatever else bears its reference', async () => {
  const [one, other] = [
    await create({ reference: 'UA 704/26' }),
    await create({ reference: 'UA 704/26' }),
  ]
  await update(one.id, { ...STOP, _status: 'published' })
  expect(await stateOf(one.slug)).toBe('stopped')
  await update(other.id, { _status: 'draft' })
  await update(other.id, { ...STOP, _status: 'published' })
  expect(await stateOf(other.slug)).toBe('stopped')
})
