import { isFormula } from '../directory/csv/guard.ts'

/**
 * Rows as a table for spreadsheets: with the mark by which they know UTF-8, and with nothing in it that
 * one of them would take for a formula.
 */
export function csv(rows: (string | number | null | undefined)[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const harmless = isFormula(text) ? `'${text}` : text
  return /[",\r\n;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
