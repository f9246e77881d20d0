import {
  accentIn,
  attributesOf,
  type Choices,
  type Embedded,
  heightIn,
  wordsIn,
} from './choices.ts'
import { writeAttributes } from './escape.ts'

/** The box in a frame, and the script that lets the frame grow with it. */
export function frameSnippet(embedded: Embedded, choices: Choices): string {
  const attributes: [string, string][] = [
    ['src', frameAddress(embedded, choices)],
    ['title', wordsIn(embedded, choices)],
    ['width', '100%'],
    ['height', String(heightIn(choices))],
    ['frameborder', '0'],
  ]
  return `<iframe${writeAttributes(attributes)}></iframe>
<script>${frameScript(embedded.origin)}</script>`
}

/** The script's own text, to the last space: a policy may know it by its hash. */
export function frameScript(origin: string): string {
  return `
  addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== 'take-action-height') return
    for (const frame of document.querySelectorAll('iframe[src^="${escapeSelector(origin)}/embed/"]'))
      if (frame.contentWindow === source) frame.height = data.height
  })
`
}

/** The address of the framed page. */
export function frameAddress({ origin, slug }: Embedded, choices: Choices): string {
  const accent = accentIn(choices)
  const query = new URLSearchParams([
    ...attributesOf(choices),
    ...(accent ? [['accent', accent.slice(1)]] : []),
  ])
  return `${origin}/embed/${encodeURIComponent(slug)}${query.size ? `?${query}` : ''}`
}

/** For a string in a selector in a script in HTML: an origin has none of these signs. */
function escapeSelector(origin: string): string {
  return origin.replace(/["'\\<>\s]/g, '')
}
