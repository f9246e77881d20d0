import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { CASES, type Link, OFFICES, PUBLIC_READ, SETTINGS } from '../../collections/index.ts'
import { isSlug } from '../../core/slug.ts'
import { lettersSent } from '../tallies/countLetter.ts'
import { resolveChain } from './chain.ts'
import { CASE_FIELDS, OFFICE_FIELDS, SETTINGS_FIELDS, TARGET_FIELDS } from './fields.ts'
import type { Localized, RawCase, RawOffice, RawSettings } from './raw.ts'

/** Everything that a published case is made of, in every language: one read serves them all. */
export interface CaseSource {
  asked: string
  doc: RawCase
  history: { slug: string; title: Localized; issuedOn?: string | null }[]
  settings: RawSettings
  offices: RawOffice[]
  /** How many letters were sent in the whole chain; undefined where the case does not show it. */
  sent?: number
}

/**
 * Reads what answers for a slug, as an anonymous visitor and by explicit fields: drafts, trashed
 * documents and unpublished fields cannot appear. Undefined where nothing public does.
 */
export async function readSource(payload: Payload, slug: string): Promise<CaseSource | undefined> {
  if (!isSlug(slug)) return undefined
  const chain = await resolveChain(payload, slug)
  if (!chain) return undefined
  const [doc] = await publicFind<RawCase>(payload, CASES, {
    where: { id: { equals: chain.newest.id } },
    select: CASE_FIELDS,
    populate: { targets: TARGET_FIELDS },
    // Two steps: the targets, and the missions in whose care they are.
    depth: 2,
  })
  if (!doc) return undefined
  const notices = [chain.newest, ...chain.earlier].map(({ id }) => id)
  const [history, settings, offices, sent] = await Promise.all([
    readHistory(payload, chain.earlier, doc.listed === false),
    readSettings(payload),
    doc.deadline ? readOffices(payload) : [],
    doc.showSent ? lettersSent(payload, notices) : undefined,
  ])
  return { asked: slug, doc, history, settings, offices, sent }
}

/** The earlier notices of a chain as its newest one names them; unlisted ones are named by an unlisted one alone, which no search engine reads. */
export async function readHistory(
  payload: Payload,
  earlier: Link[],
  unlisted: boolean,
): Promise<CaseSource['history']> {
  if (!earlier.length) return []
  const docs = await publicFind<{ id: string | number } & CaseSource['history'][number]>(
    payload,
    CASES,
    {
      where: {
        id: { in: earlier.map((link) => link.id) },
        ...(unlisted ? {} : { listed: { not_equals: false } }),
      },
      select: { slug: true, title: true, issuedOn: true },
      depth: 0,
    },
  )
  return earlier.flatMap((link) => docs.find((doc) => String(doc.id) === link.id) ?? [])
}

export function readOffices(payload: Payload): Promise<RawOffice[]> {
  return publicFind<RawOffice>(payload, OFFICES, {
    where: {},
    select: OFFICE_FIELDS,
    depth: 0,
    limit: 500,
    sort: 'country',
  })
}

/** The organisation's settings, as the public may know them. */
export async function readSettings(payload: Payload): Promise<RawSettings> {
  return (await payload.findGlobal({
    slug: SETTINGS,
    select: SETTINGS_FIELDS,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    req: publicRequest(),
  })) as unknown as RawSettings
}

type Query = Omit<Parameters<Payload['find']>[0], 'collection' | 'req' | 'user' | 'draft' | 'trash'>

/** A query as an anonymous visitor: never a draft, nothing from the trash, every locale, no fallback. */
export async function publicFind<T>(
  payload: Payload,
  collection: CollectionSlug,
  query: Query,
): Promise<T[]> {
  const { docs } = await payload.find({
    limit: 100,
    pagination: false,
    ...query,
    collection,
    locale: 'all',
    draft: false,
    trash: false,
    overrideAccess: false,
    req: publicRequest(),
  } as Parameters<Payload['find']>[0])
  return docs as unknown as T[]
}

function publicRequest(): Partial<PayloadRequest> {
  return { context: { [PUBLIC_READ]: true } }
}
