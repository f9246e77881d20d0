/** `24/22` out of `UA 24/22`, `UA: 174/13`, `UA-257-1/2014`, `FI 132/19-11`. */
const REFERENCE = /\b(?:UA|FI|AU)\b[\s:.№-]*(\d{1,3}(?:-\d+)?\s?[/.]\s?\d{2,4}(?:-\d+)?)/i

/** The number of an urgent action in a line, as `24/22`, an update's own number included. */
export function referenceNumber(text: string): string | undefined {
  return REFERENCE.exec(text)?.[1]?.replace(/\s/g, '').replace('.', '/')
}

/**
 * The same for every way to write one action's reference: `UA 24/22`, `ua: 24.2022` and its second
 * update's `UA-24-2/22` alike. A reference of another kind is compared by its letters and digits.
 */
export function referenceKey(text: string): string {
  const number = referenceNumber(/^\s*\d/.test(text) ? `UA ${text}` : text)
  const [, action, year] = /^(\d+)(?:-\d+)?\/(\d+)/.exec(number ?? '') ?? []
  if (action && year) return `${Number(action)}/${year.slice(-2)}`
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
