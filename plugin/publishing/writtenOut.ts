import type { PublishedCase } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { CLOSING_SOON_DAYS } from '../../core/life.ts'
import { peopleInWords } from '../../core/people.ts'
import { given } from './given.ts'

type Codes = Omit<PublishedCase, 'revision'>

/**
 * Whatever in a published case the runtime's tables write out, in the case's language. Asked here
 * and not in the reader's browser, which would load those tables before it could draw the card.
 */
export function writtenOut(published: Codes): Record<string, string> {
  const { lang, people } = published
  const codes = [
    ...countriesIn(published),
    ...letterLanguages(published),
    ...daysIn(published),
    ...numbersIn(published),
  ]
  return {
    ...Object.fromEntries(codes.map((code) => [code, inWords(code, lang)])),
    ...given({ people: peopleInWords(people, lang) || undefined }),
  }
}

function countriesIn({ country, targets, afterDeadline }: Codes): string[] {
  const missions = targets.flatMap(({ seat, accreditedTo }) => [
    seat ?? '',
    ...(accreditedTo ?? []),
  ])
  const offices = afterDeadline?.offices.map((office) => office.country) ?? []
  return [country, ...missions, ...offices].filter(Boolean)
}

/** Those that a letter can be written in: the letters' own, and of one's own words the salutations'. */
export function letterLanguages({ lang, letters, targets }: Codes): string[] {
  if (!targets.length) return []
  const salutations = targets.flatMap((target) => Object.keys(target.salutations))
  return [lang, ...letters.map((letter) => letter.lang), ...salutations]
}

function daysIn({ deadline, history }: Codes): string[] {
  return [deadline?.date, ...history.map(({ issuedOn }) => issuedOn)].flatMap((day) => day ?? [])
}

/** The letters sent, and the days that can be left of a case that closes soon. */
function numbersIn({ deadline, sent }: Codes): number[] {
  const days = deadline ? [...Array(CLOSING_SOON_DAYS).keys()].map((before) => before + 1) : []
  return [...days, ...(sent ? [sent] : [])]
}
