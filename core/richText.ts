import type { Block, Inline, ListItem, Placeholder, RichText } from './contract.ts'

/** What a placeholder becomes; an empty or absent value leaves its fallback standing. */
export type Fill = (name: Placeholder['name'], fallback: string) => string | undefined

type Node = Block | Inline | ListItem

/**
 * A rich text as plain text: blocks apart by an empty line, list items by a line each.
 * Unknown node types give the text of their children, or nothing.
 */
export function plainText(blocks: RichText, fill?: Fill): string {
  return joinBlocks(blocks, fill).trim()
}

function joinBlocks(nodes: Node[], fill?: Fill): string {
  let text = ''
  let afterInline = false
  for (const node of nodes) {
    const inline = isInline(node)
    if (text && !(inline && afterInline)) text += '\n\n'
    text += nodeText(node, fill)
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
      const text = joinBlocks(node.children, fill)
      const address = node.url.replace(/^(mailto|tel):/, '')
      return text === address || text === node.url ? text : `${text} (${address})`
    }
    default:
      return joinBlocks((node as { children?: Node[] }).children ?? [], fill)
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
