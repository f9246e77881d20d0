import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BOX, Newsroom, pageWith } from '../support/newsroom.ts'

/** The built script on strangers’ pages: how it comes in, and what it leaves. */
let news: Newsroom

beforeAll(async () => {
  news = await Newsroom.open()
}, 60_000)

afterAll(async () => news?.close())

afterEach(async () => news?.page?.close())

test('the classic script makes the tag a box whose mail link carries the letter', async () => {
  await news.visit({ html: pageWith(news.script()) })
  expect(await news.openedLetter()).toContain(
    'Dear Governor,\r\n\r\nI am writing about Aigerim Bekova',
  )
  expect(news.problems).toEqual([])
})

test('the events of the built script leave the shadow root of a page’s own component', async () => {
  await news.visit({ html: pageWith('', '<div id="host"></div>') })
  const heard = news.page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener('take-action-ready', (event) =>
          resolve((event.target as Element).id),
        ),
      ),
  )
  await news.page.evaluate((address) => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
    const box = document.createElement('take-action-box')
    box.setAttribute('case', 'ua')
    root?.append(box)
    const element = document.createElement('script')
    element.src = address
    document.head.append(element)
  }, `${news.cms}/embed/v1.js`)
  expect(await heard).toBe('host')
})

test('the module does the same', async () => {
  await news.visit({ html: pageWith(news.script('v1.mjs', 'type="module"')) })
  expect(await news.openedLetter()).toContain('Dear Governor,')
  expect(news.problems).toEqual([])
})

test('the classic script works where it is taken for a module, or stands in the page itself', async () => {
  const tag = (attributes: string) => news.script('v1.js', attributes)
  await news.visit({
    html: pageWith(
      tag('type="module"'),
      BOX.replace('<take-action-box', `<take-action-box api="${news.cms}"`),
    ),
  })
  expect(await news.openedLetter()).toContain('Dear Governor,')
  expect(news.problems).toEqual([])
  await news.page.close()
  await news.visit({
    html: pageWith('', BOX.replace('<take-action-box', `<take-action-box api="${news.cms}"`)),
  })
  const source = await (await fetch(`${news.cms}/embed/v1.js`)).text()
  await news.page.addScriptTag({ content: source })
  expect(await news.openedLetter()).toContain('Dear Governor,')
  expect(news.problems).toEqual([])
})

test('two requests in all, both to the CMS, and neither script, style nor name is left on the page', async () => {
  await news.visit({ html: pageWith('') })
  const before = await news.page.evaluate(() => Object.getOwnPropertyNames(window).sort())
  const symbols = await news.page.evaluate(() => Object.getOwnPropertyNames(Symbol).sort())
  await news.page.close()
  await news.visit({ html: pageWith(news.script()) })
  await news.page.getByRole('button', { name: 'Write a letter' }).waitFor()
  const beforeOpening = news.requests
    .filter((url) => !url.startsWith(news.origin))
    .map((url) => new URL(url).pathname)
  await news.openedLetter()
  expect(await news.page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(before)
  expect(await news.page.evaluate(() => Object.getOwnPropertyNames(Symbol).sort())).toEqual(symbols)
  const others = news.requests.filter((url) => !url.startsWith(news.origin))
  // The form asks once more, for a stop, as it opens.
  expect(beforeOpening).toEqual(['/embed/v1.js', '/api/take-action/v1/cases/ua'])
  expect(others.map((url) => new URL(url).pathname)).toEqual([
    ...beforeOpening,
    '/api/take-action/v1/cases/ua',
  ])
  expect(others.every((url) => url.startsWith(news.cms))).toBe(true)
  expect(
    await news.page.locator('head style, body > :not(p, take-action-box, script)').count(),
  ).toBe(0)
  expect(await news.page.context().cookies()).toEqual([])
})

test('a strict content security policy stops nothing but the snippet’s own inline height', async () => {
  const csp = `default-src 'none'; script-src ${news.cms}; connect-src ${news.cms}; require-trusted-types-for 'script'; trusted-types lit-html`
  await news.visit({ html: pageWith(news.script(), BOX.replace(/ style="[^"]*"/, '')), csp })
  expect(await news.openedLetter()).toContain('Dear Governor,')
  await news.page.getByText('By post').click()
  await news.page.getByRole('button', { name: 'Print the letter' }).first().click()
  await news.page.getByRole('button', { name: 'Copy subject' }).click()
  expect(news.problems.filter((problem) => !problem.includes('favicon'))).toEqual([])
  expect(
    await news.page.locator('.box').evaluate((box) => getComputedStyle(box).borderTopWidth),
  ).not.toBe('0px')
})

test('loaded twice, and as a module beside it, under a policy that allows one of each, it defines once', async () => {
  const csp = `default-src 'none'; script-src ${news.cms}; connect-src ${news.cms}; trusted-types lit-html`
  const twice =
    news.script('v1.js', '') +
    news.script('v1.js?again', '') +
    news.script('v1.mjs', 'type="module"')
  await news.visit({ html: pageWith(twice, BOX.replace(/ style="[^"]*"/, '')), csp })
  expect(await news.openedLetter()).toContain('Dear Governor,')
  expect(news.problems.filter((problem) => !problem.includes('favicon'))).toEqual([])
})

test('where the policy lets nothing be asked, the fallback link stays', async () => {
  await news.visit({
    html: pageWith(news.script()),
    csp: `script-src ${news.cms}; connect-src 'none'`,
  })
  expect(await news.page.getByRole('link', { name: 'Take action' }).isVisible()).toBe(true)
  expect(await news.page.getByText('could not be loaded').isVisible()).toBe(true)
})

test('an XHTML document keeps the fallback link', async () => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title><script src="${news.cms}/embed/v1.js"></script></head><body>${BOX}</body></html>`
  await news.visit({ html: xhtml, type: 'application/xhtml+xml' })
  expect(await news.page.getByRole('link', { name: 'Take action' }).isVisible()).toBe(true)
  expect(news.problems).toEqual([])
})

test('in a page of another encoding every letter of the box is right', async () => {
  await news.visit({ html: pageWith(news.script()), type: 'text/html; charset=windows-1252' })
  expect(await news.page.locator('.over').textContent()).toBe('Take action · Kazakhstan')
})

test('with the snippet’s height the page does not move when the card appears', async () => {
  await news.visit({ html: pageWith(news.script()) })
  const shift = await news.page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 200)
      }),
  )
  expect(shift).toBe(0)
  expect(await news.page.getByRole('button', { name: 'Write a letter' }).isVisible()).toBe(true)
})
