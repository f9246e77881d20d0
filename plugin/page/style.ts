import { raw } from 'hono/html'
import { readableAccent } from '../../core/contrast.ts'
import { hashOf } from './policy.ts'

const LIGHT = '#fdfcfa'
const DARK = '#191817'
const DEFAULT_ACCENT = '#a3200d'

const RULES = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
main{max-inline-size:44rem;margin-inline:auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.2;margin:.25rem 0 .75rem;text-wrap:balance}
h2{font-size:1.375rem;line-height:1.3;margin:2.25rem 0 .75rem}
h3{font-size:1.125rem;margin:1.25rem 0 .5rem}
h4,h5{font-size:1rem;margin:1rem 0 .25rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999em}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;padding:.5rem 1rem;background:var(--back)}
.kicker{margin:0;color:var(--accent);font-weight:600}
.marks,.hint,.mission,.office,.subject,.languages,footer{color:var(--soft)}
.marks,.office,.mission,.subject{margin:.25rem 0}
.newer,.state,.safety{padding:.75rem 1rem;border-inline-start:4px solid var(--accent);background:var(--tint);border-radius:4px}
.state{margin:1rem 0}
.state p,.safety p{margin:.25rem 0}
.safety h3{margin-block-start:0}
.people{list-style:none;padding:0;font-size:1.1875rem}
.target{border:1px solid var(--line);border-radius:8px;padding:1rem 1.25rem;margin-block:1.25rem}
.target h3{margin:0}
.role{margin:0;font-size:.875rem;color:var(--soft)}
.ways{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
.ways dt{grid-column:1;color:var(--soft)}
.ways dd{grid-column:2;margin:0}
.ways address{font-style:normal;unicode-bidi:plaintext}
.ways a,.webmail a,.languages a,summary{display:inline-block;min-block-size:24px}
.letter{border-block-start:1px solid var(--line);padding-block:.5rem}
summary{cursor:pointer;font-weight:600;padding-block:.35rem;display:list-item}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .75rem;border-block-end:1px solid var(--line);text-align:end}
th[scope=row]{text-align:start}
.mark{font-weight:400;font-size:.875rem;border:1px solid currentColor;border-radius:1em;padding:0 .5em}
pre{white-space:pre-wrap;font:inherit;background:var(--tint);border-radius:4px;padding:1rem;margin:.5rem 0;unicode-bidi:plaintext;text-align:start}
.button{display:inline-block;padding:.6rem 1.1rem;border-radius:6px;background:var(--accent);color:var(--back);font-weight:600;text-decoration:none;border:2px solid transparent}
.webmail{display:inline-block;margin-block:.5rem;margin-inline-start:.5rem}
.webmail a{margin-inline-end:.5rem}
footer{margin-block-start:3rem;border-block-start:1px solid var(--line)}
@media (max-width:26rem){.ways{grid-template-columns:1fr}.ways dd,.ways dt{grid-column:1}.target{padding:.75rem}}
@media print{.send,.skip,.languages{display:none}body{background:none;color:#000}.letter{break-inside:avoid}}
`

/** The page's style sheet and the hash by which its policy lets it stand. */
export interface Style {
  css: ReturnType<typeof raw>
  /** `'sha256-…'`, for `style-src`. */
  hash: string
}

const known = new Map<string, Style>()

/** The style in an organisation's accent colour (`#rrggbb`), shaded where it could not be read; in one theme, else in the reader's. */
export function styleFor(accent: string | undefined, theme?: 'light' | 'dark'): Style {
  const colour = accentOr(accent)
  const key = `${colour} ${theme ?? ''}`
  const cached = known.get(key)
  if (cached) return cached
  const css = theme ? inTheme(colour, theme) : inBoth(colour)
  const style = { css: raw(css), hash: hashOf(css) }
  known.set(key, style)
  return style
}

function inBoth(colour: string): string {
  return `:root{${variables(colour, LIGHT)}}@media (prefers-color-scheme:dark){:root{${variables(colour, DARK)}}}${RULES}`
}

function inTheme(colour: string, theme: 'light' | 'dark'): string {
  return `:root{${variables(colour, theme === 'dark' ? DARK : LIGHT)}}${RULES}html{color-scheme:${theme}}`
}

/** An organisation's accent colour, else ours. */
export function accentOr(accent: string | null | undefined): string {
  return accent && /^#[0-9a-f]{6}$/i.test(accent) ? accent : DEFAULT_ACCENT
}

function variables(accent: string, background: string): string {
  const dark = background === DARK
  return [
    `--back:${background}`,
    `--text:${dark ? '#eeece8' : '#1c1b1a'}`,
    `--soft:${dark ? '#b8b3aa' : '#5c574f'}`,
    `--line:${dark ? '#4a4640' : '#d0cac0'}`,
    `--tint:${dark ? '#26241f' : '#f4f0ea'}`,
    `--accent:${readableAccent(accent, dark ? '#26241f' : '#f4f0ea')}`,
  ].join(';')
}
