import { raw } from 'hono/html'
import { contrast } from '../../core/contrast.ts'
import { hashOf } from './policy.ts'
import { accentOr, type Style } from './style.ts'

/** What the snippet reserves for the box, so that nothing moves when it takes the card's place. */
const HEIGHT = '340px'

/**
 * The card looks as the box's own does (`widget/styles.ts`), which stands in its place a moment
 * later. Colours are the system's, which follow the page's colour scheme.
 */
const RULES = `
html{-webkit-text-size-adjust:100%}
body,p,h1,h2{margin:0}
take-action-box,.card{display:block;min-height:${HEIGHT}}
.card{box-sizing:border-box;display:flex;flex-direction:column;gap:.7em;padding:1em;border:1px solid #8888;border-block-start:.3em solid var(--take-action-accent);border-radius:.5em;background:Canvas;color:CanvasText;font:medium/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5em;line-height:1.25}
h2{font-size:1.2em}
.over,.address{font-size:.875em}
.over,.people{font-weight:600}
.summary{flex:1 1 0;min-height:3em;columns:1;column-fill:auto;orphans:1;widows:1;overflow:hidden}
.lines{white-space:pre-line;unicode-bidi:plaintext}
.note{display:flex;flex-direction:column;gap:.5em;padding:1em;border-inline-start:.25em solid var(--take-action-accent);background:#8882}
.button{box-sizing:border-box;align-self:start;min-height:2.75em;padding:.5em .75em;border:1px solid transparent;border-radius:.5em;background:var(--take-action-accent);color:var(--on-accent);font-weight:600;text-decoration:none}
.link{align-self:start;padding-block:.4em;color:inherit}
:focus-visible{outline:3px solid CanvasText;outline-offset:2px}
`

/** How many colours are remembered. */
const MOST = 50

const known = new Map<string, Style>()

/** The style of a framed page in an organisation's accent colour (`#rrggbb`), which the box takes too. */
export function embedStyleFor(accent: string | undefined): Style {
  const colour = accentOr(accent)
  const cached = known.get(colour)
  if (cached) return cached
  const text = contrast('#ffffff', colour) < contrast('#000000', colour) ? '#000' : '#fff'
  const css = `:root{--take-action-accent:${colour};--on-accent:${text}}${RULES}`
  const style = { css: raw(css), hash: hashOf(css) }
  // Anybody can ask for any colour.
  if (known.size >= MOST) known.clear()
  known.set(colour, style)
  return style
}
