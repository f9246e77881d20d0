import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { say } from '../../../collections/index.ts'
import { refusalOf } from '../../scheduling/refusalOf.ts'
import { RowFault } from './cells.ts'
import type { DirectorySlug } from './columns.ts'
import type { TableRow } from './readTable.ts'
import { saveRow } from './saveRow.ts'

/** After so many rows each it is told how far they are: a file may be cut off midway. */
const TOLD_EVERY = 100

/** What became of a file. A row that says what is kept already counts in the total alone. */
export interface Imported {
  total: number
  imported: number
  updated: number
  issues: { row: number; error: string; data: Record<string, string> }[]
}

/**
 * Saves the rows of a file, with the rights of whoever sent it. Each stands for itself: one that
 * cannot be taken is told with its number and why, and the others are saved.
 */
export async function importRows(
  request: PayloadRequest,
  slug: DirectorySlug,
  rows: TableRow[],
  tell: (so: Imported) => Promise<unknown>,
): Promise<Imported> {
  const req = ownRequest(request)
  const result: Imported = { total: rows.length, imported: 0, updated: 0, issues: [] }
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if (index && index % TOLD_EVERY === 0) await tell(result)
    try {
      if (row.id && seen.has(row.id)) {
        throw new RowFault('The same id stands in an earlier row.')
      }
      seen.add(row.id)
      const outcome = await saveRow(req, slug, row)
      if (outcome) result[outcome]++
    } catch (error) {
      result.issues.push({
        row: row.number,
        error: reasonOf(error, req),
        data: Object.fromEntries([...row.cells].map(([{ name }, cell]) => [name, cell])),
      })
    }
  }
  return result
}

/** A row that fails must not take the transaction of the others with it; each is written in its own locales. */
function ownRequest(request: PayloadRequest): PayloadRequest {
  const req = isolateObjectProperty(request, ['transactionID', 'locale', 'fallbackLocale'])
  req.transactionID = undefined
  return req
}

function reasonOf(error: unknown, req: PayloadRequest): string {
  if (error instanceof RowFault) return say(req, error.english, error.values)
  const reason = refusalOf(error)
  if (reason) return reason
  req.payload.logger.error({ err: error, msg: 'takeAction: a row of a CSV file was not saved' })
  return say(req, 'It could not be saved. Import the row once more.')
}
