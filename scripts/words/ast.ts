/** As much of a syntax tree as is looked at here. */
export interface Node {
  type: string
  start: number
  end: number
  name?: string
  value?: unknown
  callee?: Node
  arguments?: Node[]
  params?: Node[]
  consequent?: Node
  alternate?: Node
  left?: Node
  right?: Node
  expression?: Node
  object?: Node
  property?: Node
  elements?: unknown[]
  properties?: { value?: unknown }[]
  id?: Node
  init?: Node
  source?: Node
  specifiers?: { imported?: Node; local?: Node }[]
}

/** Looks at a node and all beneath it. */
export function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, look)
  if (!node || typeof node !== 'object' || !('type' in node)) return
  look(node as Node)
  for (const part of Object.values(node)) if (typeof part === 'object') visit(part, look)
}
