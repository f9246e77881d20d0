import type { PaginatedDocs, PayloadRequest, Where } from 'payload'
import type { DirectorySlug, Kept } from './columns.ts'

interface Query {
  where?: Where
  limit: number
  page?: number
  sort?: string
  trash?: boolean
  locale?: string
}

/** Documents as the columns show them: in every locale, missions with their names, with the rights of whoever asks. */
export async function readForFile(
  req: PayloadRequest,
  slug: DirectorySlug,
  { locale = 'all', sort, ...query }: Query,
): Promise<PaginatedDocs<Kept>> {
  return (await req.payload.find({
    collection: slug,
    ...query,
    sort: sort ? [sort, 'id'] : 'id',
    locale: locale as 'all',
    fallbackLocale: false,
    depth: 1,
    populate: { targets: { name: true } },
    overrideAccess: false,
    req,
  })) as unknown as PaginatedDocs<Kept>
}
