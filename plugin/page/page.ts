import type { PublishedCase } from '../../core/contract.ts'
import type { Say } from './strings/index.ts'

/** What every part of the page is made from. */
export interface Page {
  published: PublishedCase
  say: Say
  /** Of the page's own words, for dates, countries and languages. */
  lang: string
  /** Milliseconds. */
  now: number
}

/** A day, `YYYY-MM-DD`, in words. */
export function dayInWords(day: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}
