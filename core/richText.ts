import type { Block, Inline, ListItem, Placeholder, RichText } from './contract.ts'

/** What a placeholder becomes; an empty or absent value leaves its fallback standing. */
export type Fill = (name: Placeholder['name'], fallback: string) => string | undefined

type Node = Block | Inline | ListItem

/**
 * A rich text as plain text: blocks apart by an empty line, list items by a line each.
 * Unknown node types give the text of their children, or nothing.
 */
export function plainText(blocks: RichText, fill?: Fill): string {
  return joinNodes(blocks, fill).trim()
}

/** Children as text; those of one sentence are all inline, whatever their types. */
function joinNodes(nodes: Node[], fill?: Fill, isSentence = false): string {
  let text = ''
  let afterInline = false
  for (const node of nodes) {
    const part = nodeText(node, fill)
    if (!part) continue
    const inline = isSentence || isInline(node)
    if (text && !(inline && afterInline)) text += '\n\n'
    text += part
    afterInline = inline
  }
  return text
}

function nodeText(node: Node, fill?: Fill): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'break':
      return '\n'
    case 'placeholder':
      return fill?.(node.name, node.fallback) || node.fallback
    case 'list':
      return node.children
        .map((item, index) => `${node.ordered ? `${index + 1}.` : '•'} ${nodeText(item, fill)}`)
        .join('\n')
    case 'link': {
      const text = joinNodes(node.children, fill, true)
      const address = node.url.replace(/^(mailto|tel):/, '')
      return text === address || text === node.url ? text : `${text} (${address})`
    }
    default: {
      const { type, children = [] } = node as { type: string; children?: Node[] }
      return joinNodes(children, fill, /^(paragraph|heading)$/.test(type))
    }
  }
}

function isInline(node: Node): boolean {
  return /^(text|break|link|placeholder)$/.test(node.type)
}

/** True where the text holds nothing that a reader would see. */
export function isEmptyText(blocks: RichText | undefined): boolean {
  return !blocks || !plainText(blocks).trim()
}

/** The address where a rich text may link to it, or undefined: `https:`, `http:`, `mailto:`, `tel:` only. */
export function safeUrl(url: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:)/i.test(url) ? url : undefined
}
