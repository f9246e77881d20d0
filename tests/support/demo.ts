import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from './freePort.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** For how long a start may take, in milliseconds. */
const PATIENCE = 120_000

/** The demonstration, started as a newcomer starts it. */
export interface Demo {
  /** Everything that it printed. */
  output: string
  article: string
  cms: string
  email: string
  password: string
  /** Ends it as Ctrl-C in a terminal does. */
  stop(): Promise<void>
}

export async function startDemo(env: Record<string, string>): Promise<Demo> {
  const [PORT, ARTICLE_PORT] = [String(await freePort()), String(await freePort())]
  // A group of its own, since a terminal's Ctrl-C reaches the whole group.
  const child = spawn('npm', ['run', 'demo'], {
    cwd: ROOT,
    detached: true,
    env: { ...withoutVitest(), ...env, PORT, ARTICLE_PORT },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const end = (signal: 'SIGINT' | 'SIGKILL') => child.pid && process.kill(-child.pid, signal)
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The demonstration ${why}.\n${output}`))
    const timer = setTimeout(() => {
      end('SIGKILL')
      fail('did not start')
    }, PATIENCE)
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text
        if (output.includes('Stop with Ctrl-C')) resolve(clearTimeout(timer))
      })
    }
    exited.then(() => fail('has ended'))
  })
  const found = (pattern: RegExp) => pattern.exec(output)?.[1] ?? ''
  return {
    output,
    article: found(/The article\D*?(http\S+)/),
    cms: found(/The CMS\D*?(http\S+)\/admin/),
    email: found(/sign-in\s+(\S+)/),
    password: found(/sign-in\s+\S+\s+(\S+)/),
    stop: async () => {
      end('SIGINT')
      await exited
    },
  }
}

/** This process's environment without what Vitest puts there. */
export function withoutVitest(): NodeJS.ProcessEnv {
  const ours = /^(NODE_ENV|VITEST.*|VITE_.*|TEST|DEV|PROD|MODE|DATABASE_URL|PAYLOAD_SECRET)$/
  const rest = Object.entries(process.env).filter(([name]) => !ours.test(name))
  return Object.fromEntries(rest) as NodeJS.ProcessEnv
}
