import type { Letter, PublishedCase, Target } from '../core/contract.ts'
import { byLanguage, directionOf } from '../core/languages.ts'
import { careOf, type Reach, reachOf } from '../core/letter/channels.ts'
import {
  addressee,
  letterFor,
  lettersFor,
  openingLanguage,
  orderLanguages,
  salutationFor,
} from '../core/letter/choose.ts'
import { type FilledText, fillable, refill } from '../core/letter/filled.ts'
import { offeredTo } from '../core/letter/missions.ts'
import { fillFor, tidy, type Writer, wholeLetter } from '../core/letter/text.ts'

/** What the reader has chosen and written; it lives as long as the page. */
export interface Draft {
  target?: string
  /** The reader's country as they typed it, and its code, for the missions: in no letter, event or address. */
  place?: string
  country?: string
  /** Letter language. */
  lang?: string
  /** In one's own words. */
  own?: boolean
  writer: Writer
  /** By letter id; {@link OWN} for one's own words. */
  texts: Map<string, FilledText>
  subjects: Map<string, string>
}

/** A draft with nothing written yet; of an earlier one it keeps who writes, and from where. */
export function emptyDraft({ writer = {}, place, country }: Partial<Draft> = {}): Draft {
  return { writer, place, country, texts: new Map(), subjects: new Map() }
}

export const OWN = ''

/** The letter as it now stands, and whom it goes to. */
export interface Composed {
  target: Target
  reach: Reach
  /** The address at the head of the letter: of a copy, the primary's. */
  heading?: string[]
  /** Whether there is a model letter for the target. */
  modelled: boolean
  /** Undefined in one's own words. */
  letter?: Letter
  /** Of its text in the draft. */
  key: string
  lang: string
  langs: string[]
  dir: string
  salutation: string
  body: string
  closing: string
  /** As typed. */
  title: string
  /** The message: recipients, subject and the whole letter. */
  to: string[]
  subject: string
  text: string
}

/** The targets that this version knows how to treat. */
export function knownTargets({ targets }: PublishedCase): Target[] {
  return targets.filter(
    ({ role, kind }) =>
      /^(primary|additional|copy)$/.test(role) && /^(official|mission)$/.test(kind),
  )
}

/** The letter to the target that the draft has chosen, in its language, else the wanted one; undefined where there is nobody to write to. */
export function compose(
  published: PublishedCase,
  draft: Draft,
  country: string | undefined,
  wanted: string | null,
  defaultClosing: string,
): Composed | undefined {
  const known = knownTargets(published)
  const targets = offeredTo(known, country)
  const target = targets.find(({ id }) => id === draft.target) ?? targets[0]
  if (!target) return undefined
  // A copy is of the letter that this reader can send.
  const to = addressee(target, targets)
  const letters = lettersFor(to, published.letters)
  const own = draft.own || !letters[0]
  const { langs, lang } = languages(published, draft, wanted, letters, own ? to : undefined)
  const model = letterFor(to, lang, letters)
  const letter = own ? undefined : model
  const key = letter?.id ?? OWN
  const body = bodyFor(draft, key, letter, to, lang)
  const ownLang = lang === published.lang
  const closing =
    (model ?? published.letters.find((one) => one.lang === lang))?.closing ??
    byLanguage(published.closings ?? {}, lang) ??
    (ownLang ? defaultClosing : '')
  const salutation = salutationFor(to, lang)
  const title = draft.subjects.get(key) ?? model?.subject ?? (ownLang ? published.title : '')
  const reachVia = (one: Target) => reachOf(one, careOf(one, known, country), lang)
  const reach = reachVia(target)
  return {
    target,
    reach,
    heading: reachVia(to).address,
    modelled: !!letters[0],
    letter,
    key,
    lang,
    langs,
    dir: letter?.dir ?? directionOf(lang),
    salutation,
    body,
    closing,
    title,
    to: reach.emails,
    subject: tidy(title),
    text: wholeLetter({ salutation, body, closing, writer: draft.writer }),
  }
}

/** The languages to choose from, and the one that is chosen; for one's own words those of the salutations too. */
function languages(
  published: PublishedCase,
  draft: Draft,
  wanted: string | null,
  letters: Letter[],
  own?: Target,
) {
  const { lang, preferredLanguages } = published
  const written = letters.map((letter) => letter.lang)
  if (own) written.push(...Object.keys(own.salutations), lang)
  const langs = orderLanguages(written, preferredLanguages)
  return {
    langs,
    lang:
      openingLanguage(langs, preferredLanguages, draft.lang ?? wanted ?? undefined, lang) ?? lang,
  }
}

function bodyFor(
  draft: Draft,
  key: string,
  letter: Letter | undefined,
  to: Target,
  lang: string,
): string {
  const before = draft.texts.get(key) ?? fillable(letter?.body ?? [])
  const filled = refill(before, fillFor(to, lang, draft.writer))
  draft.texts.set(key, filled)
  return filled.text
}
