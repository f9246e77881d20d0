import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { GOVERNOR } from '../../widget/docs/publishedCase.ts'
import { Newsroom, pageWith } from '../support/newsroom.ts'

/** A reader of the built box: by keyboard, and what of theirs is seen by others. */
let news: Newsroom

beforeAll(async () => {
  news = await Newsroom.open()
}, 60_000)

afterAll(async () => news?.close())

afterEach(async () => news?.page?.close())

test('“I have sent it” reaches the tally as text that needs no preflight', async () => {
  await news.visit({ html: pageWith(news.script()) })
  await news.openedLetter()
  await news.page.evaluate(() =>
    document.addEventListener('click', (event) => event.preventDefault()),
  )
  await news.page.getByRole('link', { name: 'Open in your e-mail program' }).click()
  const tally = news.page.waitForRequest((request) => request.url().endsWith('/tally'))
  await news.page.getByRole('button', { name: 'I have sent it' }).click()
  const request = await tally
  expect(request.method()).toBe('POST')
  expect(request.headers()['content-type']).toMatch(/^text\/plain/)
  expect(request.postData()).toBe('{"channel":"email"}')
})

test('the whole way can be gone by keyboard alone', async () => {
  await news.visit({ html: pageWith(news.script()) })
  await news.page.keyboard.press('Tab')
  await news.page.keyboard.press('Enter')
  const focused = () =>
    news.page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement
      return `${active?.tagName} ${active?.textContent?.trim().slice(0, 40)}`
    })
  await expect.poll(focused).toContain('H2')
  const passed: string[] = []
  for (let step = 0; step < 40; step++) {
    await news.page.keyboard.press('Tab')
    passed.push(await focused())
    if (passed.at(-1)?.startsWith('BUTTON Copy letter')) {
      await news.page.keyboard.press('Enter')
      await news.page.getByRole('button', { name: 'I have sent it' }).waitFor()
    }
    if (passed.at(-1) === 'BUTTON I have sent it') break
  }
  await news.page.keyboard.press('Enter')
  await expect.poll(focused).toBe('H3 Thank you')
  const way = passed.join('\n')
  for (const stop of [
    'INPUT',
    'SELECT',
    'TEXTAREA',
    'A Open in your e-mail',
    'BUTTON Copy letter',
    'BUTTON I have sent it',
  ]) {
    expect(way).toContain(stop)
  }
})

test('focus is drawn by an outline, which forced colours keep', async () => {
  await news.visit({ html: pageWith(news.script()) })
  await news.page.emulateMedia({ forcedColors: 'active' })
  await news.page.keyboard.press('Tab')
  const outline = await news.page
    .getByRole('button', { name: 'Write a letter' })
    .evaluate((button) => getComputedStyle(button).outline)
  expect(outline).toMatch(/solid 3px/)
})

test('the target’s name never stands in an address but the compose links', async () => {
  await news.visit({ html: pageWith(news.script()) })
  await news.openedLetter()
  expect(news.requests.some((url) => decodeURIComponent(url).includes(GOVERNOR.name))).toBe(false)
})

test('whatever is typed, chosen and pressed, no word of it is in a request or an event', async () => {
  await news.visit({ html: pageWith(news.script()) })
  await news.page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['ready', 'open', 'send', 'done', 'error'])
      document.addEventListener(`take-action-${name}`, (event) =>
        heard.push(JSON.stringify((event as CustomEvent).detail)),
      )
    document.addEventListener('click', (event) => event.preventDefault())
    window.print = () => undefined
  })
  const sent: string[] = []
  news.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await news.openedLetter()
  const fields = news.page.locator('take-action-box :is(input:not([type=radio]), textarea)')
  for (const field of await fields.all()) await field.fill('ZQXJ')
  await news.page.getByText('In your own words').click()
  for (const field of await fields.all()) await field.fill('ZQXJ')
  const unfold = () =>
    news.page.locator('take-action-box details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true
    })
  await unfold()
  for (const way of await news.page.locator('take-action-box [part=send] :is(a, button)').all())
    if (!/I have sent it/.test((await way.textContent()) ?? '')) await way.click()
  await news.page.getByRole('button', { name: 'I have sent it' }).click()
  await news.page.getByText('Thank you').waitFor()
  expect(await news.page.locator('[part=letter] textarea').inputValue()).toBe('ZQXJ')
  const heard = await news.page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard.length).toBeGreaterThan(8)
  expect(sent.some((one) => one.includes('/tally'))).toBe(true)
  expect([...heard, ...sent, ...news.requests].filter((one) => one.includes('ZQXJ'))).toEqual([])
})
