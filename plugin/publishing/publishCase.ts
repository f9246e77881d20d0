import { DEFAULT_TIME_ZONE, dayOf } from '../../collections/index.ts'
import type { Deadline, EarlierNotice, Person, PublishedCase, Stop } from '../../core/contract.ts'
import { endOfDay } from '../../core/day.ts'
import { directionOf, nearestLanguage } from '../../core/languages.ts'
import { stateAt } from '../../core/life.ts'
import { fromLexical } from '../richText/fromLexical.ts'
import { given, tag } from './given.ts'
import { type Languages, Texts } from './languages.ts'
import { publishLetters } from './publishLetters.ts'
import { publishTargets } from './publishTargets.ts'
import type { RawCase, RawLetter, RawSettings } from './raw.ts'
import { revisionOf } from './revision.ts'
import type { CaseSource } from './source.ts'
import { closingsIn, stringsIn } from './strings.ts'
import { letterLanguages, writtenOut } from './writtenOut.ts'

export interface PublishContext {
  languages: Languages
  /** `https://CMS`, without a slash at its end. */
  origin: string
  /** Milliseconds; the state of the case is told for this instant. */
  now: number
}

/**
 * A case as the contract gives it, in one of its languages. Every name is mapped by hand: nothing
 * reaches the public by spreading a document.
 */
export function publishCase(
  source: CaseSource,
  lang: string,
  { languages, origin, now }: PublishContext,
): PublishedCase {
  const { doc, settings } = source
  const texts = new Texts(languages, lang)
  const deadline = deadlineOf(doc, settings)
  const state = stateAt({ state: doc.notice === 'stop' ? 'stopped' : 'open', deadline }, now)
  const open = state === 'open'
  const published: Omit<PublishedCase, 'revision'> = {
    version: 1,
    slug: doc.slug,
    url: `${origin}/act/${doc.slug}`,
    ...given({ requested: source.asked === doc.slug ? undefined : source.asked }),
    lang,
    dir: directionOf(lang),
    languages: languagesOfCase(doc, languages),
    state,
    notice: doc.notice,
    ...given({
      reference: doc.reference,
      indexNumber: doc.indexNumber,
      issuedOn: dayOf(doc.issuedOn),
      deadline,
    }),
    title: texts.any<string>(doc.title) ?? '',
    country: doc.country ?? '',
    ...given({ organisation: organisationOf(settings, texts) }),
    people: peopleOf(doc, texts),
    summary: fromLexical(texts.any(doc.summary)) ?? [],
    ...given({ background: fromLexical(texts.exact(doc.background)) }),
    points: (doc.points ?? []).flatMap((point) => texts.exact<string>(point.text) ?? []),
    ...given({ safetyNote: safetyNoteOf(doc, settings, texts) }),
    history: historyOf(source, texts, origin),
    ...given({
      stop: doc.notice === 'stop' ? stopOf(doc, texts) : undefined,
      afterDeadline: afterDeadlineOf(source, texts),
    }),
    preferredLanguages: doc.preferredLanguages ?? [],
    ...given({ ownLanguage: doc.ownLanguage || undefined }),
    targets: open ? publishTargets(doc.targets ?? [], texts, letterTexts(doc, languages)) : [],
    letters: open ? publishLetters(doc.letters ?? [], doc.targets ?? [], texts) : [],
    ...given({ sent: source.sent }),
    strings: { ...stringsIn(lang), ...ownWords(settings, texts) },
  }
  const whole = {
    ...published,
    ...(open ? { closings: closingsIn(letterLanguages(published)) } : {}),
    inWords: writtenOut(published),
  }
  return { ...whole, revision: revisionOf(whole) }
}

/** The languages in which a case is complete: each text that stops a reader from harm is translated, as far as the default language has it. */
export function languagesOfCase(doc: RawCase, languages: Languages): string[] {
  const original = new Texts(languages, languages.defaultLang)
  const needed = [
    doc.title,
    doc.summary,
    doc.safetyNote,
    doc.notice === 'stop' && doc.stop?.message,
  ]
  const complete = [...languages.codes.keys()].filter((lang) => {
    const texts = new Texts(languages, lang)
    return (
      needed.every((value) => !has(original.exact(value)) || has(texts.exact(value))) &&
      has(texts.exact(doc.title))
    )
  })
  return complete.length ? complete : [languages.defaultLang]
}

/** When the case's deadline ends; undefined where it has none. */
export function deadlineOf(
  doc: Pick<RawCase, 'deadline'>,
  settings: Pick<RawSettings, 'timeZone'>,
): Deadline | undefined {
  const date = dayOf(doc.deadline)
  if (!date) return undefined
  const closesAt = endOfDay(date, settings.timeZone || DEFAULT_TIME_ZONE)
  return { date, closesAt: new Date(closesAt).toISOString() }
}

/** The case's texts in each language of its letters. */
export function letterTexts(
  { letters }: { letters?: Pick<RawLetter, 'lang'>[] | null },
  languages: Languages,
): Map<string, Texts> {
  const tags = (letters ?? []).map((letter) => tag(letter.lang))
  return new Map(tags.map((lang) => [lang, new Texts(languages, localeOf(lang, languages))]))
}

/** The locale whose names stand in a letter: the nearest one, else the default. */
function localeOf(lang: string, { codes, defaultLang }: Languages): string {
  return nearestLanguage(lang, [...codes.keys()]) ?? defaultLang
}

/** The box's words that the organisation has put right, in this language. */
function ownWords({ words }: RawSettings, texts: Texts): Record<string, string> {
  const corrected = (words ?? []).flatMap(({ key, text }): [string, string][] => {
    const own = texts.exact<string>(text)
    return own ? [[key, own]] : []
  })
  return Object.fromEntries(corrected)
}

function has(value: unknown): boolean {
  return typeof value === 'object' ? fromLexical(value) !== undefined : Boolean(value)
}

function organisationOf({ organisation }: RawSettings, texts: Texts) {
  const name = texts.any<string>(organisation?.name)
  if (!name) return undefined
  return { name, ...given({ url: organisation?.url, privacyUrl: organisation?.privacyUrl }) }
}

function peopleOf(doc: RawCase, texts: Texts): Person[] {
  return (doc.people ?? []).flatMap((person) => {
    const name = texts.any<string>(person.name) ?? person.nativeName
    if (!name) return []
    const pronouns = texts.exact<string>(person.pronouns)
    return [{ name, ...given({ nativeName: person.nativeName, pronouns }) }]
  })
}

/** The safety note in the reader's language; rather in another one than none. */
function safetyNoteOf(doc: RawCase, settings: RawSettings, texts: Texts) {
  return (
    fromLexical(texts.exact(doc.safetyNote)) ??
    fromLexical(texts.any(doc.safetyNote)) ??
    fromLexical(texts.exact(settings.safetyNote)) ??
    fromLexical(texts.any(settings.safetyNote))
  )
}

function historyOf({ doc, history }: CaseSource, texts: Texts, origin: string): EarlierNotice[] {
  const own = history.map((notice) => ({
    slug: notice.slug,
    title: texts.any<string>(notice.title) ?? notice.slug,
    ...given({ issuedOn: dayOf(notice.issuedOn) }),
    url: `${origin}/act/${notice.slug}`,
  }))
  const elsewhere = doc.previousElsewhere
  if (!elsewhere?.url) return own
  const title = texts.any<string>(elsewhere.title) ?? elsewhere.url
  return [...own, { title, ...given({ issuedOn: dayOf(elsewhere.issuedOn) }), url: elsewhere.url }]
}

function stopOf(doc: RawCase, texts: Texts): Stop {
  return {
    outcome: doc.stop?.outcome ?? 'none',
    message: fromLexical(texts.any(doc.stop?.message)) ?? [],
  }
}

function afterDeadlineOf({ doc, settings, offices }: CaseSource, texts: Texts) {
  if (!doc.deadline) return undefined
  const message =
    fromLexical(texts.exact(doc.afterDeadline)) ??
    fromLexical(texts.exact(settings.afterDeadline)) ??
    []
  if (!message.length && !offices.length) return undefined
  return {
    message,
    offices: offices.map((office) => ({
      name: texts.any<string>(office.name) ?? '',
      country: office.country,
      ...given({ email: office.email, url: office.url, phone: office.phone }),
    })),
  }
}
