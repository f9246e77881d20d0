/** A day, `YYYY-MM-DD`, as its reader writes it. */
export function dayInWords(day: string, language: string): string {
  const format = { dateStyle: 'medium', timeZone: 'UTC' } as const
  return isolated(new Intl.DateTimeFormat(language, format).format(Date.parse(`${day}T12:00:00Z`)))
}

/** An instant, in the reader's own time. */
export function timeInWords(time: string, language: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const
  return isolated(new Intl.DateTimeFormat(language, format).format(new Date(time)))
}

/** So many days from now: today, tomorrow, in 3 days. */
export function daysInWords(days: number, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}

export function countryInWords(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
  } catch {
    return country
  }
}

/** The days from one to another, `YYYY-MM-DD`, both among them. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** Keeps its own direction within a sentence of the other one. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
