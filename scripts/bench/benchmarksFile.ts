import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'BENCHMARKS.md'
const BEGIN = '<!-- measured: begin -->'
const END = '<!-- measured: end -->'

/** Puts what was measured between the two marks of BENCHMARKS.md; the words around them stay. */
export function writeBenchmarks(measured: string): void {
  const text = readFileSync(FILE, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`${FILE} has not both of ${BEGIN} and ${END}`)
  writeFileSync(FILE, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`)
  // The lint wants the tables aligned.
  execFileSync('npx', ['biome', 'format', '--write', FILE])
}
