import { readFileSync } from 'node:fs'
import { type ImportResult, importDocument } from '../../importer/index.ts'

const FIXTURES = new URL('../fixtures/documents/', import.meta.url)

/** An invented document of the fixtures, imported. */
export function importedFixture(name: string): ImportResult {
  return importDocument({ name, bytes: readFileSync(new URL(name, FIXTURES)) })
}

/** A document given as text, imported. */
export function importedText(text: string, name = 'document.md'): ImportResult {
  return importDocument({ name, bytes: new TextEncoder().encode(text) })
}
