import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

interface Script {
  version: string
  classic: string
}

const SUFFIX = '.script.ts'

/**
 * Keeps a version's script among those in a folder, which stay as they are for good. Throws where the
 * version is kept already with another content: its pages would load what they did not pin.
 */
export function keepScript(folder: string, { version, classic }: Script): void {
  const file = path.join(folder, `${version}${SUFFIX}`)
  const source = `export default ${JSON.stringify(classic)}\n`
  if (existsSync(file) && readFileSync(file, 'utf8') !== source) {
    throw new Error(
      `The script of version ${version} is kept already, and is another one. Raise the version in package.json first.`,
    )
  }
  writeFileSync(file, source)
  writeIndex(folder)
}

function writeIndex(folder: string): void {
  const versions = readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const index = path.join(folder, 'index.ts')
  const [comment = ''] = /\/\*\*[\s\S]*?\*\/\n/.exec(readFileSync(index, 'utf8')) ?? []
  const imports = versions.map((version, at) => `import v${at} from './${version}${SUFFIX}'\n`)
  const entries = versions.map((version, at) => `  '${version}': v${at},\n`)
  const record = entries.length ? `{\n${entries.join('')}}` : '{}'
  writeFileSync(
    index,
    `${imports.join('')}${imports.length ? '\n' : ''}${comment}export const RELEASED: Readonly<Record<string, string>> = ${record}\n`,
  )
}
