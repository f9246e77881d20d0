import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Channel } from '../../core/contract.ts'
import { countLetter } from '../../plugin/tallies/countLetter.ts'
import { createCase } from '../support/documents.ts'
import { ORIGIN, signIn, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

/** A partner as an editor sees it. */
async function createPartner(key: string) {
  const { user } = await signIn(app, 'editor')
  const data = { name: `The ${key}`, key, token: 'chosen by somebody' }
  const as = { overrideAccess: false, user } as const
  const partner = await app.payload.create({ collection: 'partners', data, ...as })
  return { ...partner, as }
}

function pathOf(link: string | null | undefined): string {
  expect(link).toMatch(new RegExp(`^${ORIGIN}/api/take-action/v1/partners/`))
  return (link ?? '').slice(`${ORIGIN}/api`.length)
}

async function count(partner: string, doc: { id: string }, channel: Channel, day: string, n = 1) {
  for (let left = n; left > 0; left--)
    await countLetter(app.payload, { case: doc.id, channel, partner, day })
}

test('by its private link a partner reads its own numbers, by case, channel and day, and nobody else’s', async () => {
  const daily = await createPartner('daily')
  const weekly = await createPartner('weekly')
  const doc = await createCase(app.payload, { title: 'Free Aisulu', reference: 'UA 31/26' })
  await count(daily.id, doc, 'email', '2026-06-29', 3)
  await count(daily.id, doc, 'post', '2026-06-30', 2)
  await count(weekly.id, doc, 'fax', '2026-06-30', 7)
  const response = await app.request(pathOf(daily.tableLink))
  const html = (await response.text()).replace(/\s+/g, ' ')
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(html).toContain('Letters sent by readers of The daily')
  const row = (label: string) =>
    [...(new RegExp(`${label}(</a>)?</th>(.*?)</tr>`).exec(html)?.[2] ?? '').matchAll(/\d+/g)].map(
      ([digits]) => Number(digits),
    )
  expect(row('Kazakhstan · UA 31/26')).toEqual([3, 2, 0, 0, 0, 0, 5])
  expect(row('June 29, 2026')).toEqual([3, 0, 0, 0, 0, 0, 3])
  expect(row('June 30, 2026')).toEqual([0, 2, 0, 0, 0, 0, 2])
  // A title may have a name in it.
  expect(html).not.toContain('Aisulu')
})

test('the same numbers can be had as a table for a spreadsheet', async () => {
  const partner = await createPartner('sheet')
  const doc = await createCase(app.payload)
  await count(partner.id, doc, 'email', '2026-06-30', 2)
  const response = await app.request(`${pathOf(partner.tableLink)}&format=csv`)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await response.text()).toBe(
    `day,case,country,channel,letters\r\n2026-06-30,${doc.slug},KZ,email,2\r\n`,
  )
})

test('a case that is unlisted or withdrawn is counted and not named: anybody may have put the key into its tag', async () => {
  const partner = await createPartner('curious')
  const unlisted = await createCase(app.payload, { listed: false, reference: 'UA 901/26' })
  const withdrawn = await createCase(app.payload, { reference: 'UA 902/26' })
  await app.payload.update({
    collection: 'cases',
    id: withdrawn.id,
    data: { _status: 'draft' },
  })
  await count(partner.id, unlisted, 'email', '2026-06-29', 2)
  await count(partner.id, withdrawn, 'fax', '2026-06-30')
  const html = await (await app.request(pathOf(partner.tableLink))).text()
  const csv = await (await app.request(`${pathOf(partner.tableLink)}&format=csv`)).text()
  expect(`${html}${csv}`).not.toMatch(/90[12]/)
  expect(html.replace(/\s+/g, ' ')).toMatch(/Other cases.*?<strong>3<\/strong>/)
  expect(csv).toContain('2026-06-29,,,email,2')
})

test('a wrong token, none, another partner’s or an unknown key opens nothing', async () => {
  const partner = await createPartner('closed')
  const other = await createPartner('other')
  const path = pathOf(partner.tableLink)
  for (const wrong of [
    path.replace(/token=.*/, ''),
    `${path}x`,
    path.slice(0, -1),
    path.replace('/closed/', '/other/'),
    path.replace(/token=.*/, `token=${other.token}`),
    path.replace('/closed/', '/unknown/'),
  ]) {
    const response = await app.request(wrong)
    expect(response.status, wrong).toBe(404)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  }
})

test('nobody chooses a token, and a new link ends the old one', async () => {
  const { id, tableLink, as } = await createPartner('renewed')
  expect(tableLink).not.toContain('chosen')
  const change = (data: object) => app.payload.update({ collection: 'partners', id, data, ...as })
  const kept = await change({ name: 'Another name', token: 'chosen by somebody' })
  expect(kept.tableLink).toBe(tableLink)
  const renewed = await change({ renewLink: true })
  expect(renewed.tableLink).not.toBe(tableLink)
  expect((await app.request(pathOf(tableLink))).status).toBe(404)
  expect((await app.request(pathOf(renewed.tableLink))).status).toBe(200)
})

test('a translator, who sees partners, sees no link to their numbers', async () => {
  const { id } = await createPartner('hidden')
  const { user } = await signIn(app, 'translator')
  const as = { overrideAccess: false, user } as const
  const seen = await app.payload.findByID({ collection: 'partners', id, ...as })
  expect(seen.name).toBe('The hidden')
  expect([seen.tableLink, seen.token]).toEqual([undefined, undefined])
  const { docs } = await app.payload
    .find({
      collection: 'partners',
      where: { token: { exists: true } },
      ...as,
    })
    .catch(() => ({ docs: [] }))
  expect(docs).toEqual([])
})
