import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Node, visit } from './ast.ts'
import { isMark, markedIn, parse, rootOf } from './marked.ts'

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
  wordedIn: [1],
  each: [1],
  inDefaultLocale: [0],
  ImportError: [1],
  warn: [1],
  doubt: [2],
  lackingIn: [1],
  noted: [0],
  jsonBody: [1],
}

/** Where a sentence comes from elsewhere, which says where it is written out and marked. */
const HANDED_ON = new Set([
  // Of a placeholder, among the kinds that richText.ts marks.
  'collections/fields/richText.ts: label',
  'plugin/admin/letters/LettersFeature.tsx: label',
  // Of a shape that refuses what was sent: each of its messages is marked.
  'plugin/extending/readExtension.ts: message',
  'plugin/stopping/readStop.ts: message',
  // What has no name is called by its code.
  'plugin/admin/import/SourceNotes.tsx: LABELS[note.field] ?? note.field',
  'plugin/preview/shell.ts: words[value] ?? value',
])

/** What is for readers has words of its own; what defines these functions is handed its sentences. */
const PASSED_OVER =
  /^plugin\/(feeds|image|newsletter|page)\/|^collections\/(say|fields\/validate)\.ts$|^core\/said\.ts$/

export interface InSources {
  sentences: Set<string>
  /** Calls that say neither a literal nor a marked sentence, or refuse in English alone, each as `file:line`. */
  unread: string[]
}

/** The sentences that the sources say, wherever they write them out. */
export function inSources(root = ROOT): InSources {
  const found: InSources = { sentences: new Set(), unread: [] }
  for (const room of ROOMS) {
    for (const file of filesIn(root, room)) if (!PASSED_OVER.test(file)) readFile(root, file, found)
  }
  return found
}

function filesIn(root: string, room: string): string[] {
  const folder = path.join(root, room)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.generated\.ts$/.test(name))
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
}

function readFile(root: string, file: string, found: InSources): void {
  const at = path.join(root, file)
  const code = readFileSync(at, 'utf8')
  if (![...Object.keys(SAYERS), 'refusal'].some((name) => code.includes(`${name}(`))) return
  const program = parse(at)
  const marked = markedIn(at, program)
  const unread = ({ start }: Node) =>
    found.unread.push(`${file}:${code.slice(0, start).split('\n').length}`)
  visit(program, (node) => {
    if (!/^(Call|New)Expression$/.test(node.type)) return
    const name = nameOf(node.callee)
    if (name === 'refusal' && literalsIn(node.arguments?.[0]).length) unread(node)
    const said = (SAYERS[name] ?? []).flatMap((place) => node.arguments?.[place] ?? [])
    const literals = said.flatMap(literalsIn)
    for (const one of literals) found.sentences.add(one)
    const isKnown = (one: Node) =>
      isHandedOn(one) ||
      branches(one).every((branch) => isMark(branch) || marked.has(rootOf(branch) ?? '')) ||
      HANDED_ON.has(`${file}: ${code.slice(one.start, one.end)}`)
    if (said.length && !literals.length && !said.some(isKnown)) unread(node)
  })
}

/** The function that is called, or the method of the findings of an import. */
function nameOf(callee: Node | undefined): string {
  if (callee?.type === 'Identifier') return callee.name ?? ''
  return callee?.object?.name === 'findings' ? (callee.property?.name ?? '') : ''
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
  const either = branches(node)
  return either.length > 1 ? either.flatMap(literalsIn) : []
}

/** What an expression may be: either of two, or itself. */
function branches(node: Node): Node[] {
  const { type, consequent, alternate, left, right } = node
  const either =
    type === 'ConditionalExpression'
      ? [consequent, alternate]
      : type === 'LogicalExpression'
        ? [left, right]
        : []
  const there = either.filter((one) => one !== undefined)
  return there.length ? there.flatMap(branches) : [node]
}

/** A sentence that a caller wrote out is called so. */
function isHandedOn(node: Node | undefined): boolean {
  return (node?.property ?? node)?.name === 'english'
}

function tabled(entries: unknown[] = []): string[] {
  return entries.flatMap((one) => literalsIn(one as Node)).filter((one) => IS_SENTENCE.test(one))
}
