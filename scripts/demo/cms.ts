import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import type { DemoSettings } from './settings.ts'

/** For how long the CMS may take to answer, in milliseconds. */
const PATIENCE = 60_000

export interface Served {
  stop(): Promise<void>
}

/** Serves the built CMS on loopback and waits until it can read its database. */
export async function serveCms(
  { port, cmsUrl }: Pick<DemoSettings, 'port' | 'cmsUrl'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Served & { onExit(listener: (code: number | null) => void): void }> {
  await refuseTakenPort(port)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output = (output + text).slice(-4_000)
    })
  }
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let ended = false
  exited.then(() => {
    ended = true
  })
  for (const end = Date.now() + PATIENCE; ; ) {
    if (ended) throw new Error(`it did not start.\n${output}`)
    if (await isHealthy(cmsUrl)) break
    if (Date.now() > end) {
      child.kill('SIGKILL')
      throw new Error(`it gave no answer in ${PATIENCE / 1_000} seconds.\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    onExit: (listener) => exited.then(listener),
    stop: async () => {
      child.kill('SIGTERM')
      const hurry = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await exited
      clearTimeout(hurry)
    },
  }
}

async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(new Error(`port ${port} is taken. Choose another with PORT.`)))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

async function isHealthy(cmsUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${cmsUrl}/healthz`)).ok
  } catch {
    return false
  }
}
