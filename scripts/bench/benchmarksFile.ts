import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'BENCHMARKS.md'
/** What is measured in a run of its own: each has its place in the file. */
export type Part = 'measured' | 'stop' | 'desk'

/** Puts what was measured between the two marks of its part in BENCHMARKS.md; the words around them stay. */
export function writeBenchmarks(measured: string, part: Part): void {
  const [begin, end] = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`]
  const text = readFileSync(FILE, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${FILE} has not both of ${begin} and ${end}`)
  writeFileSync(FILE, `${before}${begin}\n\n${measured}\n\n${end}${after}`)
  // The lint wants the tables aligned.
  execFileSync('npx', ['biome', 'format', '--write', FILE])
}
