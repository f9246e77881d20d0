import type {
  CollectionSlug,
  Payload,
  RequiredDataFromCollectionSlug,
  TypedCollection,
  Where,
} from 'payload'

/** The document that the query finds, else a new one: a start that was broken off is taken up again. */
export async function findOrCreate<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  where: Where,
  data: RequiredDataFromCollectionSlug<Slug>,
): Promise<TypedCollection[Slug]> {
  const { docs } = await payload.find({ collection, where, depth: 0, limit: 1, draft: true })
  const draft = '_status' in data && data._status === 'draft'
  return (docs[0] ??
    (await payload.create({ collection, data, draft } as never))) as TypedCollection[Slug]
}
