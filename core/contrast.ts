/** WCAG 2 contrast of two colours (`#rrggbb`), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * The accent as it can be read on a background: the colour itself where its contrast is 4.5 or
 * more, else the nearest shade of it, towards black or white, that reaches that.
 */
export function readableAccent(accent: string, background: string): string {
  const towards = contrast('#000000', background) > contrast('#ffffff', background) ? 0 : 255
  for (let step = 0; step <= 20; step++) {
    const shade = mix(accent, towards, step / 20)
    if (contrast(shade, background) >= 4.5) return shade
  }
  return towards ? '#ffffff' : '#000000'
}

function mix(colour: string, towards: number, share: number): string {
  const channels = channelsOf(colour).map((one) => Math.round(one + (towards - one) * share))
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(colour).map((one) => {
    const share = one / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0)
}
