/** True for what can stand as a recipient in a mail link: one address, without comma, semicolon or blank. */
export function isEmail(text: string): boolean {
  return /^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()"]+$/.test(text)
}

/** True for a phone or fax number that a person could dial: digits and the usual marks between them. */
export function isPhone(text: string): boolean {
  return /^\+?[\d\s().\-/]{3,40}$/.test(text) && /\d{3}/.test(text.replace(/\D/g, ''))
}

/** True for an absolute web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
