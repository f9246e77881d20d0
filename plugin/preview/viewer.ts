import { createLocalReq, type PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { readLink, type Verdict } from './links.ts'

/**
 * The request by which a draft is read for whoever asks: their own where they are signed in, else
 * that of the editor whose link they bear, with that one's rights as they are now. Refuses anybody
 * else in a sentence.
 */
export async function readerOf(
  req: PayloadRequest,
  rules: Rules,
  caseId: string,
): Promise<PayloadRequest> {
  if (await rules.signedIn({ req })) return req
  const link = req.searchParams.get('link')
  if (!link) {
    throw refusal(say(req, 'Sign in to see this draft, or ask an editor for a link to it.'), 401)
  }
  const verdict = readLink(req.payload.secret, caseId, link, Date.now())
  const reader = 'maker' in verdict ? await makerOf(req, verdict) : undefined
  if (reader && (await rules.signedIn({ req: reader }))) return reader
  throw refusal(
    'refused' in verdict && verdict.refused === 'expired'
      ? say(req, 'This link has expired. Ask whoever sent it for a new one.')
      : say(req, 'This link does not open this draft. Ask whoever sent it for a new one.'),
    403,
  )
}

async function makerOf(
  { payload, i18n }: PayloadRequest,
  { maker }: Extract<Verdict, { maker: unknown }>,
): Promise<PayloadRequest | undefined> {
  const { collection, id } = maker
  if (!payload.collections[collection as 'users']?.config.auth) return undefined
  const user = await payload.findByID({
    collection: collection as 'users',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!user) return undefined
  return createLocalReq({ req: { i18n }, user: { ...user, collection } as never }, payload)
}
