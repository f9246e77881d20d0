import { html } from 'lit/html.js'
import type { Block, Inline, ListItem, RichText } from '../../core/contract.ts'
import { link, paragraph, type View } from './parts.ts'

/** A rich text as templates. Of a type that is not known the children show, or nothing. */
export function richText(nodes: RichText | undefined): View {
  return nodes?.map(nodeView)
}

function nodeView(node: Block | Inline | ListItem): View {
  const inner: View = 'children' in node ? (node.children as Block[]).map(nodeView) : ''
  switch (node.type) {
    case 'text': {
      const text = node.bold ? html`<strong>${node.text}</strong>` : node.text
      return node.italic ? html`<em>${text}</em>` : text
    }
    case 'break':
      return html`<br>`
    case 'placeholder':
      return node.fallback
    case 'link':
      return link(node.url, inner)
    case 'paragraph':
      return paragraph(inner)
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
