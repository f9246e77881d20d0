import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Inline, RichText, Text } from '../../core/contract.ts'
import { safeUrl } from '../../core/richText.ts'

type Marks = Pick<Text, 'bold' | 'italic'>

const parser = unified().use(remarkParse)

/**
 * The blocks of a Markdown text, or of a plain one. A line end within a paragraph stays in its text
 * as `\n`, since in an address it means something and in prose it does not.
 */
export function readMarkdown(text: string): RichText {
  return parser.parse(text).children.flatMap(block)
}

function block(node: RootContent | BlockContent | DefinitionContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        { type: 'heading', level: headingLevel(node.depth), children: inlines(node.children) },
      ]
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node.children) }]
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, children: node.children.map(item) }]
    case 'blockquote':
      return [{ type: 'quote', children: node.children.flatMap(block) }]
    case 'code':
      return [{ type: 'paragraph', children: [{ type: 'text', text: node.value.trim() }] }]
    default:
      return []
  }
}

function headingLevel(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}

function item(node: ListItem): { type: 'item'; children: (Inline | Block)[] } {
  const blocks = node.children.flatMap(block)
  const [first, ...rest] = blocks
  const children = first?.type === 'paragraph' ? [...first.children, ...rest] : blocks
  return { type: 'item', children }
}

function inlines(nodes: PhrasingContent[], marks: Marks = {}): Inline[] {
  return nodes.flatMap((node) => inline(node, marks))
}

function inline(node: PhrasingContent, marks: Marks): Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: 'text', text: node.value, ...marks }]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
      return inlines(node.children, { ...marks, bold: true })
    case 'emphasis':
      return inlines(node.children, { ...marks, italic: true })
    case 'link': {
      const children = inlines(node.children, marks)
      const url = safeUrl(node.url)
      return url ? [{ type: 'link', url, children }] : children
    }
    case 'linkReference':
      return inlines(node.children, marks)
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'break' }] : []
    default:
      return []
  }
}
