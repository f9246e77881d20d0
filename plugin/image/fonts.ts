import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import decompress from 'woff2-encoder/decompress'
import { familiesFor, filesFor } from './fontFiles.ts'
import type { Painter } from './painter.ts'

/** Of the process, which draws with every font that it was ever given. */
const loaded = new Map<string, Promise<void>>()
let folder: string | undefined

/**
 * Sees to it that a text can be drawn on any machine, whatever fonts that has. Gives the families to
 * name, in their order; throws where their files are not to be found.
 */
export async function fontsFor(text: string, lang: string, painter: Painter): Promise<string> {
  const families = familiesFor(lang)
  await Promise.all(filesFor(text, families).map((file) => load(file, painter)))
  return families.map(({ name }) => name).join(',')
}

function load(file: string, painter: Painter): Promise<void> {
  const loading = loaded.get(file) ?? unpack(file, painter)
  loaded.set(file, loading)
  loading.catch(() => loaded.delete(file))
  return loading
}

/** Drawing takes fonts unpacked, from a file; to name that once is enough. */
async function unpack(file: string, painter: Painter): Promise<void> {
  const fontfile = path.join(ownFolder(), `${path.basename(file, '.woff2')}.ttf`)
  writeFileSync(fontfile, await decompress(readFileSync(/*turbopackIgnore: true*/ file)))
  await painter
    .make({ text: { text: '.', fontfile, dpi: 72 } })
    .png()
    .toBuffer()
}

function ownFolder(): string {
  if (folder) return folder
  const made = mkdtempSync(path.join(tmpdir(), 'take-action-fonts-'))
  folder = made
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}
