import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

export type Program = ChildProcess

interface Life {
  env?: Record<string, string>
  /** The file that gets what it prints. */
  log: string
  /** Resolves to true once it can be used. */
  isReady: () => Promise<boolean>
}

/** Starts a program in a process group of its own, and waits until it can be used. */
export async function start(
  command: string,
  args: string[],
  { env, log, isReady }: Life,
): Promise<Program> {
  const out = openSync(log, 'a')
  const program = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
    detached: true,
  })
  let failure: Error | undefined
  program.on('error', (error) => {
    failure = error
  })
  for (let tries = 0; tries < 300; tries++) {
    await setTimeout(100)
    if (failure) throw failure
    if (program.exitCode !== null) break
    if (await isReady()) return program
  }
  await stop(program)
  throw new Error(`${command} cannot be used; see ${log}`)
}

/** Ends a program and whatever it has started. */
export async function stop(program: Program): Promise<void> {
  if (!program.pid || program.exitCode !== null || program.signalCode !== null) return
  const exited = new Promise((resolve) => program.once('exit', resolve))
  process.kill(-program.pid, 'SIGTERM')
  await exited
}
