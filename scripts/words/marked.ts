import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'
import { type Node, visit } from './ast.ts'

/**
 * The names in a file that hold sentences marked by `sentence()` or `sentences()`: its own constants,
 * those that it imports, and what a callback is handed of one of them, as in `NAMES.map((name) => …)`.
 */
export function markedIn(file: string, program: unknown): Set<string> {
  const marked = new Set([...declared(program), ...imported(file, program)])
  visit(program, ({ type, callee, arguments: given }) => {
    const of = callee?.object
    if (type !== 'CallExpression' || !(marked.has(rootOf(of) ?? '') || isMark(of))) return
    for (const param of given?.[0]?.params ?? [])
      for (const name of namesIn(param)) marked.add(name)
  })
  return marked
}

/** The name that an expression begins with: `A` of `A[b].c`. */
export function rootOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Identifier') return node.name
  if (node?.type === 'MemberExpression' || node?.type === 'ChainExpression') {
    return rootOf(node.object ?? node.expression)
  }
  return undefined
}

function declared(program: unknown): string[] {
  const names: string[] = []
  visit(program, ({ type, id, init }) => {
    if (type === 'VariableDeclarator' && marks(init)) names.push(...namesIn(id))
  })
  return names
}

function marks(node: unknown): boolean {
  let found = false
  visit(node, ({ type, callee }) => {
    if (isMark({ type, callee })) found = true
  })
  return found
}

/** Whether it is itself a call that marks. */
export function isMark(node: Pick<Node, 'type' | 'callee'> | undefined): boolean {
  return node?.type === 'CallExpression' && /^sentences?$/.test(node.callee?.name ?? '')
}

function imported(file: string, program: unknown): string[] {
  const names: string[] = []
  visit(program, ({ type, source, specifiers }) => {
    if (type !== 'ImportDeclaration' || !String(source?.value).startsWith('.')) return
    const from = path.join(path.dirname(file), String(source?.value))
    const there = existsSync(from) ? declared(parse(from)) : []
    for (const { imported, local } of specifiers ?? []) {
      if (local?.name && there.includes(imported?.name ?? '')) names.push(local.name)
    }
  })
  return names
}

function namesIn(pattern: unknown): string[] {
  const names: string[] = []
  visit(pattern, ({ type, name }) => {
    if (type === 'Identifier' && name) names.push(name)
  })
  return names
}

/** The syntax of a source. */
export function parse(file: string): unknown {
  return parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })
}
