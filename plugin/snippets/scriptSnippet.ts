import { accentIn, attributesOf, type Choices, type Embedded, heightIn } from './choices.ts'
import { escapeHtml, writeAttributes } from './escape.ts'
import { linkSnippet } from './linkSnippet.ts'

/** The tag, as the contract has it: the script, the box with its place kept free, and a link inside. */
export function scriptSnippet(embedded: Embedded, choices: Choices): string {
  const attributes: [string, string][] = [
    ['case', embedded.slug],
    ...attributesOf(choices),
    ['style', boxStyle(choices).join(';')],
  ]
  return `<script src="${escapeHtml(embedded.origin)}/embed/v1.js" async></script>
<take-action-box${writeAttributes(attributes)}>
  ${linkSnippet(embedded, choices)}
</take-action-box>`
}

/** The declarations that keep the box's place free and give it its colour. */
export function boxStyle(choices: Choices): string[] {
  const accent = accentIn(choices)
  return [
    'display:block',
    `min-height:${heightIn(choices)}px`,
    ...(accent ? [`--take-action-accent:${accent}`] : []),
  ]
}

/** Lets the browser ask for the case before it has the script. It needs the language that the box will have. */
export function preloadLine({ origin, slug, defaultLang }: Embedded, choices: Choices): string {
  const lang = attributesOf(choices).find(([name]) => name === 'lang')?.[1] ?? defaultLang
  const address = `${origin}/api/take-action/v1/cases/${encodeURIComponent(slug)}?lang=${encodeURIComponent(lang)}`
  return `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(address)}">`
}
