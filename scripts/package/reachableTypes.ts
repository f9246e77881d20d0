import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The declaration files that these entry files reach, themselves among them; paths are absolute. */
export function reachableTypes(entries: string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...importedBy(file))
  }
  return reached
}

function importedBy(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)
  return [...imports]
    .map(([, to = '']) => path.join(path.dirname(file), to.replace(/\.(js|tsx?)$/, '.d.ts')))
    .filter((to) => existsSync(to))
}
