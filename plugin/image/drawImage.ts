import { readableAccent } from '../../core/contrast.ts'
import { fontsFor } from './fonts.ts'
import type { ImageWords } from './imageWords.ts'
import type { Painter } from './painter.ts'

/** In pixels, as networks ask for it. */
export const IMAGE_SIZE = { width: 1200, height: 630 }

const MARGIN = 70
const BAR = 16
const GAP = 30
const PAPER = '#ffffff'
const INK = '#1c1b1a'
/** Of a text, from the largest that is tried, and the height that it may take. */
const TITLE = { sizes: [68, 60, 52, 44, 36], height: 200, weight: 'Bold', colour: INK }
const DEMAND = { sizes: [38, 34, 30, 26], height: 105, weight: '', colour: INK }
const LINE = { sizes: [34, 30, 26, 22], height: 50, weight: 'Bold' }

interface Style {
  sizes: number[]
  height: number
  weight: string
  colour: string
}

interface Drawn {
  input: Buffer
  width: number
  height: number
}

/** Draws a case's image as PNG. Throws where no fonts are to be found. */
export async function drawImage(
  words: ImageWords,
  painter: Painter,
): Promise<Uint8Array<ArrayBuffer>> {
  const { over, title, demand = '', foot = '', lang, dir } = words
  const colour = readableAccent(words.accent, PAPER)
  const fonts = await fontsFor(`${over}${title}${demand}${foot}…`, lang, painter)
  const draw = (text: string, style: Style) => drawText(text, style, { fonts, lang, painter })
  const line = { ...LINE, colour }
  const top = await draw(over, line)
  const middle = [await draw(title, TITLE), ...(demand ? [await draw(demand, DEMAND)] : [])]
  const bottom = foot ? [await draw(foot, line)] : []
  const { width, height } = IMAGE_SIZE
  const left = (drawn: Drawn) => (dir === 'rtl' ? width - MARGIN - drawn.width : MARGIN)
  const pieces = [
    ...stacked([top, ...middle], BAR + MARGIN),
    ...stacked(bottom, height - MARGIN - (bottom[0]?.height ?? 0)),
  ]
  const image = await painter
    .make({ create: { ...IMAGE_SIZE, channels: 3, background: PAPER } })
    .composite([
      { input: await bar(colour, painter), left: 0, top: 0 },
      ...pieces.map(({ drawn, top }) => ({ input: drawn.input, left: left(drawn), top })),
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer()
  return new Uint8Array(image)
}

/** One below the other. */
function stacked(all: Drawn[], from: number): { drawn: Drawn; top: number }[] {
  let top = from
  return all.map((drawn) => {
    const piece = { drawn, top }
    top += drawn.height + GAP
    return piece
  })
}

/** The text in the largest size in which it has room; in the smallest as much of it as has. */
async function drawText(
  text: string,
  { sizes, height, weight, colour }: Style,
  { fonts, lang, painter }: { fonts: string; lang: string; painter: Painter },
): Promise<Drawn> {
  const width = IMAGE_SIZE.width - 2 * MARGIN
  let drawn: Drawn | undefined
  for (const size of sizes) {
    const { data, info } = await painter
      .make({
        text: {
          text: `<span foreground="${colour}" lang="${lang}">${escaped(text)}</span>`,
          font: `${fonts} ${weight} ${size}`,
          width,
          wrap: 'word-char',
          dpi: 72,
          rgba: true,
        },
      })
      .png()
      .toBuffer({ resolveWithObject: true })
    drawn = { input: data, width: info.width, height: info.height }
    if (info.height <= height) return drawn
  }
  return cut(drawn as Drawn, height, painter)
}

async function cut(drawn: Drawn, height: number, painter: Painter): Promise<Drawn> {
  const { width } = drawn
  const area = { left: 0, top: 0, width, height }
  return { width, height, input: await painter.open(drawn.input).extract(area).png().toBuffer() }
}

function bar(background: string, painter: Painter): Promise<Buffer> {
  const { width } = IMAGE_SIZE
  return painter
    .make({ create: { width, height: BAR, channels: 3, background } })
    .png()
    .toBuffer()
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
