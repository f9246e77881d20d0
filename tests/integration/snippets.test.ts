import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Choices } from '../../plugin/snippets/choices.ts'
import type { EmbeddedCase } from '../../plugin/snippets/embeddedCase.ts'
import { frameSnippet } from '../../plugin/snippets/frameSnippet.ts'
import { scriptSnippet } from '../../plugin/snippets/scriptSnippet.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { PartnerSite } from '../support/partnerSite.ts'
import { signIn } from '../support/testPayload.ts'

let site: PartnerSite
let headers: { Authorization: string }
beforeAll(async () => {
  site = await PartnerSite.open()
  headers = (await signIn(site.app, 'translator')).headers
})
afterAll(() => site.close())

function ask(id: string, asker: Record<string, string> = headers) {
  return site.app.request(`/cases/${id}/embed`, { headers: asker })
}

async function embedded(id: string): Promise<EmbeddedCase> {
  const response = await ask(id)
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  return response.json()
}

describe('what an editor hands out', () => {
  test('has the public address, each language that the case can be had in, the colour and the partners', async () => {
    const { payload } = site.app
    await payload.updateGlobal({ slug: 'take-action-settings', data: { accent: '#00695c' } })
    await payload.create({ collection: 'partners', data: { name: 'The Daily', key: 'daily' } })
    const doc = await createCase(payload, { title: 'Held for a map' })
    await payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ru',
      data: { title: 'Карта', summary: paragraph('Что случилось.') },
    })
    await payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'fr',
      draft: true,
      data: { title: 'Pas publié', summary: paragraph('Pas encore.') },
    })
    expect(await embedded(doc.id)).toEqual({
      origin: site.cms,
      slug: doc.slug,
      defaultLang: 'en',
      words: { en: 'Take action: Held for a map', ru: expect.stringMatching(/: Карта$/) },
      isPublic: true,
      isListed: true,
      accent: '#00695c',
      frameScriptHash: expect.stringMatching(/^sha256-.{43}=$/),
      partners: [{ key: 'daily', name: 'The Daily' }],
    })
  })

  test('names nobody for good: a title with a name in it gives way to the reference, and so does an unlisted one', async () => {
    const named = await createCase(site.app.payload, {
      title: 'Free Ada Example',
      people: [{ name: 'Ada Example' }],
    })
    expect((await embedded(named.id)).words.en).toBe(
      `Take action · Kazakhstan · ${named.reference}`,
    )
    const unlisted = await createCase(site.app.payload, { listed: false })
    expect(await embedded(unlisted.id)).toMatchObject({
      isListed: false,
      words: { en: `Take action · Kazakhstan · ${unlisted.reference}` },
    })
  })

  test('is there before the case is published, and says that it is not', async () => {
    const draft = await createCase(site.app.payload, { _status: 'draft', title: 'Not yet' })
    expect(await embedded(draft.id)).toMatchObject({
      isPublic: false,
      words: { en: 'Take action: Not yet' },
    })
  })

  test('is refused to strangers, and where the case has no address', async () => {
    const doc = await createCase(site.app.payload)
    expect((await ask(doc.id, {})).status).toBe(401)
    const bare = await site.app.payload.create({
      collection: 'cases',
      draft: true,
      data: { title: 'Bare' } as never,
    })
    expect((await ask(bare.id)).status).toBe(409)
  })
})

describe('pasted into a page', () => {
  const CHOICES: Choices = {
    lang: 'ru',
    theme: 'dark',
    accent: '#123456',
    partner: 'daily',
    height: 360,
  }

  async function translated(): Promise<EmbeddedCase> {
    const doc = await createCase(site.app.payload)
    await site.app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ru',
      data: { title: 'Карта', summary: paragraph('Что случилось.') },
    })
    return embedded(doc.id)
  }

  test('the tag is the box, in the language and colour that were chosen, in the place that was kept for it', async () => {
    const page = await site.visit(scriptSnippet(await translated(), CHOICES))
    const box = page.locator('take-action-box')
    await box.getByRole('heading', { name: 'Карта' }).waitFor()
    const { height } = (await box.boundingBox()) ?? { height: 0 }
    expect(height).toBe(360)
    const accent = await box.evaluate((element) =>
      getComputedStyle(element).getPropertyValue('--take-action-accent'),
    )
    expect(accent).toBe('#123456')
    expect(site.problems).toEqual([])
  })

  test('the frame is the box in that colour, and grows by its own script', async () => {
    const page = await site.visit(frameSnippet(await translated(), { ...CHOICES, height: 100 }))
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', { name: 'Карта' }).waitFor()
    expect(
      await frame
        .locator('html')
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--take-action-accent')),
    ).toBe('#123456')
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 300)
    expect(site.problems).toEqual([])
  })
})

test('a frame takes its colour from the address only where that is one', async () => {
  const doc = await createCase(site.app.payload)
  const page = async (accent: string) =>
    (await site.app.request(`/take-action/embed/${doc.slug}?accent=${accent}`)).text()
  expect(await page('abcdef')).toContain('--take-action-accent:#abcdef')
  expect(await page('red;}')).toContain('--take-action-accent:#00695c')
})
