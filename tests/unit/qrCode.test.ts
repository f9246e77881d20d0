import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrCode } from '../../plugin/preview/qrCode.ts'

/** Pixels of one module. */
const SCALE = 4

/** The drawing as a camera sees it. */
function photographed(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * SCALE
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let pixel = 0; pixel < SCALE * SCALE; pixel++) {
      const column = Number(x) * SCALE + (pixel % SCALE)
      const row = Number(y) * SCALE + Math.floor(pixel / SCALE)
      data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
    }
  }
  return { width: size, height: size, data }
}

test('a phone reads out of the code the very address that was put in', () => {
  const url = `https://act.example.org/api/cases/${'0'.repeat(36)}/preview?link=${'aB-_.'.repeat(24)}`
  expect(decodeQR(photographed(qrCode(url)))).toBe(url)
})
