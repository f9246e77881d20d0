import type { PayloadRequest } from 'payload'
import { refusal, say } from '../../../collections/index.ts'
import type { Said } from '../../../core/said.ts'
import type { Column } from './columns.ts'
import { readCsv } from './csv.ts'
import { decodeCsv } from './decodeCsv.ts'
import { unguarded } from './guard.ts'

/** More than this would keep an editor waiting past every proxy's patience. */
export const MOST_ROWS = 2_000

/** One row of a file: its number as a spreadsheet shows it, and its cells by column. */
export interface TableRow {
  number: number
  id: string
  cells: Map<Column, string>
}

/** The rows of a file that hold something. A file that cannot be understood is refused as a whole, before anything is written. */
export function readTable(bytes: Uint8Array, columns: Column[], req: PayloadRequest): TableRow[] {
  const refuseTable = (english: string, values?: Said) => refusal(say(req, english, values), 400)
  const table = readCsv(decodeCsv(bytes, req))
  if (!table) {
    throw refuseTable(
      'The file has a quotation mark that is never closed, so that its rows cannot be told apart. Nothing was imported. Save it anew as CSV from a spreadsheet.',
    )
  }
  const [head = [], ...body] = table
  const heading = headingOf(head, columns, refuseTable)
  const rows = body.flatMap((cells, index) => rowOf(cells, index + 2, heading) ?? [])
  if (rows.length > MOST_ROWS) {
    throw refuseTable(
      'The file has {count} rows, and at most {most} are taken at once. Nothing was imported: divide it.',
      { count: rows.length, most: MOST_ROWS },
    )
  }
  return rows
}

type Heading = (Column | undefined)[]

function headingOf(
  head: string[],
  columns: Column[],
  refuseTable: (english: string, values?: Said) => Error,
): Heading {
  const names = head.map((name) => name.trim())
  const unknown = names.filter((name) => name && !columnCalled(name, columns))
  if (unknown.length) {
    throw refuseTable(
      'Nothing was imported: nothing is known by the name of these columns: {names}. Columns are called as in a file that was exported; take others out.',
      { names: unknown.map((name) => `“${name}”`).join(', ') },
    )
  }
  const heading = names.map((name) => columnCalled(name, columns))
  const twice = heading.find((column, index) => column && heading.indexOf(column) !== index)
  if (twice) {
    throw refuseTable('Nothing was imported: the column “{name}” is there twice.', {
      name: twice.name,
    })
  }
  if (!heading.some((column) => column?.take)) {
    throw refuseTable(
      'Nothing was imported: the first row names no column. Export once to see how they are called.',
    )
  }
  return heading
}

function columnCalled(name: string, columns: Column[]): Column | undefined {
  const wanted = name.toLowerCase()
  return columns.find((column) => column.name.toLowerCase() === wanted)
}

function rowOf(cells: string[], number: number, heading: Heading): TableRow | undefined {
  const texts = cells.map(textOfCell)
  if (!texts.some(Boolean)) return undefined
  const row: TableRow = { number, id: '', cells: new Map() }
  heading.forEach((column, index) => {
    const text = texts[index] ?? ''
    if (column?.name === 'id') row.id = text
    else if (column?.take) row.cells.set(column, text)
  })
  return row
}

/** As it is compared with what is kept: spreadsheets write lines' ends in their own way. */
export function textOfCell(cell: string): string {
  return unguarded(cell.replace(/\r\n?/g, '\n').trim())
}
