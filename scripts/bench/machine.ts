import { arch, cpus, release, totalmem, type } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { number } from './table.ts'

/** For how long the machine is looked at before anything is begun, in milliseconds. */
const LOOK = 3_000

/** The share of the cores that must be idle for times to be worth something. */
const QUIET = 0.85

/** The share of all cores that nobody uses, 0 to 1, over {@link LOOK}. */
export async function idleShare(): Promise<number> {
  const before = coreTimes()
  await setTimeout(LOOK)
  const after = coreTimes()
  return (after.idle - before.idle) / (after.all - before.all)
}

/** What the run is made on, in one line, and how quiet it was there before. */
export function machine(chromium: string, idle: number): string {
  const [processor] = cpus()
  const warning = idle < QUIET ? ' (**busy: trust no time of this run**)' : ''
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${type()} ${release()} ${arch()}`,
    `Node ${process.version}`,
    `Chromium ${chromium}`,
    `${number(idle * 100)} % idle before the run${warning}`,
  ].join(' · ')
}

/** Milliseconds since the machine started, summed over its cores. */
function coreTimes(): { idle: number; all: number } {
  const times = cpus().map((core) => core.times)
  const all = times.flatMap((one) => Object.values(one)).reduce((sum, time) => sum + time, 0)
  return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all }
}
