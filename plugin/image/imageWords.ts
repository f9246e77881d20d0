import type { PublishedCase } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { directionOf } from '../../core/languages.ts'
import { tidy } from '../../core/letter/text.ts'
import { daysLeft } from '../../core/life.ts'
import { type Words, wordsIn } from '../../core/words.ts'
import { isNamed, type Names } from './isNamed.ts'

/** What stands on the image with which a case is shared. */
export interface ImageWords {
  lang: string
  dir: 'ltr' | 'rtl'
  /** `#rrggbb`. */
  accent: string
  /** What it is, and in which country. */
  over: string
  title: string
  /** The first thing to ask for; absent where that is over. */
  demand?: string
  /** Until when, or what has become of it. */
  foot?: string
}

/** In characters, of which an image holds only so many. */
const MOST = { title: 140, demand: 180 }

/**
 * The words of a case's image in its language. Networks keep such images for good: nobody's name is
 * among them. A title that has one gives way to the reference, a demand that has one to the next.
 */
export function imageWords(
  published: PublishedCase,
  people: Names[],
  accent: string,
  now: number,
): ImageWords {
  const { lang, title, country, reference, state, points } = published
  const t = wordsIn(lang, published.strings)
  const nameless = (text: string) => isVisible(text) && !isNamed(text, people, lang)
  const demand = state === 'open' ? points.find(nameless) : undefined
  return {
    lang,
    dir: directionOf(lang),
    accent,
    over: `${t('act')} · ${inWords(country, lang)}`,
    title: shortened(nameless(title) ? title : (reference ?? inWords(country, lang)), MOST.title),
    ...(demand && { demand: shortened(demand, MOST.demand) }),
    ...foot(published, t, now),
  }
}

/** Letters, digits or signs: not blanks alone, nor such as have no width. */
function isVisible(text: string): boolean {
  return /[^\s\p{C}\p{Z}]/u.test(text)
}

function foot({ state, deadline, stop, lang }: PublishedCase, t: Words, now: number) {
  if (state === 'stopped')
    return { foot: t(stop && stop.outcome !== 'none' ? stop.outcome : 'ended') }
  if (state === 'closed') return { foot: t('closed') }
  if (!deadline) return {}
  const days = daysLeft(deadline, now)
  const left = t('days.other', { n: inWords(days, lang) }, days)
  return { foot: `${t('by', { date: inWords(deadline.date, lang) })} · ${left}` }
}

/** One line, whole characters and, where there are spaces, whole words of it. */
function shortened(text: string, most: number): string {
  const line = tidy(text).replace(/\s+/g, ' ')
  const characters = [...line]
  if (characters.length <= most) return line
  const cut = characters.slice(0, most).join('')
  return `${cut.replace(/\s\S{0,30}$/, '')}…`
}
