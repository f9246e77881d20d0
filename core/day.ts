/** `YYYY-MM-DD` of an instant in a time zone. */
export function dayInZone(instant: number, timeZone: string): string {
  return formatter(timeZone).format(instant)
}

/**
 * The instant, in milliseconds, at which a day (`YYYY-MM-DD`) ends in a time zone: the first one
 * whose local date is later. Right where clocks change at midnight and where a zone has skipped
 * a whole day, since it asks the zone's own calendar.
 */
export function endOfDay(day: string, timeZone: string): number {
  const local = formatter(timeZone)
  const minute = 60_000
  const utcMidnight = Date.parse(`${day}T00:00:00Z`)
  let before = utcMidnight - 15 * 60 * minute
  let after = utcMidnight + 48 * 60 * minute
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute
    if (local.format(middle) > day) after = middle
    else before = middle
  }
  return after
}

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(instant || 0).toISOString().startsWith(text)
}

/** True for a name that the runtime's time zone database knows, such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
  try {
    formatter(name)
    return true
  } catch {
    return false
  }
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
}
