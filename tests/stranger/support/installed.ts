import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'

/** The package as it lies in the stranger's `node_modules`, which is what the tarball held. */
export const INSTALLED = path.join(inject('app'), 'node_modules/payload-take-action')

/** The paths of all its files, relative to it, with slashes. */
export function installedFiles(): string[] {
  return readdirSync(INSTALLED, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(INSTALLED, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
}

export function readInstalled(file: string): string {
  return readFileSync(path.join(INSTALLED, file), 'utf8')
}
