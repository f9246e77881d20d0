import { expect, test, vi } from 'vitest'
import type { CaseState, Stop } from '../../core/contract.ts'
import { deadlineIn, ENDED, paragraphs, publishedCase } from '../../widget/docs/publishedCase.ts'
import { STATES } from '../../widget/docs/states.ts'
import { find, has, place, placeOpen, rootOf, serve, settled, textOf } from './support.ts'

const OFFICE = {
  name: 'Example Action UK',
  country: 'GB',
  email: 'uk@example.org',
  url: 'https://example.org/uk',
  phone: '+44 000',
}

function offersNoChannel(box: Element): boolean {
  return !has(box, 'a[href^="mailto:"].primary, [part=send], button.primary')
}

test('while the case is on its way, the fallback link stays as the page has it', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  const box = await place()
  expect(has(box, 'slot')).toBe(true)
  expect(has(box, '.box')).toBe(false)
})

test('the card tells title, people, country, summary and the day to write by', async () => {
  serve(publishedCase())
  const box = await place()
  for (const words of [
    'Kazakhstan',
    'Teacher jailed',
    'Aigerim Bekova (Айгерім Бекова)',
    'Write by',
    'five years',
  ]) {
    expect(textOf(box)).toContain(words)
  }
  expect(has(box, 'slot')).toBe(false)
  expect(textOf(box)).not.toMatch(/days? left/)
  // There before it says anything, so that screen readers know of it.
  expect(find(box, '[role=status]').textContent).toBe('')
})

test('close to the deadline the card counts the days', async () => {
  serve(publishedCase({ deadline: deadlineIn(2.5) }))
  expect(textOf(await place())).toContain('3 days left')
  serve(publishedCase({ deadline: deadlineIn(0.5) }))
  expect(textOf(await place())).toContain('1 day left')
})

test('a closed case shows what to do after the deadline, with the offices, and no channel', async () => {
  const afterDeadline = { message: paragraphs('Ask your office first.'), offices: [OFFICE] }
  serve(publishedCase({ ...ENDED, state: 'closed', afterDeadline }))
  const box = await placeOpen()
  expect(textOf(box)).toContain('The deadline has passed')
  expect(textOf(box)).toContain('Ask your office first.')
  expect(textOf(box)).toContain('Example Action UK, United Kingdom')
  expect(find<HTMLAnchorElement>(box, 'a', 'uk@').href).toBe('mailto:uk@example.org')
  expect(offersNoChannel(box)).toBe(true)
})

test('a case that the server calls open is closed by the box’s own clock', async () => {
  serve(publishedCase({ deadline: deadlineIn(-1) }))
  const box = await placeOpen()
  expect(textOf(box)).toContain('The deadline has passed')
  expect(offersNoChannel(box)).toBe(true)
})

for (const [outcome, words] of [
  ['good', 'Good news'],
  ['bad', 'Bad news'],
  ['none', 'This action has ended'],
] as [Stop['outcome'], string][]) {
  test(`a case stopped with the outcome “${outcome}” says “${words}” and asks for no more letters`, async () => {
    const stop = { outcome, message: paragraphs('What happened.') }
    serve(publishedCase({ ...ENDED, state: 'stopped', stop }))
    const box = await place()
    expect(textOf(box)).toContain(words)
    expect(textOf(box)).toContain('What happened.')
    expect(textOf(box)).toContain('send no more letters')
    expect(offersNoChannel(box)).toBe(true)
  })
}

test('a state that this version does not know offers no channel', async () => {
  serve(publishedCase({ state: 'paused' as CaseState }))
  const box = await placeOpen()
  expect(textOf(box)).toContain('This case has changed')
  expect(offersNoChannel(box)).toBe(true)
})

test('where a newer notice answers, the box says so', async () => {
  serve(publishedCase({ requested: 'ua-1-30-first' }))
  expect(textOf(await place())).toContain('newest notice')
  serve(publishedCase())
  expect(textOf(await place())).not.toContain('newest notice')
})

const NEWER = JSON.stringify({ ...publishedCase(), version: 2 })
const HALF = JSON.stringify(publishedCase()).slice(0, 900)

for (const [name, answer, code] of [
  ['an unknown slug', { status: 404 }, 'not-found'],
  ['a failing server', { status: 500 }, 'server'],
  ['a page of HTML', { status: 200, body: '<!doctype html><title>x</title>' }, 'invalid'],
  ['half a body', { status: 200, body: HALF }, 'invalid'],
  ['a body of null', { status: 200, body: 'null' }, 'invalid'],
  ['a case without its parts', { status: 200, body: '{"version":1}' }, 'invalid'],
  ['a newer contract', { status: 200, body: NEWER }, 'unsupported'],
  ['a case that is gone for good', { status: 410 }, 'not-found'],
  ['no network', new TypeError('failed'), 'unreachable'],
] as const) {
  test(`upon ${name} the fallback link stays, the page is told “${code}” and warned once`, async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const codes: string[] = []
    const note = (event: Event) => codes.push((event as CustomEvent).detail.code)
    document.addEventListener('take-action-error', note)
    serve(answer)
    const box = await placeOpen()
    document.removeEventListener('take-action-error', note)
    const slot = rootOf(box).querySelector('slot')
    expect(slot?.assignedElements()[0]?.textContent).toBe('Take action')
    expect(codes).toEqual([code])
    expect(warned).toHaveBeenCalledTimes(1)
    expect(offersNoChannel(box)).toBe(true)
  })
}

test('a box without a case keeps its fallback and asks nobody', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { asked } = serve(publishedCase())
  const box = await place({ case: '' })
  expect(asked).toEqual([])
  expect(has(box, 'slot')).toBe(true)
})

test('without a network the reader is told that they are offline, and only then', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  serve(new TypeError('failed'))
  expect(textOf(await place())).toContain('You are offline.')
  line.mockReturnValue(true)
  expect(textOf(await place())).not.toContain('offline')
})

for (const state of ['closed', 'stopped'] as const) {
  test(`a ${state} case leads to its own page`, async () => {
    serve(publishedCase({ ...ENDED, state }))
    const page = find<HTMLAnchorElement>(await place(), 'a', 'Open the page of this case')
    expect(page.href).toBe(publishedCase().url)
  })
}

test('a failed load can be tried again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { answer } = serve({ status: 500 })
  const box = await place()
  answer(publishedCase())
  find(box, 'button', 'Try again').click()
  await settled()
  expect(textOf(box)).toContain('Teacher jailed')
})

test('another case in the attribute shows that case', async () => {
  const { answer, asked } = serve(publishedCase())
  const box = await placeOpen()
  answer(publishedCase({ slug: 'other', revision: '2', title: 'Another case' }))
  box.setAttribute('case', 'other')
  await settled()
  expect(asked.at(-1)?.url).toContain('/cases/other?')
  expect(textOf(box)).toContain('Another case')
})

const SHOWN = STATES.flatMap(({ id, answer, attributes }) =>
  typeof answer === 'object' ? [{ id, answer, attributes }] : [],
)

test.each(SHOWN)(
  'in the state “$id” no value of the code shows as a word',
  async ({ answer, attributes }) => {
    serve({ ...answer, ownLanguage: false })
    const box = await place(attributes)
    expect(textOf(box)).not.toMatch(/\b(true|false|undefined|null|NaN)\b|\[object/)
  },
)
