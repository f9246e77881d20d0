import type { PayloadRequest, Where } from 'payload'
import { TARGETS } from '../../../collections/index.ts'
import { RowFault } from './cells.ts'
import type { Column, DirectorySlug, Kept } from './columns.ts'
import { readForFile } from './readForFile.ts'
import type { TableRow } from './readTable.ts'

/** Cells of a row, each with its column. */
export type Texts = [Column, string][]

export function defaultLocale({ payload }: PayloadRequest): string | undefined {
  const { localization } = payload.config
  return localization ? localization.defaultLocale : undefined
}

/** Everything has a name in the default locale: a new row must give one, no other may take it away. */
export function refuseNameless(row: TableRow, req: PayloadRequest): void {
  const found = cellOf(row, 'name', defaultLocale(req))
  if (found ? found[1] : row.id) return
  const locale = defaultLocale(req)
  throw new RowFault('It has no name: fill in “{column}”.', {
    column: locale ? `name_${locale}` : 'name',
  })
}

/** A text in another language cannot stand without a name in that language. */
export function refuseGaps(changed: Texts, row: TableRow, kept: Kept, req: PayloadRequest): void {
  const names = kept.name as Record<string, unknown> | undefined
  for (const [{ locale }] of changed) {
    if (!locale || locale === defaultLocale(req)) continue
    const found = cellOf(row, 'name', locale)
    if (found ? found[1] : names?.[locale]) continue
    throw new RowFault(
      'A name in this language is needed too, and cannot be taken away again: fill in “{column}”.',
      { column: `name_${locale}` },
    )
  }
}

/** Before anything is written: in a later locale the row would be half saved. */
export function refuseLengths(changed: Texts, slug: DirectorySlug, req: PayloadRequest): void {
  const { flattenedFields } = req.payload.collections[slug].config
  for (const [{ field, name }, cell] of changed) {
    const found = flattenedFields.find((one) => one.name === field)
    const most = found && 'maxLength' in found ? found.maxLength : undefined
    if (most && cell.length > most) {
      throw new RowFault('“{column}” has {count} characters, and at most {most} fit.', {
        column: name,
        count: cell.length,
        most,
      })
    }
  }
}

/** A row without an id is new; one that is here already would be a second one, whose cases keep the old address. */
export async function refuseTwins(
  req: PayloadRequest,
  slug: DirectorySlug,
  row: TableRow,
): Promise<void> {
  const locale = defaultLocale(req)
  const [, name = ''] = cellOf(row, 'name', locale) ?? []
  const same: Where[] = [{ name: { equals: name } }]
  const other = cellOf(row, slug === TARGETS ? 'office' : 'country', locale)
  const value = other?.[0].take?.(other[1])
  if (other && value) same.push({ [other[0].field]: { equals: value } })
  const { docs } = await readForFile(req, slug, { where: { and: same }, locale, limit: 1 })
  const [twin] = docs
  if (!twin) return
  throw new RowFault('“{name}” is here already: to change it, write its id “{id}” into the row.', {
    name,
    id: String(twin.id),
  })
}

function cellOf(
  row: TableRow,
  field: string,
  locale: string | undefined,
): Texts[number] | undefined {
  return [...row.cells].find(
    ([column]) => column.field === field && (column.locale ?? locale) === locale,
  )
}
