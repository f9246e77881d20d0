import type { Block, Inline, ListItem, PlaceholderName, RichText } from '../../core/contract.ts'
import { isEmptyText, safeUrl } from '../../core/richText.ts'

interface LexicalNode {
  type?: string
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  url?: string
  fields?: { url?: string; blockType?: string; name?: string; fallback?: string }
  children?: LexicalNode[]
}

const BOLD = 1
const ITALIC = 2
const PLACEHOLDERS = ['target', 'office', 'writer', 'town', 'country']
/** Deeper than any text that people write; what lies below is left out. */
const DEEPEST = 20

/** What the editor keeps, as the contract's closed tree; undefined where it holds no word. */
export function fromLexical(value: unknown): RichText | undefined {
  const root = (value as { root?: LexicalNode } | null | undefined)?.root
  const blocks = root ? blocksOf(root.children ?? [], 0) : []
  return isEmptyText(blocks) ? undefined : blocks
}

function blocksOf(nodes: LexicalNode[], depth: number): Block[] {
  if (depth > DEEPEST) return []
  return nodes.flatMap((node) => blockOf(node, depth))
}

function blockOf(node: LexicalNode, depth: number): Block[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'paragraph':
      return nonEmpty({ type: 'paragraph', children: inlinesOf(children, depth) })
    case 'heading':
      return nonEmpty({
        type: 'heading',
        level: levelOf(node.tag),
        children: inlinesOf(children, depth),
      })
    case 'quote':
      return nonEmpty({
        type: 'quote',
        children: nonEmpty<Block>({ type: 'paragraph', children: inlinesOf(children, depth) }),
      })
    case 'list':
      return nonEmpty({
        type: 'list',
        ordered: node.listType === 'number',
        children: itemsOf(children, depth + 1),
      })
    default:
      return blocksOf(children, depth + 1)
  }
}

/** Lexical puts a nested list into an item of its own; the contract puts it into the item before. */
function itemsOf(nodes: LexicalNode[], depth: number): ListItem[] {
  const items: ListItem[] = []
  for (const node of nodes) {
    const children = itemChildren(node.children ?? [], depth)
    const previous = items.at(-1)
    if (previous && children.every((child) => child.type === 'list'))
      previous.children.push(...children)
    else if (children.length) items.push({ type: 'item', children })
  }
  return items
}

function itemChildren(nodes: LexicalNode[], depth: number): (Inline | Block)[] {
  if (depth > DEEPEST) return []
  return nodes.flatMap<Inline | Block>((node) =>
    isBlock(node) ? blockOf(node, depth) : inlinesOf([node], depth),
  )
}

function isBlock(node: LexicalNode): boolean {
  return ['paragraph', 'heading', 'quote', 'list'].includes(node.type ?? '')
}

function inlinesOf(nodes: LexicalNode[], depth: number): Inline[] {
  if (depth > DEEPEST) return []
  return nodes.flatMap((node) => inlineOf(node, depth))
}

function inlineOf(node: LexicalNode, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
      return node.text ? [textOf(node.text, Number(node.format) || 0)] : []
    case 'tab':
      return [{ type: 'text', text: '\t' }]
    case 'linebreak':
      return [{ type: 'break' }]
    case 'link':
    case 'autolink':
      return linkOf(node, depth)
    case 'inlineBlock':
      return placeholderOf(node)
    default:
      return inlinesOf(node.children ?? [], depth + 1)
  }
}

function textOf(text: string, format: number): Inline {
  return {
    type: 'text',
    text,
    ...(format & BOLD ? { bold: true as const } : {}),
    ...(format & ITALIC ? { italic: true as const } : {}),
  }
}

function linkOf(node: LexicalNode, depth: number): Inline[] {
  const children = inlinesOf(node.children ?? [], depth + 1)
  const url = safeUrl(node.fields?.url ?? node.url ?? '')
  return url ? [{ type: 'link', url, children }] : children
}

function placeholderOf({ fields }: LexicalNode): Inline[] {
  const fallback = fields?.fallback ?? ''
  if (PLACEHOLDERS.includes(fields?.name ?? '')) {
    return [{ type: 'placeholder', name: fields?.name as PlaceholderName, fallback }]
  }
  return fallback ? [{ type: 'text', text: fallback }] : []
}

function levelOf(tag: string | undefined): 2 | 3 | 4 {
  return tag === 'h3' ? 3 : tag === 'h4' ? 4 : 2
}

function nonEmpty<T extends Block>(block: T): T[] {
  return block.children.length ? [block] : []
}
