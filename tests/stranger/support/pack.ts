import path from 'node:path'
import { ROOT } from './root.ts'
import { run } from './run.ts'

/** Packs the package as it would be published, and gives the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  await run('npm', ['run', 'build:widget'], { cwd: ROOT })
  await run('npm', ['run', 'build:package'], { cwd: ROOT })
  const output = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT })
  const name = output.trim().split('\n').at(-1) ?? ''
  return path.join(folder, name)
}
