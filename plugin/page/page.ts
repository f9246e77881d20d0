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
