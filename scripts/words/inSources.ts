import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the rooms hold what editors are told. */
const ROOMS = ['collections', 'core', 'plugin']

/** The functions that say a sentence, and which of their arguments it is. */
const SAYERS: Record<string, number[]> = {
  say: [0, 1],
  sentence: [0],
  worded: [0],
  each: [1],
  inDefaultLocale: [0],
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
  const marks = code.includes('sentence(')
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    const places = node.callee?.type === 'Identifier' && SAYERS[node.callee.name ?? '']
    if (node.type !== 'CallExpression' || !places) return
    const said = places.flatMap((place) => literalsIn(node.arguments?.[place]))
    for (const one of said) found.sentences.add(one)
    if (said.length || marks) return
    found.unread.push(`${file}:${code.slice(0, node.start).split('\n').length}`)
  })
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
}

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, look)
  if (!node || typeof node !== 'object' || !('type' in node)) return
  look(node as Node)
  for (const part of Object.values(node)) if (typeof part === 'object') visit(part, look)
}

/** A literal, or either of two. */
function literalsIn(node: Node | undefined): string[] {
  if (!node) return []
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  const either =
    node.type === 'ConditionalExpression'
      ? [node.consequent, node.alternate]
      : node.type === 'LogicalExpression'
        ? [node.left, node.right]
        : []
  return either.flatMap(literalsIn)
}
