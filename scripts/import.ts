import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ImportError, type ImportResult, importDocument, warningOf } from '../importer/index.ts'
import type { SavedDraft } from '../plugin/import/saveDraft.ts'
import { describe } from './import/describe.ts'
import { editingUrl } from './import/editingUrl.ts'
import { closePayload, tryToOpenPayload } from './openPayload.ts'

const USAGE = `Usage: npm run import -- FILE… [--dry-run] [--json]

Reads urgent-action documents (Markdown or plain text) and keeps each as a draft case.

  --dry-run   only read and say what was found; needs no database
  --json      one JSON object a document on standard output

The database is that of DATABASE_URL; with no PAYLOAD_SECRET in the environment or in .env it is the
demonstration's.

Ends with 0 where every document was read and kept, else with 1.`

/** What became of one document. */
export interface Outcome {
  file: string
  result?: ImportResult
  /** The draft, and the address in the admin at which it can be edited, or restored from the trash. */
  draft?: Omit<SavedDraft, 'notes'> & { url: string }
  error?: { code: string; message: string }
}

const { files, dryRun, json } = readArguments()
const read = await Promise.all(files.map(readDocument))
const outcomes = dryRun || read.every(({ error }) => error) ? read : await keepAll(read)
for (const outcome of outcomes) report(outcome)
process.exitCode = outcomes.some(({ error }) => error) ? 1 : 0

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.info(USAGE)
      process.exit(0)
    }
    if (!positionals.length) throw new Error('No file was given.')
    return { files: positionals, dryRun: values['dry-run'], json: values.json }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    process.exit(2)
  }
}

async function readDocument(file: string): Promise<Outcome> {
  try {
    const bytes = await readFile(file)
    return { file, result: importDocument({ name: path.basename(file), bytes }) }
  } catch (error) {
    return { file, error: reasonOf(error) }
  }
}

/** One after the other, so that a target that two documents name is made once. */
async function keepAll(documents: Outcome[]): Promise<Outcome[]> {
  const { saveDraft } = await import('../plugin/import/saveDraft.ts')
  const payload = await tryToOpenPayload({ orDemonstration: true }).catch(messageOf)
  if (typeof payload === 'string') return documents.map((document) => unkept(document, payload))
  const kept: Outcome[] = []
  for (const document of documents) {
    const { file, result } = document
    if (!result) {
      kept.push(document)
      continue
    }
    try {
      const { notes, ...draft } = await saveDraft(payload, result, path.basename(file))
      kept.push({
        file,
        result: { ...result, warnings: [...result.warnings, ...notes.map(warningOf)] },
        draft: { ...draft, url: editingUrl(payload, draft) },
      })
    } catch (error) {
      kept.push({ ...document, error: { code: 'not_saved', message: messageOf(error) } })
    }
  }
  await closePayload(payload)
  return kept
}

/** What could be read is told all the same; what could not has a reason of its own already. */
function unkept(document: Outcome, message: string): Outcome {
  return { ...document, error: document.error ?? { code: 'no_database', message } }
}

function report(outcome: Outcome): void {
  if (!json) {
    const text = describe(outcome)
    if (outcome.error) console.error(text)
    else console.info(text)
    return
  }
  const { file, result, draft, error } = outcome
  console.info(
    JSON.stringify({
      file,
      ok: !error,
      fields: result?.fields ?? {},
      confidence: result?.confidence ?? {},
      warnings: result?.warnings ?? [],
      ...(draft ? { draft } : {}),
      ...(error ? { error } : {}),
    }),
  )
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof ImportError) return { code: error.code, message: error.message }
  const { code } = error as { code?: string }
  if (code === 'ENOENT') return { code: 'not_found', message: 'There is no such file.' }
  if (code === 'EISDIR') return { code: 'unreadable', message: 'It is a folder.' }
  return { code: 'unreadable', message: messageOf(error) }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
