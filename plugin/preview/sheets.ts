import type { Letter, PublishedCase, Target } from '../../core/contract.ts'
import { byLanguage, directionOf } from '../../core/languages.ts'
import { careOf, type Reach, reachOf } from '../../core/letter/channels.ts'
import { addressee, lettersFor, salutationFor } from '../../core/letter/choose.ts'
import { offeredTo } from '../../core/letter/missions.ts'
import type { Printed } from '../../core/letter/sheet.ts'
import { bodyText, tidy, wholeLetter } from '../../core/letter/text.ts'
import { ordered } from '../page/letter.ts'

/** A letter to one target in one language, as a reader who changes nothing sends it. */
export interface Sheet extends Printed {
  target: Target
  reach: Reach
  dir: string
  /** Undefined in one's own words. */
  letter?: Letter
  /** The message: the whole letter. */
  text: string
}

/** More letters than anybody looks through. */
const MOST = 60

/** Every letter that a reader in a country could send, target by target, the preferred languages first. */
export function sheetsOf(published: PublishedCase, country: string | undefined): Sheet[] {
  const { targets } = published
  const offered = offeredTo(targets, country)
  return offered
    .flatMap((target) => {
      const letters = ordered(published, lettersFor(addressee(target, offered), published.letters))
      const all = letters.length ? letters : [undefined]
      return all.map((letter) => sheetTo(target, offered, letter, published, country))
    })
    .slice(0, MOST)
}

function sheetTo(
  target: Target,
  offered: Target[],
  letter: Letter | undefined,
  { targets, preferredLanguages, lang: own, title, closings }: PublishedCase,
  country: string | undefined,
): Sheet {
  const to = addressee(target, offered)
  const lang = letter?.lang ?? preferredLanguages[0] ?? own
  const reachVia = (one: Target) => reachOf(one, careOf(one, targets, country), lang)
  const parts = {
    salutation: salutationFor(to, lang),
    body: letter ? bodyText(letter, to) : '',
    closing: letter?.closing ?? byLanguage(closings ?? {}, lang) ?? '',
  }
  return {
    ...parts,
    target,
    lang,
    dir: letter?.dir ?? directionOf(lang),
    letter,
    reach: reachVia(target),
    heading: reachVia(to).address,
    subject: tidy(letter?.subject ?? title),
    text: wholeLetter(parts),
  }
}
