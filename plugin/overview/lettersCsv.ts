import { type ByChannel, CHANNELS, type Letters, total } from './lettersOf.ts'

/** The letters of a period for a spreadsheet: by day, by case and by partner, each a line with its channels. */
export function lettersCsv({ days, cases, partners }: Letters): string {
  const rows = [
    ['by', 'id', 'name', ...CHANNELS, 'all'],
    ...days.map(({ day, letters }) => ['day', day, '', ...numbers(letters)]),
    ...cases.map(({ id, name, letters }) => ['case', id, name, ...numbers(letters)]),
    ...partners.map(({ id, name, letters }) => ['partner', id, name, ...numbers(letters)]),
  ]
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function numbers(letters: ByChannel): number[] {
  return [...CHANNELS.map((channel) => letters[channel] ?? 0), total(letters)]
}

/** A text is quoted where it must be, and never begins as a formula, which a spreadsheet would run. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
