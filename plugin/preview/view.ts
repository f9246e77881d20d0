import { html, raw } from 'hono/html'
import { directionOf } from '../../core/languages.ts'
import type { Said } from '../../core/said.ts'
import type { RenderedPage } from '../page/document.ts'
import { documentOf } from '../page/document.ts'
import type { Html } from '../page/html.ts'
import { hashOf, policy } from '../page/policy.ts'
import type { Style } from '../page/style.ts'
import type { Controls, Theme } from './controls.ts'
import type { Preview } from './previewCase.ts'
import { VIEW_SCRIPT } from './viewScript.ts'

/** Says a sentence of the admin to whoever looks at the preview. */
export type Say = (english: string, values?: Said) => string

/** What every view of a draft is made from. */
export interface ViewInput {
  preview: Preview
  controls: Controls
  say: Say
  /** Of the sentences that `say` gives. */
  adminLang: string
  /** Path of the preview, `/api/cases/ID/preview`. */
  base: string
  /** Path of the case's JSON, as it is shown here. */
  answer: string
  /** Of the box. */
  scriptUrl: string
  /** Milliseconds. */
  now: number
}

/** What makes a page of a view. */
interface Content {
  lang: string
  /** In which `main` and nothing of the preview stands. */
  body: Html
  style: Style
  /** True where what is typed changes the page itself, and not a box in it alone. */
  isRedrawn: boolean
}

const RULES =
  '.preview-mark{margin:0;padding:.5rem 1rem;background:#ffd75e;color:#1c1b1a;font:600 1rem/1.4 system-ui,sans-serif}'

/** A view as a document of its own, out of which nothing leads, and nothing is sent. */
export function viewPage(
  input: ViewInput,
  { lang, body, style, isRedrawn }: Content,
): RenderedPage {
  const { preview, say, adminLang, base, answer, scriptUrl } = input
  const { css, hash } = withRules(style, RULES)
  const mark = markOf(preview, say)
  const head = html`<title>${say('Preview: {title}', { title: preview.published.title })}</title>
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<style>${css}</style>`
  const page = html`<p class="preview-mark" lang="${adminLang}" dir="${directionOf(adminLang)}">${mark}</p>
<script data-api="${base}" data-answer="${answer}" data-redrawn="${isRedrawn ? 'yes' : ''}" data-complete="${preview.isComplete ? 'yes' : 'no'}">${VIEW_SCRIPT.source}</script>
${body}
<script src="${scriptUrl}" async></script>`
  return {
    html: String(documentOf(lang, head, page)),
    csp: policy({ style: hash, script: VIEW_SCRIPT.hash, framedBy: "'self'", isShut: true }),
  }
}

/** What tells a preview from what is public. */
export function markOf({ isPublic }: Preview, say: Say): string {
  return isPublic
    ? say('Preview: what you change here, readers see once it is published.')
    : say('Preview: readers do not see this yet.')
}

/** A style with more rules at its end. */
export function withRules({ css }: Style, rules: string): Style {
  const all = `${css}${rules}`
  return { css: raw(all), hash: hashOf(all) }
}

/** The attributes of a box in a preview: it asks the preview, and nobody else. */
export function boxAttributesOf({ base, controls }: ViewInput): Record<string, string> {
  const { country, theme } = controls
  return { api: base, theme, ...(country ? { country } : {}) }
}

/** The one theme that was chosen; undefined: the reader's own. */
export function chosenTheme(theme: Theme): 'light' | 'dark' | undefined {
  return theme === 'auto' ? undefined : theme
}
