import type { Block, Inline, RichText } from '../../core/contract.ts'

interface Node {
  type: string
  version: number
  [key: string]: unknown
}

interface ElementNode extends Node {
  children: Node[]
  direction: null
  format: ''
  indent: number
}

/** What the editor keeps of a rich text. */
export interface LexicalState {
  root: ElementNode
  [key: string]: unknown
}

/** The contract's closed tree as what the editor keeps. */
export function toLexical(blocks: RichText): LexicalState {
  return { root: element('root', blocks.map(blockNode)) }
}

function blockNode(block: Block): ElementNode {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', block.children.map(inlineNode), { textFormat: 0, textStyle: '' })
    case 'heading':
      return element('heading', block.children.map(inlineNode), { tag: `h${block.level}` })
    case 'quote':
      return element('quote', quoteChildren(block.children))
    case 'list':
      return listNode(block)
  }
}

/** A quote holds lines, not blocks: its paragraphs are set apart by line breaks. */
function quoteChildren(blocks: Block[]): Node[] {
  return blocks.flatMap((block, index) => [
    ...(index ? [{ type: 'linebreak', version: 1 }] : []),
    ...blockNode(block).children,
  ])
}

function listNode(list: Extract<Block, { type: 'list' }>): ElementNode {
  const items = list.children.flatMap(itemNodes)
  return element(
    'list',
    items.map((item, index) => ({ ...item, value: index + 1 })),
    {
      listType: list.ordered ? 'number' : 'bullet',
      tag: list.ordered ? 'ol' : 'ul',
      start: 1,
    },
  )
}

/** A nested list becomes an item of its own, as the editor writes it. */
function itemNodes(item: { children: (Inline | Block)[] }): Node[] {
  const lists = item.children.filter((child) => child.type === 'list')
  const rest = item.children.filter((child) => child.type !== 'list')
  const words = rest.flatMap((child) =>
    isInline(child) ? [inlineNode(child)] : blockNode(child).children,
  )
  const own = words.length ? [element('listitem', words)] : []
  return [...own, ...lists.map((list) => element('listitem', [blockNode(list)]))]
}

function isInline(node: Inline | Block): node is Inline {
  return ['text', 'break', 'link', 'placeholder'].includes(node.type)
}

function inlineNode(node: Inline): Node {
  switch (node.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: node.text,
        format: (node.bold ? 1 : 0) | (node.italic ? 2 : 0),
        detail: 0,
        mode: 'normal',
        style: '',
      }
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return element('link', node.children.map(inlineNode), {
        version: 3,
        fields: { linkType: 'custom', url: node.url, newTab: false },
        id: nodeId(),
      })
    case 'placeholder':
      return {
        type: 'inlineBlock',
        version: 1,
        fields: {
          id: nodeId(),
          blockType: 'placeholder',
          blockName: '',
          name: node.name,
          fallback: node.fallback,
        },
      }
  }
}

function element(type: string, children: Node[], more: Record<string, unknown> = {}): ElementNode {
  return { type, version: 1, format: '', indent: 0, direction: null, ...more, children }
}

/** 24 hexadecimal digits, the shape in which the editor names its nodes. */
function nodeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
