import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'app',
  'collections',
  'core',
  'host',
  'importer',
  'instrumentation.ts',
  'plugin',
  'widget',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
]

/** What was built, beside what it was built into: a build by another command removes it. */
const STAMP = '.next/built-from'

/** Builds the box and the CMS, each line of the build shown on standard error; passes over it where no source has changed. */
export async function build(): Promise<void> {
  const isBuilt = existsSync('.next/BUILD_ID') && existsSync(STAMP)
  if (isBuilt && readFileSync(STAMP, 'utf8') === stampOf(SOURCES)) {
    console.error('  nothing has changed since the last build')
    return
  }
  await run('npm', ['run', 'build:widget'])
  await run('npx', ['next', 'build'])
  writeFileSync(STAMP, stampOf(SOURCES))
}

/** A fingerprint of the sources by name, size and time of change. */
function stampOf(roots: string[]): string {
  const hash = createHash('sha256')
  const visit = (file: string) => {
    const stats = statSync(file)
    if (stats.isDirectory()) {
      for (const name of readdirSync(file).sort()) visit(path.join(file, name))
    } else if (!file.includes('.generated.')) {
      hash.update(`${file} ${stats.size} ${stats.mtimeMs}\n`)
    }
  }
  for (const root of roots) visit(root)
  return hash.digest('hex')
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['inherit', process.stderr, process.stderr] })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`)),
    )
  })
}
