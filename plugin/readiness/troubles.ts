import { type Said, sentences } from '../../core/said.ts'

/** Why a case cannot be checked at this moment. */
const TROUBLES = sentences({
  signedOut: 'This cannot be checked: you are signed out. Sign in again in another tab.',
  forbidden: 'This cannot be checked: you may not do that.',
  tooLarge: 'This cannot be checked: the case is too large.',
  refused: 'This cannot be checked: the server does not understand what was sent. Reload the page.',
  silent: 'This cannot be checked now: the server does not answer.',
})

export type Trouble = keyof typeof TROUBLES

/** The same in the language of the admin. */
export function troubleInWords(
  trouble: Trouble,
  say: (english: string, values?: Said) => string,
): string {
  return say(TROUBLES[trouble])
}

/** What the status of an answer says of it; undefined where all is well. */
export function troubleOf(status: number): Trouble | undefined {
  if (status < 400) return undefined
  const known: Record<number, Trouble> = { 401: 'signedOut', 403: 'forbidden', 413: 'tooLarge' }
  return known[status] ?? (status < 500 ? 'refused' : 'silent')
}
