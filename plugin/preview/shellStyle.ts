import { raw } from 'hono/html'
import { hashOf } from '../page/policy.ts'
import type { Style } from '../page/style.ts'

const CSS = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{display:flex;flex-direction:column;block-size:100vh;block-size:100dvh;margin:0;background:Canvas;color:CanvasText;font:.875rem/1.4 system-ui,sans-serif}
header{flex:none;border-block-end:1px solid #8888}
.mark{margin:0;padding:.4rem .75rem;background:#ffd75e;color:#1c1b1a;font-weight:600}
[role=status]{margin:0;padding:0 .75rem}
[role=status]:not(:empty){padding-block:.4rem}
summary{cursor:pointer;padding:.4rem .75rem;min-block-size:24px;font-weight:600}
form{display:flex;flex-wrap:wrap;gap:.4rem .75rem;padding:0 .75rem .5rem}
form p{flex:1 1 8rem;max-inline-size:16rem;min-inline-size:0;margin:0}
label{font-size:.8125rem}
select,button{inline-size:100%;min-block-size:2.25rem;padding:.25rem .4rem;font:inherit}
iframe{flex:1;min-block-size:0;inline-size:100%;border:0;background:Canvas}
main{max-inline-size:40rem;padding:1rem}
:focus-visible{outline:3px solid currentColor;outline-offset:2px}
@media print{header{display:none}}
`

/** The style of the page around a preview. */
export const SHELL_STYLE: Style = { css: raw(CSS), hash: hashOf(CSS) }
