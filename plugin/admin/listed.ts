/** Names one after the other, as the language of the admin joins them. */
export function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** The same where more follow that are not named. */
export function listedInPart(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(names)
}
