import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What the demonstration put into a database, kept in its own folder: there alone it may go on,
 * and never in a database that somebody else has filled.
 */
export interface Seeding {
  /** The id of the editor that it made, by which it knows the database again. */
  editor: string
  /** Of the case in the article; absent until everything is there. */
  slug?: string
}

const fileIn = (folder: string) => path.join(folder, 'seeded.json')

export function readSeeding(folder: string): Seeding | undefined {
  const file = fileIn(folder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Seeding) : undefined
}

export function keepSeeding(folder: string, seeding: Seeding): void {
  writeFileSync(fileIn(folder), JSON.stringify(seeding))
}
