import { afterEach, expect, test, vi } from 'vitest'
import { writtenOut } from '../../plugin/publishing/writtenOut.ts'
import { deadlineIn, publishedCase } from '../../widget/docs/publishedCase.ts'
import { find, letterField, place, press, serve, settled, textOf, type } from './support.ts'

/** The parts of `Intl` whose first use, whichever it is, makes a browser load its tables. */
const SLOW = ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat'] as const

const TABLES = Intl as unknown as Record<string, object>

const mend: (() => void)[] = []
afterEach(() => {
  for (const back of mend.splice(0)) back()
})

/** Every question to them, from now on. */
function asked(): string[] {
  const names: string[] = []
  for (const name of SLOW) {
    const original = TABLES[name] as object
    TABLES[name] = new Proxy(original, {
      construct: (target, given) => {
        names.push(name)
        return Reflect.construct(target as never, given)
      },
    })
    mend.push(() => {
      TABLES[name] = original
    })
  }
  vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(() => {
    names.push('toLocaleString')
    return '?'
  })
  return names
}

test.each([30, 3])(
  'with %s days left neither card, form nor typing asks what the server has written out',
  async (days) => {
    const bare = publishedCase({ deadline: deadlineIn(days - 0.5), sent: 1_234 })
    serve({ ...bare, dir: 'ltr', inWords: writtenOut(bare) })
    const names = asked()
    const box = await place()
    expect(textOf(box)).toContain('Kazakhstan')
    press(box, 'button', 'Write a letter')
    await settled()
    type(letterField(box), 'Mine.')
    expect(find(box, 'select').textContent).toContain('Russian')
    expect(names).toEqual([])
  },
)

test('what the server has not written out, the box asks for itself', async () => {
  serve(publishedCase({ inWords: {} }))
  const names = asked()
  const box = await place()
  expect(textOf(box)).toContain('Kazakhstan')
  expect(names).toContain('DisplayNames')
})
