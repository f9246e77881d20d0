import { isDay } from '../../core/day.ts'

const LANGUAGES = 'en fr es de it pt nl pl cs sv ru uk ar tr'.split(' ')

/** Month by its name or short name, in lower case, without a dot. */
const MONTHS = monthNames()

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  day: string
  /** True where day and month could be read the other way round. */
  isAmbiguous: boolean
}

/**
 * The first date in a text: `30 June 2022`, `September 28, 2021`, `June 1 2023`, `27. Januar 2015`,
 * `2022-06-30`, `02/19/2020`. Undefined where there is none that the calendar has.
 */
export function dateIn(text: string): FoundDate | undefined {
  return iso(text) ?? named(text) ?? numeric(text)
}

function iso(text: string): FoundDate | undefined {
  const [, year, month, day] = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text) ?? []
  return date(year, month, day)
}

function named(text: string): FoundDate | undefined {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*\.?/gu)]
  for (const word of words) {
    const month = MONTHS.get(word[0].toLowerCase().replace('.', ''))
    if (!month) continue
    const before = text.slice(0, word.index)
    const after = text.slice(word.index + word[0].length)
    const year = /^\D{0,8}?(?:\d{1,2}(?:st|nd|rd|th)?\b\D{1,4})?(\d{4})\b/.exec(after)?.[1]
    const day =
      /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s*(?:of |de |d.)?$/i.exec(before)?.[1] ??
      /^\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/i.exec(after)?.[1]
    const found = date(year, String(month), day)
    if (found) return found
  }
  return undefined
}

function numeric(text: string): FoundDate | undefined {
  const [, first, second, year] = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text) ?? []
  const european = date(year, second, first)
  const american = date(year, first, second)
  const found = european ?? american
  return found && { ...found, isAmbiguous: Boolean(european && american && first !== second) }
}

function date(year?: string, month?: string, day?: string): FoundDate | undefined {
  if (!year || !month || !day) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? { day: text, isAmbiguous: false } : undefined
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const lang of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
          ...options,
          timeZone: 'UTC',
        })
        for (let month = 1; month <= 12; month++) {
          const part = format
            .formatToParts(Date.UTC(2022, month - 1, 15))
            .find(({ type }) => type === 'month')
          const name = part?.value.toLowerCase().replace(/\.$/, '')
          if (name && !/\d/.test(name) && !names.has(name)) names.set(name, month)
        }
      }
    }
  }
  return names
}
