import type { PayloadRequest } from 'payload'
import { RowFault } from './cells.ts'
import type { DirectorySlug, Kept } from './columns.ts'
import { missionsIn } from './missionsIn.ts'
import { readForFile } from './readForFile.ts'
import { type TableRow, textOfCell } from './readTable.ts'
import {
  defaultLocale,
  refuseGaps,
  refuseLengths,
  refuseNameless,
  refuseTwins,
  type Texts,
} from './rowFaults.ts'

/**
 * Saves a row: over the document whose id it bears, else as a new one. Only what differs from what
 * is kept is written, so that a file that comes back as it was changes nothing. Gives what was done;
 * undefined where nothing was to do. Throws where it cannot be taken, before anything is written.
 */
export async function saveRow(
  req: PayloadRequest,
  slug: DirectorySlug,
  row: TableRow,
): Promise<'imported' | 'updated' | undefined> {
  const kept = row.id ? await keptOf(req, slug, row.id) : {}
  const changed = changesIn(row, kept)
  if (!changed.length) return undefined
  refuseNameless(row, req)
  refuseGaps(changed, row, kept, req)
  refuseLengths(changed, slug, req)
  if (!row.id) await refuseTwins(req, slug, row)
  const parts = await partsOf(changed, kept, req)
  let id = row.id
  for (const [locale, data] of parts) {
    const write = { collection: slug, locale, data, depth: 0, overrideAccess: false, req } as never
    if (id) await req.payload.update({ id, ...(write as object) } as never)
    else id = String((await req.payload.create(write)).id)
  }
  return row.id ? 'updated' : 'imported'
}

async function keptOf(req: PayloadRequest, slug: DirectorySlug, id: string): Promise<Kept> {
  const { docs } = await readForFile(req, slug, {
    where: { id: { equals: id } },
    limit: 1,
    trash: true,
  })
  const [kept] = docs
  if (!kept) {
    throw new RowFault(
      'Nothing has the id “{id}”. Leave the cell empty to add something new, and never write an id by hand.',
      { id },
    )
  }
  if (kept.deletedAt) {
    throw new RowFault('It is in the trash. Restore it there first.')
  }
  return kept
}

function changesIn(row: TableRow, kept: Kept): Texts {
  return [...row.cells].filter(([column, cell]) => {
    const before = textOfCell(column.show(kept))
    if (cell === before) return false
    if (isMangled(cell, before)) {
      throw new RowFault(
        'In “{column}” stands “{text}” where letters were: the file lost them when it was saved. In Excel save it as “CSV UTF-8”.',
        { column: column.name, text: cell },
      )
    }
    return true
  })
}

/** A spreadsheet that saves in an older encoding writes a question mark for every letter that it lacks. */
function isMangled(cell: string, before: string): boolean {
  return (/\?\?|\uFFFD/.test(cell) && !cell.includes(before)) || lostOne(cell, before)
}

/** Whether one question mark stands exactly where an older encoding has no letter: “?ukasz” for “Łukasz”. */
function lostOne(cell: string, before: string): boolean {
  const [now, was] = [[...cell], [...before]]
  return now.length === was.length && now.some((sign, at) => sign === '?' && isForeign(was[at]))
}

function isForeign(letter = ''): boolean {
  return /^[\p{L}\p{M}]$/u.test(letter) && letter > '\u007F'
}

type Data = Record<string, unknown>

/** What is to be written in each locale, the default one first: what is not in several stands in it. */
async function partsOf(
  changed: Texts,
  kept: Kept,
  req: PayloadRequest,
): Promise<[string | undefined, Data][]> {
  const main = defaultLocale(req)
  const parts = new Map<string | undefined, Data>()
  const partIn = (locale: string | undefined) => {
    const data = parts.get(locale) ?? {}
    parts.set(locale, data)
    return data
  }
  if (changed.some(([{ locale }]) => (locale ?? main) === main)) partIn(main)
  for (const [column, cell] of changed) {
    if (column.lang) continue
    const value = column.take?.(cell)
    partIn(column.locale ?? main)[column.field] =
      column.field === 'careOf' ? await missionsIn(req, value as string[]) : value
  }
  const salutations = changed.filter(([{ lang }]) => lang)
  if (salutations.length) partIn(main).salutations = salutationsIn(salutations, kept)
  return [...parts]
}

/** The salutations that are kept, with those of the file in the place of their own, and new ones after them. */
function salutationsIn(changed: Texts, kept: Kept) {
  const before = (kept.salutations ?? []) as { lang: string; text: string }[]
  const texts = new Map(before.map(({ lang, text }) => [lang, text]))
  for (const [{ lang = '' }, cell] of changed) texts.set(lang, cell)
  return [...texts].flatMap(([lang, text]) => (text ? [{ lang, text }] : []))
}
