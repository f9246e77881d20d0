import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { addPlugin, buildApp, installApp, liveWithout } from './makeApp.ts'
import { pack } from './pack.ts'
import { type Served, serve } from './serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the stranger's app, the tarball that it installed, and its address. */
    app: string
    tarball: string
    origin: string
  }
}

/** Once for all tests: a stranger packs, installs, adds, builds and serves. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'take-action-stranger-')))
  const app = path.join(folder, 'app')
  let served: Served | undefined
  const clear = async () => {
    await served?.stop()
    if (process.env.KEEP === '1') console.info(`Kept: ${folder}`)
    else rmSync(folder, { recursive: true, force: true })
  }
  try {
    const tarball = await step('packs the package', () => pack(folder))
    await step('installs it into a plain Payload app', () => installApp(app, tarball))
    await step('has a database, a user and a page', () => liveWithout(app))
    await step('adds the plugin and migrates', () => addPlugin(app))
    await step('builds', () => buildApp(app))
    served = await step('serves', () => serve(app))
    project.provide('app', app)
    project.provide('tarball', tarball)
    project.provide('origin', served.origin)
  } catch (error) {
    await clear()
    throw error
  }
  return clear
}

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  const result = await work()
  console.info(`The stranger ${what}: ${((Date.now() - start) / 1_000).toFixed(1)} s`)
  return result
}
