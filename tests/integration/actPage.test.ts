import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCase, createTarget, paragraph } from '../support/documents.ts'
import { readMailto } from '../support/mailto.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

async function page(slug: string | null | undefined, query = '') {
  const response = await app.request(`/take-action/act/${slug}${query}`)
  return { response, html: await response.text() }
}

/** Every address of a link in a page, as a browser reads it. */
function links(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) =>
    url.replace(/&amp;/g, '&').replace(/&#39;/g, "'"),
  )
}

describe('GET /act/SLUG', () => {
  test('an open case has its letter, and a mail link that decodes to exactly that letter', async () => {
    const { html } = await page((await createCase(app.payload)).slug)
    const [mail] = links(html).filter((url) => url.startsWith('mailto:') && url.includes('?'))
    const letter = 'Dear Prosecutor General,\n\nI ask you to release her.\n\nYours sincerely,'
    expect(readMailto(mail ?? '')).toEqual({
      to: ['prosecutor@example.org'],
      fields: { subject: 'Release her', body: letter.replace(/\n/g, '\r\n') },
    })
    expect(html).toContain(`<pre lang="en" dir="ltr">${letter}</pre>`)
    expect(html).toContain('<take-action-box')
  })

  test('a stopped case says so, with the editor’s message, and offers neither letter, address nor box', async () => {
    const first = await createCase(app.payload)
    await createCase(app.payload, {
      notice: 'stop',
      previous: first.id,
      stop: { outcome: 'bad', message: paragraph('The family asks for quiet.') },
    } as never)
    const { html } = await page(first.slug)
    expect(html).toContain('Sad news: please do not send any more letters.')
    expect(html).toContain('The family asks for quiet.')
    expectNoWayToWrite(html)
  })

  test('a closed case says until when it ran and whom to ask, and offers neither letter, address nor box', async () => {
    await app.payload.create({
      collection: 'offices',
      data: { name: 'Example Action UK', country: 'GB', email: 'uk@example.org' },
    })
    const { html } = await page((await createCase(app.payload, { deadline: '2020-01-31' })).slug)
    expect(html).toContain('The deadline for this action was January 31, 2020.')
    expect(links(html)).toContain('mailto:uk@example.org')
    expectNoWayToWrite(html)
  })

  test('a slug that nothing public bears gives a page that says so, with 404 and kept from search engines', async () => {
    const { response, html } = await page('no-such-case')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain('This action is not available')
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  test('search engines are kept from an unlisted case, and from no other', async () => {
    const unlisted = await page((await createCase(app.payload, { listed: false })).slug)
    expect(unlisted.html).toContain('<meta name="robots" content="noindex">')
    expect(unlisted.response.headers.get('x-robots-tag')).toBe('noindex')
    const listed = await page((await createCase(app.payload)).slug)
    expect(listed.html).not.toContain('noindex')
    expect(listed.response.headers.get('x-robots-tag')).toBeNull()
  })

  test('a card for whoever shares it has the title, the summary and the address of the case alone', async () => {
    const doc = await createCase(app.payload, { title: 'A “title” & more' })
    const { html } = await page(doc.slug)
    expect(html).toContain('<meta property="og:title" content="A “title” &amp; more">')
    expect(html).toContain('<meta property="og:description" content="What happened.">')
    expect(html).toContain(`<meta property="og:url" content="${ORIGIN}/act/${doc.slug}">`)
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/act/${doc.slug}">`)
  })

  test('a preview of a translation is in its language, at its own address, with the territory that Facebook asks for', async () => {
    const doc = await createCase(app.payload, { issuedOn: '2026-06-30' })
    await app.payload.update({
      collection: 'cases',
      id: doc.id,
      locale: 'ar',
      data: { title: 'الحرية', summary: paragraph('ما حدث.'), _status: 'published' },
    })
    const { html } = await page(doc.slug, '?lang=ar')
    const address = `${ORIGIN}/act/${doc.slug}?lang=ar`
    expect(html).toContain(`<meta property="og:url" content="${address}">`)
    expect(html).toContain(`<link rel="canonical" href="${address}">`)
    expect(html).toContain('<meta property="og:locale" content="ar_AR">')
    expect(html).toContain('<meta property="og:description" content="ما حدث.">')
    expect(html).toContain('<meta property="article:published_time" content="2026-06-30">')
    // Each language by the address that it names as its own.
    expect(html).toContain(`hreflang="ar" href="${address}"`)
    expect(html).toContain(`hreflang="en" href="${ORIGIN}/act/${doc.slug}"`)
    const original = await page(doc.slug, '?lang=en')
    expect(original.html).toContain(`<link rel="canonical" href="${ORIGIN}/act/${doc.slug}">`)
    expect(original.html).toContain('<meta property="og:locale" content="en_US">')
  })

  test('a long story is previewed by its beginning, cut between words', async () => {
    const doc = await createCase(app.payload, {
      summary: paragraph('Letters 🕯 count. '.repeat(40)),
    })
    const { html } = await page(doc.slug)
    const [, preview = ''] = /og:description" content="([^"]*)"/.exec(html) ?? []
    expect(preview).toMatch(/ (Letters|🕯|count\.)…$/)
    expect(preview.length).toBeLessThanOrEqual(300)
  })

  test('markup in any text of a case is text, and no script but the box may run', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    const target = await createTarget(app.payload, {
      name: attack,
      office: attack,
      honorific: attack,
      address: attack,
      salutations: [{ lang: 'en', text: attack }],
    })
    const doc = await createCase(app.payload, {
      title: attack,
      summary: paragraph(attack),
      background: paragraph(attack),
      safetyNote: paragraph(attack),
      people: [{ name: attack, nativeName: `${attack}!`, pronouns: attack }],
      points: [{ text: attack }],
      targets: [
        {
          target: target.id,
          role: 'primary',
          suspended: [{ channel: 'post', reason: attack }],
        },
      ],
      letters: [{ lang: 'en', subject: attack, body: paragraph(attack), closing: attack }],
    })
    const { response, html } = await page(doc.slug)
    expect(scriptsOf(html)).toEqual([`<script src="${ORIGIN}/embed/v1.js" async>`])
    expect(html).not.toMatch(/<img/)
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(12)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  test('a suspended channel is named with its reason, and not offered', async () => {
    const target = await createTarget(app.payload, { address: '1 Example Street' })
    const suspended = [{ channel: 'post' as const, reason: 'No mail reaches it.' }]
    const { html } = await page(
      (
        await createCase(app.payload, {
          targets: [{ target: target.id, role: 'primary', suspended }],
        })
      ).slug,
    )
    expect(html).toContain('<dt>By post</dt><dd>Not possible now: No mail reaches it.</dd>')
    expect(html).not.toContain('1 Example Street')
  })

  test('each mission that passes letters on has a mail link of its own, and is not written to itself', async () => {
    const careOf: (string | number)[] = []
    for (const name of ['london', 'berlin']) {
      const mission = await createTarget(app.payload, {
        kind: 'mission',
        name: `Embassy ${name}`,
        office: undefined,
        represents: 'KZ',
        seat: 'GB',
        emails: [`${name}@example.org`],
      })
      careOf.push(mission.id)
    }
    const official = await createTarget(app.payload, { emails: [], careOf: careOf as never })
    const doc = await createCase(app.payload, {
      targets: [{ target: official.id, role: 'primary' }],
    })
    const { html } = await page(doc.slug)
    const mails = links(html).filter((url) => url.startsWith('mailto:') && url.includes('?'))
    expect(mails.map((url) => readMailto(url).to)).toEqual([
      ['london@example.org'],
      ['berlin@example.org'],
    ])
    expect(html.match(/<section class="target"/g)).toHaveLength(1)
  })
})

function expectNoWayToWrite(html: string): void {
  expect(html).not.toContain('I ask you to release her.')
  expect(html).not.toContain('prosecutor@example.org')
  expect(html).not.toContain('mail.google.com')
  expect(html).not.toContain('<take-action-box')
  expect(scriptsOf(html)).toEqual([])
}

/** What a browser would run: structured data is none. */
function scriptsOf(html: string): string[] {
  return [...(html.match(/<script[^>]*>/g) ?? [])].filter((tag) => !tag.includes('ld+json'))
}
