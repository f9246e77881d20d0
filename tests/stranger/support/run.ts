import { spawn } from 'node:child_process'
import path from 'node:path'
import { ROOT } from './root.ts'

interface Where {
  cwd: string
  env?: Record<string, string>
}

/** Runs a program to its end and gives what it printed; rejects with that where it fails. */
export function run(command: string, args: string[], { cwd, env }: Where): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...strangersEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) return resolve(output)
      reject(
        new Error(`${command} ${args.join(' ')} ended with ${code}.\n${output.slice(-200_000)}`),
      )
    })
  })
}

/** This process's environment without what npm and Vitest put there, and without our programs. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(NODE_ENV|VITEST.*|VITE_.*|TEST|npm_package_.*|npm_lifecycle_.*|npm_config_local_prefix)$/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
  const programs = env.PATH?.split(path.delimiter).filter((folder) => !folder.startsWith(ROOT))
  return {
    ...env,
    PATH: programs?.join(path.delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
  } as NodeJS.ProcessEnv
}
