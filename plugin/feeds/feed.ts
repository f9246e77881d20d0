import { inWords } from '../../core/inWords.ts'
import { pageLanguage, wordsIn } from '../page/strings/index.ts'
import type { Listing } from '../publishing/listCases.ts'

/** What a feed of open cases is made from. */
export interface Feed {
  /** Its own address. */
  url: string
  /** Origin of the installation. */
  origin: string
  /** Who asks; undefined where the settings name nobody. */
  organisation?: string
  /** BCP 47 tag of the feed's own words. */
  lang: string
  listings: Listing[]
}

/** “Take action – The Organisation” */
export function titleOf({ lang, organisation }: Feed): string {
  return [wordsIn(lang)('act'), organisation].filter(Boolean).join(' – ')
}

/**
 * What an entry says besides its title: where, and until when. Nothing of the story, since feed
 * readers keep what they once fetched, and a case may have to be withdrawn for a name.
 */
export function sentencesOf({ lang, country, deadline }: Listing): string {
  const say = wordsIn(lang)
  const own = pageLanguage(lang)
  const place = inWords(country, own)
  return deadline ? `${place}. ${say('deadline', { date: inWords(deadline.date, own) })}` : place
}

/** Where the entry leads: the hosted page in the entry's language. */
export function addressOf({ url, lang }: Listing): string {
  return `${url}?lang=${encodeURIComponent(lang)}`
}
