import type { CollectionConfig, PayloadRequest } from 'payload'
import { nameOfUser, type Rules, refusal, say, type TARGETS } from '../../collections/index.ts'
import { channelChanges } from '../directory/channelChanges.ts'
import type { DirectorySlug } from '../directory/csv/columns.ts'
import { usesOf } from '../directory/usesOf.ts'
import { todayHere } from '../publishing/todayHere.ts'

/**
 * Lets editors note by one press that an entry still holds: `POST /api/targets/ID/checked` gives
 * `{checkedOn, checkedBy, updatedAt, wasUpdatedAt}`.
 */
export function checkable(collection: CollectionConfig, rules: Rules): CollectionConfig {
  const slug = collection.slug as DirectorySlug
  return {
    ...collection,
    endpoints: [
      ...(collection.endpoints || []),
      { path: '/:id/checked', method: 'post', handler: (req) => checked(req, slug, rules) },
    ],
  }
}

/** Tells editors what a target is in: `GET /api/targets/ID/cases` gives `{cases}`, `…/changes` gives `{changes}` of its channels. */
export function withUses(targets: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...targets,
    endpoints: [
      ...(targets.endpoints || []),
      {
        path: '/:id/cases',
        method: 'get',
        handler: async (req) => {
          await refuseStrangers(req, rules)
          return answer({ cases: await usesOf(req, idIn(req)) })
        },
      },
      {
        path: '/:id/changes',
        method: 'get',
        handler: async (req) => {
          await refuseStrangers(req, rules)
          return answer({ changes: await channelChanges(req, idIn(req)) })
        },
      },
    ],
  }
}

async function checked(req: PayloadRequest, slug: DirectorySlug, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) {
    throw refusal(say(req, 'Only editors note what they have checked.'), 403)
  }
  const id = idIn(req)
  // With their own rights, before two fields are written that nobody can write otherwise.
  const before = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const checkedOn = `${await todayHere(req)}T12:00:00.000Z`
  const data = { checkedOn, checkedBy: nameOfUser(req) ?? null }
  // Both collections of the directory have these two fields.
  const { updatedAt } = await req.payload.update({
    collection: slug as typeof TARGETS,
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return answer({ ...data, updatedAt, wasUpdatedAt: before.updatedAt })
}

async function refuseStrangers(req: PayloadRequest, rules: Rules): Promise<void> {
  if (!(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
}

function idIn({ routeParams }: PayloadRequest): string {
  return String(routeParams?.id)
}

function answer(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}
