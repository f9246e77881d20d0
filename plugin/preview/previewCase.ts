import type { PayloadRequest } from 'payload'
import { CASES, type Id, idOf, readChains, TARGETS, whereIds } from '../../collections/index.ts'
import type { PublishedCase } from '../../core/contract.ts'
import { CASE_FIELDS, TARGET_FIELDS } from '../publishing/fields.ts'
import { chosenLanguage, type Languages } from '../publishing/languages.ts'
import { languagesOfCase, publishCase } from '../publishing/publishCase.ts'
import type { RawCase, RawTarget } from '../publishing/raw.ts'
import { type CaseSource, readHistory, readOffices, readSettings } from '../publishing/source.ts'
import { lettersSent } from '../tallies/countLetter.ts'
import type { Controls } from './controls.ts'
import { drawable, type Unfinished } from './drawable.ts'
import { played } from './played.ts'
import { type Typed, withTyped } from './typed.ts'

/** A draft as the public would get it. */
export interface Preview {
  published: PublishedCase
  settings: CaseSource['settings']
  /** The language in which readers get it who ask for none. */
  defaultLang: string
  /** False where readers of this language would still be shown another one. */
  isComplete: boolean
  /** True where the newest version is public. */
  isPublic: boolean
}

interface Asked {
  id: string
  controls: Controls
  typed?: Typed
  languages: Languages
  origin: string
  /** Milliseconds. */
  now: number
}

type Draft = Unfinished & { previous?: unknown; _status?: string | null }

/** The fields of a case that a form may send: those that the public is shown, and what it follows. */
export const SENT_FIELDS = [...Object.keys(CASE_FIELDS), 'previous']
/** More targets than any case has. */
const MOST_TARGETS = 200

/**
 * A draft, as it is stored or as it stands in the form, made by the same mapping as everything that is
 * published. Read with the rights of whoever asks; undefined where they have no such draft.
 */
export async function previewCase(
  reader: PayloadRequest,
  { id, controls, typed, languages, origin, now }: Asked,
): Promise<Preview | undefined> {
  const stored = await readDraft(reader, id)
  if (!stored) return undefined
  const draft = typed ? (withTyped({ ...stored }, typed, fieldsOf(reader)) as Draft) : stored
  const source = await sourceOf(reader, draft, played(drawable(draft), controls.state, now))
  if (controls.state === 'replaced') source.asked = `${source.doc.slug}-earlier`
  const available = languagesOfCase(source.doc, languages)
  const lang = controls.lang ?? chosenLanguage(undefined, available, languages)
  const published = publishCase(source, lang, { languages, origin, now })
  const isComplete = available.includes(lang)
  return {
    // A box asks again in its browser's language where it is not told that it has the wanted one.
    published: isComplete ? published : { ...published, languages: [...available, lang] },
    settings: source.settings,
    defaultLang: chosenLanguage(undefined, available, languages),
    isComplete,
    isPublic: stored._status === 'published',
  }
}

async function readDraft(req: PayloadRequest, id: Id): Promise<Draft | undefined> {
  const doc = await req.payload.findByID({
    collection: CASES,
    id,
    draft: true,
    select: { ...CASE_FIELDS, previous: true, _status: true },
    depth: 0,
    locale: 'all',
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return (doc as Draft | null) ?? undefined
}

function fieldsOf({ payload }: PayloadRequest) {
  return payload.collections[CASES].config.flattenedFields.filter(({ name }) =>
    SENT_FIELDS.includes(name),
  )
}

/** What `readSource` reads of a published case, of a draft. */
async function sourceOf(req: PayloadRequest, draft: Draft, doc: RawCase): Promise<CaseSource> {
  const { payload } = req
  const earlier = await earlierNotices(req, draft)
  const notices = [String(doc.id), ...earlier.map(({ id }) => id)]
  const [targets, history, settings, offices, sent] = await Promise.all([
    readTargets(req, doc),
    readHistory(payload, earlier, doc.listed === false),
    readSettings(payload),
    doc.deadline ? readOffices(payload) : [],
    doc.showSent ? lettersSent(payload, notices) : undefined,
  ])
  return { asked: doc.slug, doc: { ...doc, targets }, history, settings, offices, sent }
}

/** The public notices that this one follows, or would once it is published, newest first. */
async function earlierNotices({ payload }: PayloadRequest, { id, previous }: Draft) {
  const own = String(id)
  const before = idOf(previous)
  const chains = await readChains(payload, whereIds(payload, before ? [own, before] : [own]))
  const chain = chains.find((links) => links.some((link) => link.id === (before ?? own))) ?? []
  return chain
    .slice(chain.findIndex((link) => link.id === own) + 1)
    .filter((link) => link.isPublic && link.id !== own)
}

/** The rows of a case with their targets in them, and with the missions in whose care these are. */
async function readTargets(req: PayloadRequest, doc: RawCase): Promise<RawCase['targets']> {
  const rows = doc.targets ?? []
  const ids = [...new Set(rows.flatMap(({ target }) => idOf(target) ?? []))].slice(0, MOST_TARGETS)
  if (!ids.length) return rows
  const { docs } = await req.payload.find({
    collection: TARGETS,
    where: whereIds(req.payload, ids),
    select: TARGET_FIELDS,
    populate: { targets: TARGET_FIELDS },
    depth: 1,
    pagination: false,
    locale: 'all',
    overrideAccess: false,
    req,
  })
  const found = docs as unknown as RawTarget[]
  return rows.map((row) => ({
    ...row,
    target: found.find(({ id }) => String(id) === idOf(row.target)) ?? idOf(row.target),
  }))
}
