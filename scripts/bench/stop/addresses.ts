import { caseAddress } from '../../../widget/load.ts'
import type { Installation } from './installation.ts'
import { cardOffers, caseOffers, pageOffers } from './offers.ts'
import type { Place } from './watch.ts'

/** Milliseconds between two looks: so often that what nginx keeps is asked for just before it ends. */
const OFTEN = 250

/** What a program reads, through nginx and past it. */
export function addresses({ origin, instances, slug, firstSlug }: Installation): Place[] {
  const api = `${origin}/api/take-action/v1`
  const oembed = `${api}/oembed?url=${encodeURIComponent(`${origin}/act/${slug}`)}`
  const everywhere = [
    ['nginx', origin],
    ['the instance that was told', instances[0]],
    ['the other instance', instances[1]],
  ] as const
  return [
    ...everywhere.flatMap(([where, at]) => [
      place('the case as JSON', where, caseAddress(at, slug), caseOffers),
      place('the hosted page', where, `${at}/act/${slug}`, pageOffers),
      place('the frame’s card', where, `${at}/embed/${slug}`, cardOffers),
    ]),
    place(
      'the case as JSON, by its first notice',
      'nginx',
      caseAddress(origin, firstSlug),
      caseOffers,
    ),
    place('the list of open cases', 'nginx', `${api}/cases`, (body) => body.includes(slug)),
    place('the feed', 'nginx', `${origin}/act/feed.atom`, (body) => body.includes(slug)),
    place('the newsletter’s block', 'nginx', `${caseAddress(origin, slug)}/newsletter`, (body) =>
      body.includes('bgcolor='),
    ),
    // What others keep for good never offers any.
    place('the oEmbed answer', 'nginx', oembed, (body) =>
      /mailto:|tel:|<take-action-box/.test(body),
    ),
  ]
}

function place(
  title: string,
  where: string,
  address: string,
  offersIn: (body: string) => boolean,
): Place {
  return {
    title,
    how: `${where}, 4 times a second`,
    every: OFTEN,
    offers: async () => offersIn(await bodyOf(address)),
  }
}

export async function bodyOf(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  return response.text()
}
