import { html, type TemplateResult } from 'lit'
import type { Block, Inline, ListItem, RichText } from '../../core/contract.ts'
import { safeUrl } from '../../core/richText.ts'

type View = TemplateResult | string | View[]

/** A rich text as templates. Of a type that is not known the children show, or nothing. */
export function richText(nodes: RichText | undefined): View {
  return (nodes ?? []).map(nodeView)
}

function nodeView(node: Block | Inline | ListItem): View {
  const inner = 'children' in node ? (node.children as Block[]).map(nodeView) : ''
  switch (node.type) {
    case 'text':
      return textView(node.text, node.bold, node.italic)
    case 'break':
      return html`<br>`
    case 'placeholder':
      return node.fallback
    case 'link':
      return link(node.url, inner)
    case 'paragraph':
      return html`<p>${inner}</p>`
    case 'heading':
      return html`<h4>${inner}</h4>`
    case 'quote':
      return html`<blockquote>${inner}</blockquote>`
    case 'list':
      return node.ordered ? html`<ol>${inner}</ol>` : html`<ul>${inner}</ul>`
    case 'item':
      return html`<li>${inner}</li>`
    default:
      return inner
  }
}

function textView(text: string, bold?: boolean, italic?: boolean): View {
  const slanted = italic ? html`<em>${text}</em>` : text
  return bold ? html`<strong>${slanted}</strong>` : slanted
}

/** A link that leaves no trace of the page it stood on; the bare text where the address is not one to follow. */
export function link(url: string | undefined, text: unknown, press?: (event: Event) => void): View {
  const safe = safeUrl(url ?? '')
  if (!safe) return text as View
  return html`<a href=${safe} target="_blank" rel="noopener noreferrer" @click=${press}>${text}</a>`
}
