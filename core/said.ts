export type Said = Record<string, string | number>

/**
 * A sentence of the admin in the language of whoever reads it. Its English is its key; where the table
 * lacks it the English stands. Names in braces are filled in: `said(table, 'Due on {day}', { day })`.
 */
export function said(table: unknown, english: string, values: Said = {}): string {
  const known = (table as Record<string, unknown> | undefined)?.[english]
  const sentence = typeof known === 'string' && known ? known : english
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Marks a sentence that is said elsewhere than where it is written, so that it is found for the tables. */
export function sentence<T extends string>(english: T): T {
  return english
}

/** The same for a table of them. */
export function sentences<T>(table: T): T {
  return table
}
