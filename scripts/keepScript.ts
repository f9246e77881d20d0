import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { keepScript } from './keepScript/keepScript.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// What is kept is what is built from these sources.
execFileSync('npm', ['run', '--silent', 'build:widget'], { cwd: ROOT, stdio: 'inherit' })
const { BOX_SCRIPT } = await import('../plugin/embed/boxScript.generated.ts')
try {
  keepScript(fileURLToPath(new URL('../plugin/embed/released/', import.meta.url)), BOX_SCRIPT)
  console.info(`The script of version ${BOX_SCRIPT.version} is kept. Commit plugin/embed/released.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
