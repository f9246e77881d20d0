import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** A family of fonts as its package has it: cut into files by the characters that they hold. */
export interface Family {
  name: string
  parts: { file: string; ranges: [number, number][] }[]
}

const SCOPE = '@fontsource-variable/'
const EVERYWHERE = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-devanagari']
const EAST_ASIAN = ['noto-sans-sc', 'noto-sans-tc', 'noto-sans-jp', 'noto-sans-kr']
/** Which draws the characters that they share as a language does. */
const OWN: Record<string, string> = { ja: 'noto-sans-jp', ko: 'noto-sans-kr' }

/** The families for a language, in the order in which they are asked for a character. */
export function familiesFor(lang: string): Family[] {
  const { language, script } = new Intl.Locale(lang).maximize()
  const own = OWN[language] ?? (script === 'Hant' ? 'noto-sans-tc' : 'noto-sans-sc')
  return [...new Set([...EVERYWHERE, own, ...EAST_ASIAN])].map(family)
}

/** The files that hold a text's characters, each character's from the first family that has it. */
export function filesFor(text: string, families: Family[]): string[] {
  const parts = families.flatMap((one) => one.parts)
  const files = new Set<string>()
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0
    const part = parts.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to))
    if (part) files.add(part.file)
  }
  return [...files]
}

const known = new Map<string, Family>()

function family(id: string): Family {
  const one = known.get(id) ?? readFamily(id)
  known.set(id, one)
  return one
}

function readFamily(id: string): Family {
  const folder = folderOf(SCOPE + id)
  const read = (file: string) =>
    JSON.parse(readFileSync(/*turbopackIgnore: true*/ `${folder}/${file}`, 'utf8'))
  const ranges = read('unicode.json') as Record<string, string>
  return {
    name: read('metadata.json').family,
    parts: Object.entries(ranges).map(([key, list]) => ({
      file: `${folder}/files/${id}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      ranges: list.split(',').map(rangeOf),
    })),
  }
}

/** `U+41`, `U+1f1e9-1f1f5`. */
function rangeOf(text: string): [number, number] {
  const [from = '', to = from] = text.replace(/^U\+/i, '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

/**
 * Where a dependency of this package lies: beside the package, else in the app's own folder. Not by the
 * address of this module, which bundlers put elsewhere.
 */
function folderOf(dependency: string): string {
  const app = createRequire(path.join(process.cwd(), 'package.json'))
  try {
    const own = createRequire(app.resolve('payload-take-action/package.json'))
    return path.dirname(own.resolve(`${dependency}/package.json`))
  } catch {
    return path.dirname(app.resolve(`${dependency}/package.json`))
  }
}
