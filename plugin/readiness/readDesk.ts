import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import {
  CASES,
  type Id,
  idOf,
  OFFICES,
  SETTINGS,
  TARGETS,
  whereIds,
} from '../../collections/index.ts'
import { inWords } from '../../core/inWords.ts'
import { normaliseTag } from '../../core/languages.ts'
import { type Languages, languagesOf, Texts } from '../publishing/languages.ts'
import { letterTexts } from '../publishing/publishCase.ts'
import { publishLetters } from '../publishing/publishLetters.ts'
import { publishTargets } from '../publishing/publishTargets.ts'
import type {
  RawCase,
  RawCaseTarget,
  RawLetter,
  RawSettings,
  RawTarget,
} from '../publishing/raw.ts'
import { digitsOf } from './checks/addresses.ts'
import type { CaseForm, Desk, InLanguages, Names } from './desk.ts'

export interface Asked {
  id?: Id
  form: CaseForm
  /** Of the Payload config; undefined where it has no localization. */
  locale?: string | null
}

/** More than any case has; what is beyond is not looked at. */
const MOST_ROWS = 200

/** Gathers what the checks ask, with the rights of whoever asks, or with all where nobody does. */
export async function readDesk(
  asking: PayloadRequest,
  { id, form, locale }: Asked,
  defaultLanguage: string,
): Promise<Desk> {
  // Payload writes the locale that is read in onto the request: that of the write would be lost.
  const req = isolateObjectProperty(asking, ['locale', 'fallbackLocale'])
  const languages = languagesOf(req.payload.config, defaultLanguage)
  const lang = editedLanguage(locale, languages)
  const [found, stored, settings] = await Promise.all([
    findTargets(req, form),
    readStored(req, id),
    readSettings(req),
  ])
  const texts = new Texts(languages, lang)
  const rows = (form.targets ?? []).slice(0, MOST_ROWS).map((row, index) => {
    const target = found.get(idOf(row.target) ?? '')
    return { index, role: row.role, target, row: { ...row, target } as RawCaseTarget }
  })
  const written = (form.letters ?? [])
    .slice(0, MOST_ROWS)
    .filter(({ lang }) => lang && typeof lang === 'string')
  const targets = publishTargets(
    rows.map(({ row }) => row),
    texts,
    letterTexts({ letters: written }, languages),
  )
  return {
    id,
    form,
    lang,
    defaultLang: languages.defaultLang,
    codes: languages.codes,
    texts: textsOf(form, stored, lang, languages),
    glosses: glossesOf(form, stored, lang, languages),
    targets,
    rows,
    letters: lettersOf(
      form,
      rows.map(({ row }) => row),
      texts,
    ),
    settings,
    own: await ownAddresses(req, targets),
    firstPublishedAt: stored?.firstPublishedAt,
    now: Date.now(),
    named: namesIn(req.i18n?.language ?? 'en'),
  }
}

function editedLanguage(locale: Asked['locale'], { codes, defaultLang }: Languages): string {
  const tag = normaliseTag(locale)
  return tag && codes.has(tag) ? tag : defaultLang
}

/**
 * The targets and the missions in whose care they are. Not populated by Payload, whose loader of relations
 * writes the locale onto the request that it was made with.
 */
async function findTargets(req: PayloadRequest, form: CaseForm): Promise<Map<string, RawTarget>> {
  const ids = (form.targets ?? []).slice(0, MOST_ROWS).flatMap((row) => idOf(row.target) ?? [])
  const targets = await withIds(req, ids)
  const missions = await withIds(
    req,
    [...targets.values()].flatMap(({ careOf }) => careOf?.flatMap((one) => idOf(one) ?? []) ?? []),
  )
  for (const target of targets.values()) {
    target.careOf = target.careOf?.map((one) => missions.get(idOf(one) ?? '') ?? one)
  }
  return targets
}

async function withIds(req: PayloadRequest, ids: string[]): Promise<Map<string, RawTarget>> {
  if (!ids.length) return new Map()
  const docs = await find<RawTarget>(req, TARGETS, whereIds(req.payload, ids))
  return new Map(docs.map((target) => [String(target.id), target]))
}

async function readStored(req: PayloadRequest, id: Id | undefined): Promise<RawCase | undefined> {
  if (!id) return undefined
  const found = await req.payload.findByID({
    collection: CASES,
    id,
    locale: 'all',
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    select: {
      title: true,
      summary: true,
      safetyNote: true,
      stop: true,
      firstPublishedAt: true,
      letters: { gloss: true },
    },
    ...rightsOf(req),
  })
  return (found as unknown as RawCase | null) ?? undefined
}

async function readSettings(req: PayloadRequest): Promise<RawSettings> {
  const settings = await req.payload.findGlobal({
    slug: SETTINGS,
    locale: 'all',
    depth: 0,
    ...rightsOf(req),
  })
  return settings as unknown as RawSettings
}

/** The organisation's own e-mail addresses and numbers, as far as a target has them. */
async function ownAddresses(req: PayloadRequest, targets: Desk['targets']): Promise<Desk['own']> {
  if (!targets.length) return { emails: [], phones: [] }
  const emails = targets.flatMap((target) => target.emails.map((email) => email.toLowerCase()))
  const [offices, users] = await Promise.all([
    find<{ email?: string | null; phone?: string | null }>(req, OFFICES, {}),
    usersWith(req, emails),
  ])
  return {
    emails: [...offices, ...users].flatMap(({ email }) => email?.toLowerCase() ?? []),
    phones: offices.flatMap(({ phone }) => (phone ? [digitsOf(phone)] : [])),
  }
}

/** Of those who sign in here; who they are is not told, only that a target's address is theirs. */
async function usersWith(req: PayloadRequest, emails: string[]): Promise<{ email?: string }[]> {
  const collection = req.payload.config.admin.user as CollectionSlug
  const { flattenedFields } = req.payload.collections[collection].config
  // A host may have users who sign in by something else.
  if (!emails.length || !flattenedFields.some(({ name }) => name === 'email')) return []
  const { docs } = await req.payload.find({
    collection,
    where: { email: { in: emails } },
    select: { email: true } as never,
    depth: 0,
    limit: MOST_ROWS,
    pagination: false,
    req,
  })
  return docs as unknown as { email?: string }[]
}

async function find<T>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    locale: 'all',
    limit: 500,
    pagination: false,
    ...rightsOf(req),
  })
  return docs as unknown as T[]
}

/** A check reads as whoever asks; the jobs and commands, where nobody does, may read everything. */
function rightsOf(req: PayloadRequest) {
  return { req, overrideAccess: !req.user }
}

/** The texts as they are stored, and over them what the form has in the language being edited. */
function textsOf(
  form: CaseForm,
  stored: RawCase | undefined,
  lang: string,
  languages: Languages,
): Desk['texts'] {
  const of = (saved: unknown, now: unknown) => inLanguages(saved, now, lang, languages)
  return {
    title: of(stored?.title, form.title),
    summary: of(stored?.summary, form.summary),
    safetyNote: of(stored?.safetyNote, form.safetyNote),
    message: of(stored?.stop?.message, form.stop?.message),
  }
}

/** The translations of the form's letters for readers, likewise; a row is known by its id. */
function glossesOf(
  form: CaseForm,
  stored: RawCase | undefined,
  lang: string,
  languages: Languages,
): Desk['glosses'] {
  const saved = new Map((stored?.letters ?? []).map(({ id, gloss }) => [id, gloss]))
  return (form.letters ?? [])
    .slice(0, MOST_ROWS)
    .map(({ id, gloss }) => inLanguages(saved.get(id), gloss, lang, languages))
}

function inLanguages(
  saved: unknown,
  now: unknown,
  lang: string,
  { localized, codes }: Languages,
): InLanguages {
  const all = new Map<string, unknown>()
  for (const [tag, code] of codes) {
    all.set(tag, localized ? (saved as Record<string, unknown> | null | undefined)?.[code] : saved)
  }
  return all.set(lang, now)
}

function lettersOf(form: CaseForm, rows: RawCaseTarget[], texts: Texts): Desk['letters'] {
  return (form.letters ?? [])
    .slice(0, MOST_ROWS)
    .flatMap((row: RawLetter, index) =>
      row.lang ? publishLetters([row], rows, texts).map((letter) => ({ index, letter })) : [],
    )
}

function namesIn(language: string): Names {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    language: (tag) => inWords(tag, language),
    country: (code) => inWords(code, 'en'),
    day: (day) => inWords(day, language),
    list: (names) => list.format(names),
  }
}
