import type { PayloadRequest, Where } from 'payload'
import { refusal, say } from '../../../collections/index.ts'
import { columnsOf, type DirectorySlug, type Kept, languagesOf, localesOf } from './columns.ts'
import { guarded } from './guard.ts'
import { readForFile } from './readForFile.ts'

/** More than this is no directory, and would fill the memory of the server. */
const MOST = 10_000
const AT_ONCE = 200

/** What of a collection is to be in a file; every language of it always is. */
export interface Choice {
  slug: DirectorySlug
  where?: Where
  sort?: string
}

/** Reads what an editor chose in Payload's form for exports. */
export function readChoice({ where, sort }: Record<string, unknown>): Omit<Choice, 'slug'> {
  return {
    ...(where && typeof where === 'object' ? { where: where as Where } : {}),
    ...(typeof sort === 'string' && sort ? { sort } : {}),
  }
}

/** The table of a file: the names of the columns, then a row each, with the rights of whoever asks. */
export async function exportTable(req: PayloadRequest, choice: Choice): Promise<string[][]> {
  const { slug, ...query } = choice
  const docs: Kept[] = []
  for (let page = 1; ; page++) {
    const found = await readForFile(req, slug, { ...query, limit: AT_ONCE, page })
    if (found.totalDocs > MOST) {
      throw refusal(
        say(req, 'These are more than {most}: filter the list, and export it in parts.', {
          most: MOST,
        }),
        413,
      )
    }
    docs.push(...found.docs)
    if (!found.hasNextPage) return tableOf(req, slug, docs)
  }
}

/** These documents as such a table. */
export function tableOf(req: PayloadRequest, slug: DirectorySlug, docs: Kept[]): string[][] {
  const locales = localesOf(req.payload.config)
  const columns = columnsOf(slug, locales, languagesOf(docs, locales))
  return [
    columns.map(({ name }) => name),
    ...docs.map((doc) => columns.map((column) => guarded(column.show(doc)))),
  ]
}
