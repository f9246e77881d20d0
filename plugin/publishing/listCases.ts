import type { Payload, Where } from 'payload'
import { CASES, DEFAULT_TIME_ZONE, readChains } from '../../collections/index.ts'
import type { CaseState, ListedCase } from '../../core/contract.ts'
import { dayInZone } from '../../core/day.ts'
import { nearestLanguage } from '../../core/languages.ts'
import { speaking } from './chain.ts'
import { given } from './given.ts'
import { chosenLanguage, Texts } from './languages.ts'
import { deadlineOf, languagesOfCase, type PublishContext } from './publishCase.ts'
import type { RawCase, RawSettings } from './raw.ts'
import { publicFind, readSettings } from './source.ts'

export interface ListQuery {
  country?: string
  state: CaseState
  /** Only cases that can be had in this language. */
  lang?: string
  limit: number
  cursor?: Cursor
}

/** Where a page ended: the last case's first publication and id. */
export interface Cursor {
  at: string
  id: string
}

/** A listed case, and what feeds tell of it besides. */
export interface Listing extends ListedCase {
  /** Of the title. */
  lang: string
  /** Instants, in ISO 8601. */
  publishedAt: string
  changedAt: string
}

type Row = Pick<
  RawCase,
  'id' | 'slug' | 'notice' | 'title' | 'summary' | 'safetyNote' | 'stop' | 'country' | 'deadline'
> & { firstPublishedAt: string; updatedAt: string }

/** More rows than this are not looked through for one page. */
const MOST_BATCHES = 10

/** A page of public, listed cases, newest first: of each chain the notice that answers, in the wanted state. */
export async function listCases(
  payload: Payload,
  query: ListQuery,
  context: PublishContext,
): Promise<{ listings: Listing[]; next?: string }> {
  const settings = await readSettings(payload)
  const listings: Listing[] = []
  let { cursor } = query
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const rows = await readRows(payload, query, cursor, settings, context.now)
    const speaks = await speakingIds(payload, rows)
    for (const row of rows) {
      const shown = speaks.has(String(row.id)) && isInLanguage(row, query, context)
      if (shown && listings.length === query.limit) return { listings, next: writeCursor(cursor) }
      cursor = { at: row.firstPublishedAt, id: String(row.id) }
      if (shown) listings.push(listed(row, query, settings, context))
    }
    if (rows.length < batchSize(query)) return { listings }
  }
  return { listings, next: writeCursor(cursor) }
}

function batchSize({ limit }: ListQuery): number {
  return limit + 1
}

function readRows(
  payload: Payload,
  query: ListQuery,
  cursor: Cursor | undefined,
  settings: RawSettings,
  now: number,
): Promise<Row[]> {
  const conditions: Where[] = [
    { listed: { not_equals: false } },
    inState(query.state, settings, now),
  ]
  if (query.country) conditions.push({ country: { equals: query.country } })
  if (cursor) conditions.push(after(cursor))
  return publicFind<Row>(payload, CASES, {
    where: { and: conditions },
    select: {
      slug: true,
      notice: true,
      title: true,
      summary: true,
      safetyNote: true,
      stop: true,
      country: true,
      deadline: true,
      firstPublishedAt: true,
      updatedAt: true,
    },
    sort: ['-firstPublishedAt', '-id'],
    limit: batchSize(query),
    depth: 0,
  })
}

/** Day fields stand for noon in UTC: every day before today's, in the installation's zone, has ended. */
function inState(state: CaseState, settings: RawSettings, now: number): Where {
  const today = `${dayInZone(now, settings.timeZone || DEFAULT_TIME_ZONE)}T00:00:00.000Z`
  const stopped: Where = { notice: { equals: 'stop' } }
  const going: Where = { notice: { not_equals: 'stop' } }
  if (state === 'stopped') return stopped
  if (state === 'closed') return { and: [going, { deadline: { less_than: today } }] }
  return {
    and: [
      going,
      { or: [{ deadline: { exists: false } }, { deadline: { greater_than_equal: today } }] },
    ],
  }
}

function after({ at, id }: Cursor): Where {
  return {
    or: [
      { firstPublishedAt: { less_than: at } },
      { and: [{ firstPublishedAt: { equals: at } }, { id: { less_than: id } }] },
    ],
  }
}

/** Those that speak for their chain, the same that answer for it: of each chain one is listed, or none. */
async function speakingIds(payload: Payload, rows: Row[]): Promise<Set<string | undefined>> {
  if (!rows.length) return new Set()
  const chains = await readChains(payload, { id: { in: rows.map((row) => row.id) } })
  return new Set(chains.map((chain) => speaking(chain)?.newest.id))
}

function isInLanguage(row: Row, { lang }: ListQuery, { languages }: PublishContext): boolean {
  return !lang || nearestLanguage(lang, languagesOfCase(row as RawCase, languages)) !== undefined
}

function listed(
  row: Row,
  query: ListQuery,
  settings: RawSettings,
  { languages, origin }: PublishContext,
): Listing {
  const available = languagesOfCase(row as RawCase, languages)
  const lang = chosenLanguage(query.lang, available, languages)
  return {
    slug: row.slug,
    title: new Texts(languages, lang).any<string>(row.title) ?? '',
    country: row.country ?? '',
    ...given({ deadline: deadlineOf(row, settings) }),
    url: `${origin}/act/${row.slug}`,
    lang,
    publishedAt: row.firstPublishedAt,
    changedAt: row.updatedAt,
  }
}

function writeCursor(cursor: Cursor | undefined): string | undefined {
  return cursor && Buffer.from(`${cursor.at} ${cursor.id}`).toString('base64url')
}

/** What a cursor says; undefined where it is none of ours. */
export function readCursor(text: string): Cursor | undefined {
  const [at = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && /^[\w-]{1,64}$/.test(id) ? { at, id } : undefined
}
