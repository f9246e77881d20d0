import { expect, test } from 'vitest'
import { contrast, readableAccent } from '../../../core/contrast.ts'

const LEVELS = ['00', '33', '66', '99', 'cc', 'ff']
const COLOURS = LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.map((b) => `#${r}${g}${b}`)))
const BACKGROUNDS = ['#ffffff', '#fdfcfa', '#f4f0ea', '#808080', '#26241f', '#191817', '#000000']

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#FFFF00', '#ffffff', 1.07],
])('the contrast of %s and %s is %d, as WCAG reckons it', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  expect(contrast(b, a)).toBeCloseTo(ratio, 2)
})

test.each(BACKGROUNDS)(
  'whatever accent an organisation sets, it can be read on %s',
  (background) => {
    for (const colour of COLOURS) {
      const accent = readableAccent(colour, background)
      expect(accent).toMatch(/^#[0-9a-f]{6}$/)
      expect(contrast(accent, background), colour).toBeGreaterThanOrEqual(4.5)
    }
  },
)

test.each(BACKGROUNDS)(
  'an accent that can be read on %s stays exactly as it was set',
  (background) => {
    const readable = COLOURS.filter((colour) => contrast(colour, background) >= 4.5)
    expect(readable.length).toBeGreaterThan(0)
    expect(readable.map((colour) => readableAccent(colour, background))).toEqual(readable)
  },
)

test('a shaded accent keeps its hue and goes no further than it must', () => {
  expect(readableAccent('#ffcc00', '#ffffff')).toMatch(/^#(?!0000)[0-9a-f]{4}00$/)
  for (const [colour, background] of [
    ['#ffcc00', '#fdfcfa'],
    ['#33ccff', '#f4f0ea'],
    ['#660000', '#191817'],
  ] as const) {
    expect(contrast(readableAccent(colour, background), background)).toBeLessThan(5.5)
  }
})
