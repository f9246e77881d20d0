interface Node {
  type?: string
  fields?: { blockType?: string; name?: string; fallback?: string }
  children?: Node[]
  [key: string]: unknown
}

/** What a template's own placeholders become in a case. */
export interface CaseWords {
  people: string[]
  country?: string
  /** The letter's language, in which the people are joined. */
  lang: string
}

/**
 * A template's body as a case's letter: people and country written out, and the placeholders that
 * are filled in for each reader turned into those of a letter. The template is left as it is.
 */
export function fillTemplate(body: unknown, words: CaseWords): unknown {
  const root = (body as { root?: Node } | null)?.root
  return root ? { root: fill(root, words) } : body
}

function fill(node: Node, words: CaseWords): Node {
  if (node.type === 'inlineBlock') return fillPlaceholder(node, words)
  return node.children
    ? { ...node, children: node.children.map((child) => fill(child, words)) }
    : { ...node }
}

function fillPlaceholder(node: Node, words: CaseWords): Node {
  const { name, fallback = '' } = node.fields ?? {}
  if (name === 'people') return text(joined(words.people, words.lang) || fallback)
  if (name === 'caseCountry') return text(words.country ?? fallback)
  return { ...node, fields: { ...node.fields, blockType: 'placeholder' } }
}

function joined(people: string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang, { type: 'conjunction' }).format(people)
  } catch {
    return people.join(', ')
  }
}

function text(content: string): Node {
  return {
    type: 'text',
    version: 1,
    text: content,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  }
}
