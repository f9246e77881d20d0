/** What one measurement found, ready to be read. */
export interface Report {
  title: string
  /** How it was measured, in one paragraph of Markdown. */
  note: string
  columns: string[]
  rows: string[][]
  /** Where true the command fails; times depend on the machine, and never do. */
  failed?: boolean
}

/** The report as Markdown: a heading, a note, a table whose figures stand to the right. */
export function markdown({ title, note, columns, rows }: Report): string {
  const rule = columns.map((_, column) => (column ? '--:' : '---'))
  const lines = [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [`### ${title}`, note, lines.join('\n')].join('\n\n')
}

/** `1,234.5`, with as many decimals as are asked for. */
export function number(value: number, decimals = 0): string {
  return value.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

/** `2.13 ×`: how many times the reference. */
export function ratio(value: number, reference: number): string {
  return `${number(value / reference, 2)} ×`
}

/** The figure as it is printed, marked where it is over its budget. */
export function within(printed: string, value: number, budget: number): string {
  return value > budget ? `**${printed} (over)**` : printed
}
