import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

/** Connections that ask at the same time, each for the next answer once it has the last. */
export const CONNECTIONS = 16

/** How long each address is asked for, in seconds. */
export const SECONDS = 5

/** Before that, uncounted, in seconds. */
const WARM_UP = 1

/** What autocannon (github.com/mcollina/autocannon) prints of a run. */
interface Run {
  duration: number
  errors: number
  timeouts: number
  requests: { total: number }
  statusCodeStats: Record<string, { count: number }>
}

/** Answers a second that an address of loopback gives. Throws where one has another status than expected. */
export async function answersPerSecond(
  address: string,
  headers: Record<string, string>,
  status: number,
): Promise<number> {
  if (!/^(localhost|127\.0\.0\.1)$/.test(new URL(address).hostname))
    throw new Error(`${address} is not of this machine.`)
  await run(address, headers, WARM_UP)
  const { requests, duration, errors, timeouts, statusCodeStats } = await run(
    address,
    headers,
    SECONDS,
  )
  const statuses = Object.keys(statusCodeStats)
  if (errors || timeouts || statuses.join() !== String(status))
    throw new Error(`${address}: ${errors} errors, ${timeouts} timeouts, statuses ${statuses}`)
  return requests.total / duration
}

/** In a process of its own, so that asking takes no time from measuring. */
async function run(address: string, headers: Record<string, string>, seconds: number) {
  const autocannon = createRequire(import.meta.url).resolve('autocannon')
  const { stdout } = await promisify(execFile)(process.execPath, [
    autocannon,
    ...['--connections', String(CONNECTIONS), '--duration', String(seconds), '--json'],
    ...Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}=${value}`]),
    address,
  ])
  return JSON.parse(stdout) as Run
}
