import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { Database } from './database.ts'
import { type InstalledSite, installSite } from './installSite.ts'
import { type Program, stop } from './program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    sites: InstalledSite[]
  }
}

const INSTALL = path.join(import.meta.dirname, '../../../scripts/wordpress/install.sh')

/** The oldest and the newest WordPress that the plugin is for, each with the plugin in it, served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit']
  const sources = execFileSync(INSTALL, { encoding: 'utf8', stdio }).trim().split('\n')
  const folder = mkdtempSync(path.join(tmpdir(), 'take-action-wordpress-'))
  const programs: Program[] = []
  const end = async () => {
    for (const program of programs.reverse()) await stop(program)
    if (process.env.KEEP === '1') console.info(`Kept: ${folder}`)
    else rmSync(folder, { recursive: true, force: true })
  }
  try {
    const database = await Database.start(path.join(folder, 'database'), programs)
    const sites: InstalledSite[] = []
    for (const [index, source] of sources.entries()) {
      sites.push(await installSite(source, path.join(folder, `site${index}`), database, programs))
    }
    project.provide('sites', sites)
  } catch (error) {
    await end()
    throw error
  }
  return end
}
