import type { CollectionBeforeChangeHook } from 'payload'
import { CASES } from '../../slugs.ts'
import { refuse } from './refuse.ts'

const LONGEST_CHAIN = 200

type Id = string | number
type Request = Parameters<CollectionBeforeChangeHook>[0]['req']

interface Notice {
  id: Id
  previous?: unknown
  slug?: string | null
  title?: string | null
  firstPublishedAt?: string | null
}

/**
 * Keeps the chain whole: no notice leads back to itself, one that is published follows one that
 * has been, and one that has been published stays where it is, since the notices before it would
 * speak again.
 */
export const keepChain: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const own: Notice | undefined = operation === 'update' ? originalDoc : undefined
  const previous = idOf('previous' in data ? data.previous : own?.previous)
  const kept = own?.firstPublishedAt ? idOf(own.previous) : undefined
  if (kept && previous !== kept) {
    refuse(
      'previous',
      'This notice has been published: taken out of its chain it would let earlier letters answer again. Make a new notice, and withdraw this one.',
    )
  }
  if (!previous) return data
  const before = await noticesBefore(previous, own?.id, req)
  if (data._status === 'published' && before[0] && !before[0].firstPublishedAt) {
    refuse('previous', neverPublished(before))
  }
  return data
}

/** The notices before, newest first. Refuses where they lead back to the notice itself. */
async function noticesBefore(previous: Id, own: Id | undefined, req: Request): Promise<Notice[]> {
  const notices: Notice[] = []
  let id: Id | undefined = previous
  while (id && notices.length < LONGEST_CHAIN) {
    if (id === own) {
      refuse(
        'previous',
        'This notice already comes later in the chain: a case cannot follow itself.',
      )
    }
    const found = await readNotice(id, req)
    if (!found) break
    notices.push(found)
    id = idOf(found.previous)
  }
  return notices
}

async function readNotice(id: Id, req: Request): Promise<Notice | undefined> {
  const found = await req.payload.findByID({
    collection: CASES as never,
    id,
    depth: 0,
    select: { previous: true, slug: true, title: true, firstPublishedAt: true } as never,
    trash: true,
    disableErrors: true,
    req,
  })
  return (found as Notice | null) ?? undefined
}

function neverPublished([chosen, ...others]: Notice[]): string {
  const published = others.find(({ firstPublishedAt }) => firstPublishedAt)
  const instead = published
    ? `Choose “${published.title ?? published.slug}” instead, or publish it first.`
    : 'Publish it first, or choose one that is.'
  return `“${chosen?.title ?? chosen?.slug ?? 'This notice'}” has never been published, so that nothing can follow it. ${instead}`
}

function idOf(value: unknown): Id | undefined {
  if (value && typeof value === 'object') return (value as { id?: Id }).id
  return (value as Id | null) ?? undefined
}
