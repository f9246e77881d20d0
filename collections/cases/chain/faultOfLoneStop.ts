import type { PayloadRequest } from 'payload'
import type { Id } from '../../idOf.ts'
import { say } from '../../say.ts'
import { CASES } from '../../slugs.ts'
import { newestOfChain } from './newestOfChain.ts'
import { isSameReference, mayBearReference } from './sameReference.ts'
import { nameOf } from './storedCase.ts'

/**
 * Refuses a stop that follows nothing while another public case bears its reference: the boxes in
 * every article about that one would stay open. An action that was only ever on paper can be
 * stopped so, since no box shows it.
 */
export async function faultOfLoneStop(
  id: Id | undefined,
  reference: string | null | undefined,
  req: PayloadRequest,
): Promise<string | undefined> {
  const other = reference && (await publicCaseWith(reference, id, req))
  if (!other) return undefined
  return say(
    req,
    '“{name}” is public with the same reference, and a stop that follows nothing leaves its boxes as they are. Choose it as the notice that this one follows.',
    { name: nameOf((await newestOfChain(other, req)) ?? other, req) },
  )
}

interface Found {
  id: Id
  title?: unknown
  slug?: string | null
  reference?: string | null
}

async function publicCaseWith(
  reference: string,
  ownId: Id | undefined,
  req: PayloadRequest,
): Promise<Found | undefined> {
  const { docs } = await req.payload.find({
    collection: CASES as never,
    where: { and: [mayBearReference(reference), { _status: { equals: 'published' } }] },
    select: { title: true, slug: true, reference: true } as never,
    depth: 0,
    pagination: false,
    trash: false,
    draft: false,
    req,
  })
  return (docs as unknown as Found[]).find(
    (one) => one.id !== ownId && isSameReference(one.reference, reference),
  )
}
