import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCase, paragraph } from '../support/documents.ts'
import { ORIGIN, startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

function ask(slug: string | null | undefined, query = '') {
  return app.request(`/take-action/v1/cases/${slug}/newsletter${query}`)
}

test('a case for a newsletter is a table with inline styles that loads nothing and leads to the hosted page', async () => {
  const attack = '"><img src=x onerror=alert(1)>'
  const { slug } = await createCase(app.payload, {
    title: `Held ${attack}`,
    summary: paragraph(`What happened. ${attack}`),
    deadline: '2099-06-30',
  })
  const response = await ask(slug)
  const html = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('x-robots-tag')).toBe('noindex')
  expect(html).toMatch(/<body>\s*<table role="presentation"/)
  expect(html).not.toMatch(/<(img|script|style|link rel="stylesheet")/)
  expect(html).toContain('Held &quot;&gt;&lt;img')
  expect(html.match(/href="(?!data:)[^"]*"/g)).toEqual(
    Array(2).fill(`href="${ORIGIN}/act/${slug}?lang=en"`),
  )
  expect(html).toContain('Write before the end of June 30, 2099.')
  expect(html).not.toMatch(/mailto:|days? left/)
})

test('in another language it is that language’s, with its direction', async () => {
  const doc = await createCase(app.payload)
  const data = { title: 'أفرجوا عنها', summary: paragraph('ماذا حدث.') }
  await app.payload.update({ collection: 'cases', id: doc.id, locale: 'ar', data })
  const html = await (await ask(doc.slug, '?lang=ar')).text()
  expect(html).toMatch(/<table [^>]*lang="ar" dir="rtl"/)
  expect(html).toContain('أفرجوا عنها')
})

test('of a stopped and of a closed case it says so and has no button', async () => {
  const first = await createCase(app.payload)
  await createCase(app.payload, {
    notice: 'stop',
    previous: first.id,
    stop: { outcome: 'bad', message: paragraph('Stop.') },
  })
  const closed = await createCase(app.payload, { deadline: '2020-01-01', issuedOn: '2019-01-01' })
  for (const [slug, words] of [
    [first.slug, 'please do not send any more letters'],
    [closed.slug, 'Please do not send the letter'],
  ]) {
    const html = await (await ask(slug)).text()
    expect(html).toContain(words)
    expect(html).not.toContain('Write a letter')
  }
})

test('of no case there is none', async () => {
  const response = await ask('nothing-here')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ error: { code: 'not_found' } })
})
