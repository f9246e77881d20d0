import type { Payload, Where } from 'payload'
import { CASES, dayOf, idOf, isSameReference, mayBearReference } from '../../collections/index.ts'
import { type Said, sentence } from '../../core/said.ts'
import type { ImportedFields, Note } from '../../importer/index.ts'
import { resolveChain } from '../publishing/chain.ts'

interface Previous {
  /** The notice that the document follows. */
  previous?: string
  notes: Note[]
}

interface Notice {
  id: string
  slug?: string
  reference?: string
  previous?: string
}

const NONE = sentence(
  'no case here has the reference {reference}; choose the previous notice yourself.',
)
const SEVERAL = sentence(
  'several cases here have the reference {reference}; choose the previous notice yourself.',
)
const UNPUBLISHED = sentence(
  'no notice of {reference} is published here; choose the previous notice yourself.',
)
const LATER = sentence(
  '{slug} was issued later than this document; choose the previous notice yourself.',
)
const TAKEN = sentence('{slug} was taken for the previous notice, by its reference {reference}.')

/** Longer chains than this do not occur; the bound keeps a loop in the data from hanging an import. */
const LONGEST = 100

/**
 * Finds the notice that an imported update or stop follows: the newest published one of the one
 * chain here that bears its reference. Never by a name, which two people may share.
 */
export async function findPrevious(payload: Payload, fields: ImportedFields): Promise<Previous> {
  const { notice, reference } = fields
  if (!reference || (notice !== 'update' && notice !== 'stop')) return { notes: [] }
  const notices = (await findNotices(payload, mayBearReference(reference))).filter((one) =>
    isSameReference(one.reference, reference),
  )
  const roots = new Set(await Promise.all(notices.map((one) => rootOf(payload, one))))
  if (!roots.size) return noted(NONE, { reference })
  if (roots.size > 1) return noted(SEVERAL, { reference })
  const newest = await newestOf(payload, notices)
  if (!newest) {
    return noted(UNPUBLISHED, { reference })
  }
  if (fields.issuedOn && newest.issuedOn && fields.issuedOn < newest.issuedOn) {
    return noted(LATER, { slug: newest.slug })
  }
  return {
    ...noted(TAKEN, { slug: newest.slug, reference }),
    previous: newest.id,
  }
}

function noted(english: string, values: Said): Previous {
  return { notes: [{ field: 'history', english, values }] }
}

/** The first notice of the chain that one belongs to. */
async function rootOf(payload: Payload, notice: Notice): Promise<string> {
  const seen = new Set([notice.id])
  for (let { previous } = notice; previous && !seen.has(previous) && seen.size < LONGEST; ) {
    const before: Notice | undefined = (
      await findNotices(payload, { id: { equals: previous } }, true)
    )[0]
    if (!before) break
    seen.add(before.id)
    previous = before.previous
  }
  return [...seen].at(-1) ?? notice.id
}

async function newestOf(payload: Payload, notices: Notice[]) {
  for (const { slug } of notices) {
    const chain = slug ? await resolveChain(payload, slug) : undefined
    if (!chain) continue
    const { id } = chain.newest
    const doc = await payload.findByID({
      collection: CASES,
      id,
      depth: 0,
      select: { issuedOn: true },
    })
    return { id, slug: chain.newest.slug, issuedOn: dayOf(doc.issuedOn) }
  }
  return undefined
}

async function findNotices(payload: Payload, where: Where, trash = false): Promise<Notice[]> {
  const { docs } = await payload.find({
    collection: CASES,
    where,
    select: { slug: true, reference: true, previous: true },
    depth: 0,
    pagination: false,
    draft: true,
    trash,
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    slug: doc.slug ?? undefined,
    reference: doc.reference ?? undefined,
    previous: idOf(doc.previous),
  }))
}
