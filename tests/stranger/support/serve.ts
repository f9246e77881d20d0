import { spawn } from 'node:child_process'
import path from 'node:path'
import { freePort } from '../../support/freePort.ts'
import { APP_ENV } from './makeApp.ts'
import { strangersEnvironment } from './run.ts'

/** For how long the app may take to answer, in milliseconds. */
const PATIENCE = 60_000

export interface Served {
  origin: string
  stop(): Promise<void>
}

/** Serves the built app on a free loopback port; its config knows that address, or none. */
export async function serve(app: string, { knowsAddress = true } = {}): Promise<Served> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const next = path.join(app, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: app,
    env: { ...strangersEnvironment(), ...APP_ENV, SERVER_URL: knowsAddress ? origin : '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output = (output + text).slice(-6_000)
    })
  }
  const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    const hurry = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await exited
    clearTimeout(hurry)
  }
  for (const end = Date.now() + PATIENCE; !(await answers(origin)); ) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop()
      throw new Error(`next start gave no answer.\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { origin, stop }
}

/** Asked at the stranger's own page, so that the plugin's addresses are left to the tests. */
async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  )
}
