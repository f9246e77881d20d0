import type { PayloadRequest, Where } from 'payload'
import { numberIn } from '../ofDirectory.ts'
import { columnsOf, type DirectorySlug, type Kept, languagesOf, localesOf } from './columns.ts'
import { guarded } from './guard.ts'
import { readForFile } from './readForFile.ts'

const MOST = 10_000
const AT_ONCE = 200

/** What of a collection is to be in a file. */
export interface Choice {
  slug: DirectorySlug
  where?: Where
  sort?: string
  /** The only locale that is wanted; without it all of them. */
  locale?: string
  /** How many, and which page of so many. */
  limit: number
  page: number
}

/** Reads what an editor chose in Payload's form for exports. */
export function readChoice(
  slug: DirectorySlug,
  data: Record<string, unknown>,
  { payload }: PayloadRequest,
): Choice {
  const { where, sort, locale } = data
  return {
    slug,
    ...(where && typeof where === 'object' ? { where: where as Where } : {}),
    ...(typeof sort === 'string' && sort ? { sort } : {}),
    ...(localesOf(payload.config).includes(String(locale)) ? { locale: String(locale) } : {}),
    limit: numberIn(data.limit, MOST, MOST),
    page: numberIn(data.page, MOST, 1),
  }
}

/** The table of a file: the names of the columns, then a row each, with the rights of whoever asks. */
export async function exportTable(req: PayloadRequest, choice: Choice): Promise<string[][]> {
  const docs = await readChosen(req, choice)
  const locales = localesOf(req.payload.config)
  const columns = columnsOf(choice.slug, locales, languagesOf(docs)).filter(
    ({ locale }) => !locale || !choice.locale || locale === choice.locale,
  )
  return [
    columns.map(({ name }) => name),
    ...docs.map((doc) => columns.map((column) => guarded(column.show(doc)))),
  ]
}

async function readChosen(
  req: PayloadRequest,
  { slug, where, sort, limit, page }: Choice,
): Promise<Kept[]> {
  const docs: Kept[] = []
  const first = (page - 1) * limit
  const last = first + limit
  for (let at = Math.floor(first / AT_ONCE) + 1; ; at++) {
    const found = await readForFile(req, slug, { where, sort, limit: AT_ONCE, page: at })
    docs.push(...found.docs.filter((_, index) => isWithin((at - 1) * AT_ONCE + index)))
    if (!found.hasNextPage || at * AT_ONCE >= last) return docs
  }
  function isWithin(index: number): boolean {
    return index >= first && index < last
  }
}
