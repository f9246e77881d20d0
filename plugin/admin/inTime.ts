/** A moment in words, in the language and the time zone of whoever reads it. */
export function inTime(time: string, language: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language, format).format(new Date(time))
}
