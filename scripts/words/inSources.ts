import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the rooms hold what editors are told. */
const ROOMS = ['collections', 'core', 'importer', 'plugin']

/** The functions that say a sentence, and which of their arguments it is. */
const SAYERS: Record<string, number[]> = {
  say: [0, 1],
  sentence: [0],
  sentences: [0],
  blocks: [1],
  advice: [1],
  refuseTable: [0],
  RowFault: [0],
  worded: [0],
  each: [1],
  inDefaultLocale: [0],
  ImportError: [1],
  warn: [1],
  doubt: [2],
}

/** What is for readers has words of its own; what defines these functions is handed its sentences. */
const PASSED_OVER =
  /^plugin\/(feeds|image|newsletter|page)\/|^collections\/(say|fields\/validate)\.ts$|^core\/said\.ts$/

export interface InSources {
  sentences: Set<string>
  /** Calls that say neither a literal nor a marked sentence, each as `file:line`. */
  unread: string[]
}

/** The sentences that the sources say, wherever they write them out. */
export function inSources(): InSources {
  const found: InSources = { sentences: new Set(), unread: [] }
  for (const room of ROOMS) {
    for (const file of filesIn(room)) if (!PASSED_OVER.test(file)) readFile(file, found)
  }
  return found
}

function filesIn(room: string): string[] {
  return readdirSync(path.join(ROOT, room), { withFileTypes: true, recursive: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.generated\.ts$/.test(name))
    .map(({ parentPath, name }) => path.relative(ROOT, path.join(parentPath, name)))
}

function readFile(file: string, found: InSources): void {
  const code = readFileSync(path.join(ROOT, file), 'utf8')
  if (!Object.keys(SAYERS).some((name) => code.includes(`${name}(`))) return
  const marks = /sentences?\(/.test(code)
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    const places = SAYERS[nameOf(node.callee)]
    if (!/^(Call|New)Expression$/.test(node.type) || !places) return
    const said = places.flatMap((place) => literalsIn(node.arguments?.[place]))
    for (const one of said) found.sentences.add(one)
    if (said.length || marks || places.some((place) => isHandedOn(node.arguments?.[place]))) return
    found.unread.push(`${file}:${code.slice(0, node.start).split('\n').length}`)
  })
}

/** The function that is called, or the method of the findings of an import. */
function nameOf(callee: Node | undefined): string {
  if (callee?.type === 'Identifier') return callee.name ?? ''
  return callee?.object?.name === 'findings' ? (callee.property?.name ?? '') : ''
}

interface Node {
  type: string
  start: number
  name?: string
  value?: unknown
  callee?: Node
  arguments?: Node[]
  consequent?: Node
  alternate?: Node
  left?: Node
  right?: Node
  expression?: Node
  object?: Node
  property?: Node
  elements?: unknown[]
  properties?: { value?: unknown }[]
}

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, look)
  if (!node || typeof node !== 'object' || !('type' in node)) return
  look(node as Node)
  for (const part of Object.values(node)) if (typeof part === 'object') visit(part, look)
}

/** What in a table is a sentence, and not the code of something. */
const IS_SENTENCE = /^[\p{Lu}“{]/u

/** A literal, either of two, or those of a table. */
function literalsIn(node: Node | undefined): string[] {
  if (!node) return []
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'ArrayExpression') return tabled(node.elements)
  if (node.type === 'ObjectExpression') return tabled(node.properties?.map(({ value }) => value))
  if (node.type === 'TSAsExpression') return literalsIn(node.expression)
  const either =
    node.type === 'ConditionalExpression'
      ? [node.consequent, node.alternate]
      : node.type === 'LogicalExpression'
        ? [node.left, node.right]
        : []
  return either.flatMap(literalsIn)
}

/** A sentence that a caller wrote out is called so. */
function isHandedOn(node: Node | undefined): boolean {
  return (node?.property ?? node)?.name === 'english'
}

function tabled(entries: unknown[] = []): string[] {
  return entries.flatMap((one) => literalsIn(one as Node)).filter((one) => IS_SENTENCE.test(one))
}
