export const DELIMITERS = [',', ';', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const QUOTE = '"'

/** A table as a CSV file, which a spreadsheet reads as UTF-8 because of the mark at its beginning. */
export function writeCsv(table: string[][], delimiter: Delimiter): string {
  const line = (row: string[]) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)
  return `\uFEFF${table.map((row) => `${line(row)}\r\n`).join('')}`
}

function quoted(cell: string, delimiter: Delimiter): string {
  // A later editor may choose another delimiter, so that all of them are quoted.
  const isPlain = !/["\r\n,;\t]/.test(cell) && !cell.includes(delimiter) && cell === cell.trim()
  return isPlain ? cell : `${QUOTE}${cell.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}`
}

/**
 * The table of a CSV file, with the delimiter that its first line has; every line of the table, the
 * empty ones too, so that rows keep the numbers that a spreadsheet shows. Undefined where a quote is
 * never closed: everything after it would be one cell.
 */
export function readCsv(text: string): string[][] | undefined {
  const delimiter = delimiterOf(text)
  const table: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isQuoted) {
      if (sign !== QUOTE) cell += sign
      else if (text[at + 1] === QUOTE) cell += text[++at]
      else isQuoted = false
    } else if (sign === QUOTE && !cell) {
      isQuoted = true
    } else if (sign === delimiter) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++
      table.push([...row, cell])
      row = []
      cell = ''
    } else {
      cell += sign
    }
  }
  if (isQuoted) return undefined
  if (cell || row.length) table.push([...row, cell])
  return table
}

/** What the first line, the names of the columns, is divided by most. */
function delimiterOf(text: string): Delimiter {
  const [head = ''] = text.split(/[\r\n]/, 1)
  const count = (delimiter: Delimiter) => head.split(delimiter).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ','
}
