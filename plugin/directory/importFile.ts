import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { IMPORTS, refusal, say } from '../../collections/index.ts'
import { columnsOf, type DirectorySlug, localesOf } from './csv/columns.ts'
import { decodeCsv } from './csv/decodeCsv.ts'
import { type Imported, importRows } from './csv/importRows.ts'
import { readTable, type TableRow } from './csv/readTable.ts'
import { slugIn } from './ofDirectory.ts'

/** Set on `req.context` once the file of an import has been read, which no HTTP client can do. */
export const READ = 'takeActionRead'

/** Reads the file of a request, records it, and saves its rows. Gives the record, and in a sentence what became of it. */
export async function importFile(req: PayloadRequest): Promise<{ doc: object; message: string }> {
  await addDataAndFileToRequest(req)
  const slug = slugIn(req.data?.collectionSlug, req)
  if (!req.file?.data?.length) throw refusal(say(req, 'Choose a CSV file.'), 400)
  // Before anything is recorded: a file that is no table leaves no trace.
  const rows = rowsIn(req.file.data, slug, req)
  req.context[READ] = true
  const record = { collection: IMPORTS, depth: 0, req } as const
  const doc = await req.payload.create({
    ...record,
    data: { collectionSlug: slug },
    file: asCsv(req),
    overrideAccess: false,
  })
  const write = (data: object) =>
    req.payload.update({ ...record, id: doc.id, data, overrideAccess: true })
  const tell = (imported: Imported) => write({ summary: summaryOf(imported) })
  const imported = await importRows(req, slug, rows, tell)
  const data = { status: statusOf(imported), summary: summaryOf(imported) }
  await write(data)
  return { doc: { ...doc, ...data }, message: toldOf(imported, req) }
}

/** The rows of a file for a collection. */
export function rowsIn(bytes: Uint8Array, slug: DirectorySlug, req: PayloadRequest): TableRow[] {
  return readTable(bytes, columnsOf(slug, localesOf(req.payload.config)), req)
}

/** The file under a name and in an encoding that Payload takes for CSV; it has been read, and is kept nowhere. */
function asCsv(req: PayloadRequest) {
  const name = req.file?.name || 'import'
  const data = Buffer.from(decodeCsv(req.file?.data ?? new Uint8Array(), req))
  return {
    name: /\.csv$/i.test(name) ? name : `${name}.csv`,
    data,
    mimetype: 'text/csv',
    size: data.length,
  }
}

function statusOf({ issues, total }: Imported): 'completed' | 'partial' | 'failed' {
  if (!issues.length) return 'completed'
  return issues.length < total ? 'partial' : 'failed'
}

function summaryOf({ issues, ...counts }: Imported) {
  return {
    ...counts,
    issues: issues.length,
    ...(issues.length ? { issueDetails: issues } : {}),
  }
}

function toldOf({ issues, ...counts }: Imported, req: PayloadRequest): string {
  return say(
    req,
    'The file has {total} rows. Added: {imported}, changed: {updated}, not taken: {issues}.',
    { ...counts, issues: issues.length },
  )
}
