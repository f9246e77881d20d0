import type { Letter, PublishedCase, Target } from '../core/contract.ts'
import { directionOf } from '../core/languages.ts'
import { type Reach, reachOf } from '../core/letter/channels.ts'
import {
  addressee,
  letterFor,
  lettersFor,
  openingLanguage,
  orderLanguages,
  salutationFor,
} from '../core/letter/choose.ts'
import { edit, type FilledText, fillable, refill } from '../core/letter/filled.ts'
import type { Message } from '../core/letter/links.ts'
import { fillFor, tidy, type Writer, wholeLetter } from '../core/letter/text.ts'

/** What the reader has chosen and written; it lives as long as the page. */
export interface Draft {
  target?: string
  /** Letter language. */
  lang?: string
  /** In one's own words. */
  own: boolean
  writer: Writer
  /** By letter id; {@link OWN} for one's own words. */
  texts: Map<string, FilledText>
  subjects: Map<string, string>
}

export const OWN = ''

/** The letter as it now stands, and whom it goes to. */
export interface Composed {
  target: Target
  reach: Reach
  own: boolean
  letter?: Letter
  /** Of its text in the draft. */
  key: string
  lang: string
  dir: string
  langs: string[]
  salutation: string
  /** As typed. */
  subject: string
  body: string
  closing: string
  message: Message
}

/** The targets that this version knows how to treat; missions only where they serve the reader's country. */
export function knownTargets({ targets }: PublishedCase, country?: string): Target[] {
  return targets.filter(
    ({ role, kind, accreditedTo }) =>
      /^(primary|additional|copy)$/.test(role) &&
      (kind === 'official' ||
        (kind === 'mission' &&
          (!country || !accreditedTo || accreditedTo.includes(country.toUpperCase())))),
  )
}

export function compose(
  published: PublishedCase,
  targets: Target[],
  draft: Draft,
  { closing, lang: wanted }: { closing: string; lang?: string | null },
): Composed | undefined {
  const target = targets.find(({ id }) => id === draft.target) ?? targets[0]
  if (!target) return undefined
  const to = addressee(target, targets)
  const letters = lettersFor(to, published.letters)
  const own = draft.own || !letters.length
  const langs = languagesFor(published, to, letters, own)
  const lang =
    openingLanguage(
      langs,
      published.preferredLanguages,
      draft.lang ?? wanted ?? undefined,
      published.lang,
    ) ?? published.lang
  const model = letterFor(to, lang, letters)
  const letter = own ? undefined : model
  const key = letter?.id ?? OWN
  const text = currentText(draft, key, letter, to)
  const subject = draft.subjects.get(key) ?? model?.subject ?? published.title
  const reach = reachOf(target, targets)
  const parts = {
    salutation: salutationFor(to, lang),
    body: text.text,
    closing: model?.closing ?? (lang === published.lang ? closing : ''),
  }
  return {
    ...parts,
    target,
    reach,
    subject,
    own,
    letter,
    key,
    lang,
    dir: letter?.dir ?? directionOf(lang),
    langs,
    message: {
      to: reach.emails,
      subject: tidy(subject),
      text: wholeLetter({ ...parts, writer: draft.writer }),
    },
  }
}

/** Keeps what the reader has typed in a letter. */
export function write(draft: Draft, key: string, text: string): void {
  draft.texts.set(key, edit(draft.texts.get(key) ?? fillable([]), text))
}

function languagesFor(
  published: PublishedCase,
  to: Target,
  letters: Letter[],
  own: boolean,
): string[] {
  const langs = letters.map(({ lang }) => lang)
  if (own) langs.push(...Object.keys(to.salutations), published.lang)
  return orderLanguages(langs, published.preferredLanguages)
}

function currentText(draft: Draft, key: string, letter: Letter | undefined, to: Target) {
  const before = draft.texts.get(key) ?? fillable(letter?.body ?? [])
  const text = refill(before, fillFor(to, draft.writer))
  draft.texts.set(key, text)
  return text
}
