import type { CollectionSlug, PayloadRequest } from 'payload'
import { CASES, PARTNERS } from '../../collections/index.ts'
import type { By, Sum } from './sums/sum.ts'

/** A sum, and what of it is called what. */
export interface NamedSum extends Sum {
  /** Undefined where it was deleted for good, or where there is none. */
  name?: string
  country?: string
  reference?: string
}

const SELECTED = {
  case: { collection: CASES, select: { title: true, country: true, reference: true } },
  partner: { collection: PARTNERS, select: { name: true } },
} as const

/** So many documents are asked for at once: databases limit what a query may name. */
const BATCH = 300

/** The sums with the names of their cases or partners, as far as whoever asks may read those. */
export async function nameSums(req: PayloadRequest, by: By, sums: Sum[]): Promise<NamedSum[]> {
  if (by === 'day') return sums
  const names = new Map<string, Omit<NamedSum, keyof Sum>>()
  const ids = sums.flatMap(({ of }) => of ?? [])
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const doc of await read(req, by, ids.slice(start, start + BATCH))) {
      const { id, title, name, country, reference } = doc
      names.set(String(id), {
        name: title || name || undefined,
        country: country || undefined,
        reference: reference || undefined,
      })
    }
  }
  return sums.map((sum) => ({ ...sum, ...names.get(sum.of ?? '') }))
}

type Doc = { id: unknown } & Partial<
  Record<'title' | 'name' | 'country' | 'reference', string | null>
>

async function read(req: PayloadRequest, by: keyof typeof SELECTED, ids: string[]): Promise<Doc[]> {
  const { collection, select } = SELECTED[by]
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    select,
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as unknown as Doc[]
}
