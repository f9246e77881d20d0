import type { Letter, Target } from '../contract.ts'
import { missionsFor, reachOf } from './channels.ts'
import { addressee, letterFor, salutationFor } from './choose.ts'
import { type FilledText, fillable, refill } from './filled.ts'
import type { Message } from './links.ts'
import { fillFor, tidy, type Writer, wholeLetter } from './text.ts'

/** A letter as it goes to one target, before a reader has changed a word of it. */
export interface LetterMessage extends Message {
  salutation: string
  /** With the places of its placeholders. */
  body: FilledText
  closing: string
}

/** A letter to a target for a writer, in the care of a mission or straight. */
export function messageFor(
  letter: Letter,
  target: Target,
  { targets, mission, writer = {} }: { targets: Target[]; mission?: Target; writer?: Writer },
): LetterMessage {
  const { lang, closing } = letter
  const to = addressee(target, written(targets))
  const body = refill(fillable(letter.body), fillFor(to, lang, writer))
  const salutation = salutationFor(to, lang)
  return {
    to: reachOf(target, mission, lang).emails,
    subject: tidy(letter.subject),
    text: wholeLetter({ salutation, body: body.text, closing, writer }),
    salutation,
    body,
    closing,
  }
}

/** The targets to whom this very letter goes, and not another of its language; those that only pass letters on are none. */
export function recipientsOf(
  letter: Letter,
  letters: readonly Letter[],
  targets: readonly Target[],
): Target[] {
  const offered = written(targets)
  return offered.filter(
    (target) => letterFor(addressee(target, offered), letter.lang, letters) === letter,
  )
}

/** Every way to a target: by each mission in whose care it is, else straight. */
export function waysTo(target: Target, targets: readonly Target[]): (Target | undefined)[] {
  const missions = missionsFor(target, targets)
  return missions.length ? missions : [undefined]
}

function written(targets: readonly Target[]): Target[] {
  return targets.filter((one) => !one.passesOn)
}
