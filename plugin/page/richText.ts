import { html } from 'hono/html'
import type { Block, Inline, ListItem, RichText } from '../../core/contract.ts'
import { safeUrl } from '../../core/richText.ts'
import type { Html } from './html.ts'

type Node = Block | Inline | ListItem

/** A rich text as HTML; headings sink below those of the page. An unknown type shows its children. */
export function richText(blocks: RichText): Html {
  return html`${blocks.map(node)}`
}

function node(one: Node): Html {
  switch (one.type) {
    case 'text':
      return text(one)
    case 'break':
      return html`<br>`
    case 'placeholder':
      return html`${one.fallback}`
    case 'link':
      return link(one)
    case 'paragraph':
      return html`<p>${one.children.map(node)}</p>`
    case 'heading':
      return heading(one)
    case 'quote':
      return html`<blockquote>${one.children.map(node)}</blockquote>`
    case 'list':
      return one.ordered
        ? html`<ol>${one.children.map(node)}</ol>`
        : html`<ul>${one.children.map(node)}</ul>`
    case 'item':
      return html`<li>${one.children.map(node)}</li>`
    default:
      return html`${((one as { children?: Node[] }).children ?? []).map(node)}`
  }
}

function text({ text, bold, italic }: Extract<Inline, { type: 'text' }>): Html {
  const words = italic ? html`<em>${text}</em>` : html`${text}`
  return bold ? html`<strong>${words}</strong>` : words
}

function link({ url, children }: Extract<Inline, { type: 'link' }>): Html {
  const href = safeUrl(url)
  return href
    ? html`<a href="${href}" rel="noopener noreferrer">${children.map(node)}</a>`
    : html`${children.map(node)}`
}

function heading({ level, children }: Extract<Block, { type: 'heading' }>): Html {
  if (level === 2) return html`<h3>${children.map(node)}</h3>`
  if (level === 3) return html`<h4>${children.map(node)}</h4>`
  return html`<h5>${children.map(node)}</h5>`
}
