import { afterEach, expect, test } from 'vitest'
import { contrast } from '../../core/contrast.ts'
import { publishedCase } from '../../widget/docs/publishedCase.ts'
import { find, place, placeOpen, rootOf, serve } from './support.ts'

/** What a page gives the box to look like. */
const BACKGROUNDS = { white: '#ffffff', black: '#000000' }

afterEach(() => {
  document.documentElement.style.colorScheme = ''
})

function styleOf(box: Element, selector = '.box'): CSSStyleDeclaration {
  return getComputedStyle(find(box, selector))
}

/** A colour as the browser paints it: red, green, blue, and how much it covers, of 255 each. */
function painted(colour: string): number[] {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  return [...canvas.getImageData(0, 0, 1, 1).data]
}

function hex(colour: string): string {
  const channels = painted(colour).slice(0, 3)
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

test('the box follows the page’s colour scheme, and the theme attribute goes before it', async () => {
  serve(publishedCase())
  document.documentElement.style.colorScheme = 'dark'
  const box = await place()
  const background = () => getComputedStyle(find(box, '.box')).backgroundColor
  const dark = background()
  box.setAttribute('theme', 'light')
  const light = background()
  document.documentElement.style.colorScheme = ''
  expect(light).toBe('rgb(255, 255, 255)')
  expect(dark).not.toBe(light)
})

for (const theme of ['light', 'dark']) {
  test(`with the theme “${theme}” the box is so on a page of the other scheme`, async () => {
    serve(publishedCase())
    document.documentElement.style.colorScheme = theme === 'dark' ? 'light' : 'dark'
    const box = await place({ theme })
    expect(styleOf(box).colorScheme).toBe(theme)
    const [red = 0] = painted(styleOf(box).backgroundColor)
    expect(red > 127).toBe(theme === 'light')
  })
}

for (const background of ['#101820', '#fdf6e3', '#767676', 'rgb(200 30 30)']) {
  test(`on the background ${background} the text can be read without a colour of its own`, async () => {
    serve(publishedCase())
    const box = await place()
    box.style.setProperty('--take-action-background', background)
    const [text, paper] = [hex(styleOf(box).color), hex(background)]
    expect(contrast(text, paper)).toBeGreaterThan(4.5)
  })
}

for (const [name, paper] of Object.entries(BACKGROUNDS)) {
  test(`through no background at all the text is read on the page’s ${name}`, async () => {
    serve(publishedCase())
    document.documentElement.style.colorScheme = name === 'black' ? 'dark' : 'light'
    const box = await place()
    box.style.setProperty('--take-action-background', 'transparent')
    expect(contrast(hex(styleOf(box).color), paper)).toBeGreaterThan(4.5)
  })
}

test('the text’s own colour, where the page gives one, is kept', async () => {
  serve(publishedCase())
  const box = await place()
  box.style.setProperty('--take-action-background', 'rgb(0, 0, 0)')
  box.style.setProperty('--take-action-text', 'rgb(255, 255, 0)')
  expect(styleOf(box).color).toBe('rgb(255, 255, 0)')
})

test('an accent that lets the page through leaves the text on it whole', async () => {
  serve(publishedCase())
  const box = await place()
  box.style.setProperty('--take-action-accent', 'rgb(0 80 160 / 60%)')
  expect(painted(styleOf(box, 'button.primary').color)[3]).toBe(255)
})

test('nothing in the box moves, so that reduced motion has nothing to reduce', async () => {
  serve(publishedCase())
  const box = await placeOpen()
  const all = [...rootOf(box).querySelectorAll('*')].map((one) => getComputedStyle(one))
  const moving = all.filter(
    (style) => style.transitionDuration !== '0s' || style.animationName !== 'none',
  )
  expect(moving).toEqual([])
  expect(all.filter(({ scrollBehavior }) => scrollBehavior !== 'auto')).toEqual([])
})

test('custom properties of the page give accent, radius and font', async () => {
  serve(publishedCase())
  const box = await place()
  box.style.setProperty('--take-action-accent', 'rgb(0, 80, 160)')
  box.style.setProperty('--take-action-radius', '0px')
  const button = getComputedStyle(find(box, 'button'))
  expect([button.backgroundColor, button.borderRadius]).toEqual(['rgb(0, 80, 160)', '0px'])
})
