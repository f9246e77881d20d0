import type { PayloadRequest } from 'payload'
import { readChains } from './links.ts'
import { type StoredCase, storedCase } from './storedCase.ts'

/** Of the chain that a published case belongs to the newest public notice, else the newest one. */
export async function newestOfChain(
  { id }: Pick<StoredCase, 'id'>,
  req: PayloadRequest,
): Promise<StoredCase | undefined> {
  const [chain = []] = await readChains(req.payload, { id: { equals: id } }, req)
  const newest = chain.find((link) => link.isPublic) ?? chain[0]
  return storedCase(newest?.id, req)
}
