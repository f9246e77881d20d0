import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { createCase, paragraph } from '../support/documents.ts'
import { ORIGIN, startHost, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startHost({ plugins: [takeAction()], sharp }, await testDatabase())
})
afterAll(() => app.stop())

function ask(slug: string | null | undefined, query = '') {
  return app.request(`/take-action/v1/cases/${slug}/image${query}`)
}

/** How many of an image's points are not paper. */
async function inkOf(response: Response): Promise<number> {
  const { data } = await sharp(await response.arrayBuffer())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.filter((shade) => shade < 128).length
}

/** What a page shows of its image to whoever previews it. */
async function previewOf(slug: string | null | undefined) {
  const html = await (await app.request(`/take-action/act/${slug}`)).text()
  const tag = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`)
      .exec(html)?.[1]
      ?.replace(/&amp;/g, '&')
  return { image: tag('og:image'), alt: tag('og:image:alt'), card: tag('twitter:card') }
}

test('a shared case is previewed with an image of the size that networks ask for', async () => {
  const doc = await createCase(app.payload, { title: 'Teacher jailed' })
  const { image = '', alt, card } = await previewOf(doc.slug)
  expect(card).toBe('summary_large_image')
  expect(alt).toContain('Teacher jailed')
  expect(image.startsWith(`${ORIGIN}/api/take-action/v1/cases/${doc.slug}/image?lang=en&v=`)).toBe(
    true,
  )
  const response = await app.request(image.slice(`${ORIGIN}/api`.length))
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('cache-control')).toMatch(/^public, max-age=10/)
  const file = await sharp(await response.clone().arrayBuffer()).metadata()
  expect(file).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(await inkOf(response)).toBeGreaterThan(2_000)
})

test('asked again with its tag, the image is not sent again', async () => {
  const { slug } = await createCase(app.payload)
  const etag = (await ask(slug)).headers.get('etag') ?? ''
  const again = await app.request(`/take-action/v1/cases/${slug}/image`, {
    headers: { 'if-none-match': etag },
  })
  expect(again.status).toBe(304)
})

test('an unlisted case has no image, and its page names none', async () => {
  const { slug } = await createCase(app.payload, { listed: false })
  expect((await ask(slug)).status).toBe(404)
  expect((await ask('no-such-case')).status).toBe(404)
  expect(await previewOf(slug)).toEqual({ image: undefined, alt: undefined, card: 'summary' })
})

test('once a case is stopped its image is another one, at another address', async () => {
  const doc = await createCase(app.payload)
  const before = await previewOf(doc.slug)
  const image = await (await ask(doc.slug)).arrayBuffer()
  await createCase(app.payload, {
    notice: 'stop',
    previous: doc.id,
    stop: { outcome: 'bad', message: paragraph('Stop.') },
  })
  const after = await previewOf(doc.slug)
  expect(after.image).not.toBe(before.image)
  expect(after.alt).toContain('Bad news')
  expect(Buffer.from(await (await ask(doc.slug)).arrayBuffer()).equals(Buffer.from(image))).toBe(
    false,
  )
})

test('hostile text in a title is drawn as it is', async () => {
  const { slug } = await createCase(app.payload, { title: '<b>A</b> & <span size="999">\ud800 B' })
  expect((await ask(slug)).status).toBe(200)
})

test('on a machine without any font every script is drawn as elsewhere', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'take-action-fontless-'))
  const fontless = path.join(folder, 'fonts.conf')
  writeFileSync(fontless, `<fontconfig><cachedir>${folder}</cachedir></fontconfig>`)
  const draw = (env: Record<string, string>): Record<string, number> =>
    JSON.parse(
      execFileSync(
        process.execPath,
        ['--import', 'tsx', '--conditions=production', 'tests/fixtures/drawImage.ts'],
        { env: { ...process.env, ...env }, encoding: 'utf8' },
      ),
    )
  const [here, there] = [draw({}), draw({ FONTCONFIG_FILE: fontless })]
  rmSync(folder, { recursive: true, force: true })
  expect(Object.keys(there)).toHaveLength(6)
  // Boxes in the place of letters have two thirds of their ink.
  for (const [lang, ink] of Object.entries(there)) {
    expect.soft(ink / (here[lang] ?? 0), lang).toBeGreaterThan(0.85)
    expect.soft(ink / (here[lang] ?? 0), lang).toBeLessThan(1.15)
  }
})
