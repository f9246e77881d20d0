import type { CollectionBeforeValidateHook } from 'payload'
import { proposeSlug } from '../../../core/slug.ts'
import { fieldRefusal } from '../../refusal.ts'
import { say } from '../../say.ts'
import { CASES } from '../../slugs.ts'

/**
 * Proposes a slug made of reference and country where none is given, numbered where it is taken,
 * and keeps the slug of a case that has been published: strangers' articles ask for it.
 */
export const keepSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const published = originalDoc?.firstPublishedAt && originalDoc.slug
  if (published && 'slug' in data && data.slug !== originalDoc.slug) {
    const message = say(
      req,
      'Articles already point to “{slug}”: the slug of a published case stays.',
      { slug: String(originalDoc.slug) },
    )
    throw fieldRefusal({ collection: CASES, path: 'slug', message }, req)
  }
  const slug = 'slug' in data ? data.slug : originalDoc?.slug
  if (slug) return data
  const proposal = proposeSlug(
    data.reference ?? originalDoc?.reference,
    data.country ?? originalDoc?.country,
  )
  return { ...data, slug: proposal && (await firstFree(proposal, originalDoc?.id, req)) }
}

type Request = Parameters<CollectionBeforeValidateHook>[0]['req']

async function firstFree(
  proposal: string,
  ownId: string | number | undefined,
  req: Request,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: CASES as never,
    where: { slug: { like: proposal } },
    select: { slug: true } as never,
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  const others = docs as unknown as { id: string | number; slug?: string }[]
  const taken = new Set(others.filter((one) => one.id !== ownId).map((one) => one.slug))
  if (!taken.has(proposal)) return proposal
  for (let number = 2; ; number++) {
    if (!taken.has(`${proposal}-${number}`)) return `${proposal}-${number}`
  }
}
