/** What a spreadsheet takes for a formula: whoever wrote it would run it on the machine that opens the file. */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠]/
/** What a spreadsheet takes for a number or a day, and rewrites: `0301234` loses its zero, a long phone its end. */
const NUMBER = /^[\d.,:()/\s-]+$/
/** An apostrophe that was put there, and is taken away again. */
const GUARDED = /^'(?=['\t\r]|\s*[=+\-@＝＋－＠\d(.,:/])/

/** Whether a spreadsheet would run a text. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text)
}

/** A text as a cell that a spreadsheet leaves as it is: where it would not, an apostrophe stands before it. */
export function guarded(text: string): string {
  return isFormula(text) || GUARDED.test(text) || (NUMBER.test(text) && /\d/.test(text))
    ? `'${text}`
    : text
}

/** The text of a cell, without the apostrophe that guarded it. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '')
}
