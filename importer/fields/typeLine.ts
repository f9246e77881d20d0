import type { Notice } from '../../core/contract.ts'
import { referenceNumber } from '../../core/reference.ts'

const STOP =
  /\bstop action\b|\bfinal update\b|\bactio?n (?:is )?(?:closed|ended|over)\b|\bno further action\b/i
const UPDATE =
  /\bupdate\b|\bfurther information\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:ua|urgent action|update)\b|\bactualización\b|\bmise à jour\b|\bcomplément d.information\b|\baktualisierung\b|\bFI \d/i
const TYPE =
  /\burgent action\b|\bacción urgente\b|\baction urgente\b|\beilaktion\b|\bfurther information on UA\b|\bstop action\b|\bfinal update\b/i

/** `EUR 57/5619/2022`. */
const INDEX = /\b([A-Z]{3})\s?(\d{2})[/.](\d{3,5})[/.](\d{4})\b/

/** True for a line that says what kind of document this is, and nothing of the case. */
export function isTypeLine(text: string): boolean {
  return isTypeOnly(text) || referenceNumber(text) !== undefined || INDEX.test(text)
}

function isTypeOnly(text: string): boolean {
  const rest = text.replace(new RegExp(TYPE, 'gi'), '').replace(new RegExp(UPDATE, 'gi'), '')
  return (
    TYPE.test(text) &&
    rest.replace(/\b(?:on|to|no|number|amnesty international)\b/gi, '').replace(/[\d\W]/g, '')
      .length < 4
  )
}

/** What a line says of the kind of notice; undefined where it says nothing. */
export function noticeOf(text: string): Notice | undefined {
  if (STOP.test(text)) return 'stop'
  if (UPDATE.test(text)) return 'update'
  return TYPE.test(text) || /\b(?:first )?UA\b/.test(text) ? 'first' : undefined
}

/** True for a line that calls the document a first notice in so many words. */
export function saysFirst(text: string): boolean {
  return /\bfirst (?:ua|urgent action)\b/i.test(text)
}

export function referenceIn(text: string): string | undefined {
  const number = referenceNumber(text)
  return number && `UA ${number}`
}

export function indexIn(text: string): string | undefined {
  const [, region, country, number, year] = INDEX.exec(text) ?? []
  return region && `${region} ${country}/${number}/${year}`
}
