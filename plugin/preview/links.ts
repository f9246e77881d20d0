import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** For how long a link lets somebody see a draft, in milliseconds. */
export const LINK_LASTS = 2 * 3_600_000

/** Whoever made a link: it shows what they may see, and no more. */
export interface Maker {
  collection: string
  id: string
}

/** What a link turns out to be: its maker, or why it lets nobody in. */
export type Verdict = { maker: Maker } | { refused: 'expired' | 'forged' }

/** Bytes of a signature: more than anybody can try, and few in a QR code. */
const SIGNATURE = 16

/**
 * The part of an address that opens one draft's preview, and nothing else, until it expires. Nothing is
 * stored: the installation's secret vouches for the case, the maker and the time.
 */
export function signLink(secret: string, caseId: string, maker: Maker, expires: number): string {
  const parts = [
    expires.toString(36),
    Buffer.from(JSON.stringify([maker.collection, maker.id])).toString('base64url'),
  ]
  return [...parts, signature(secret, caseId, parts).toString('base64url')].join('.')
}

/** Tells whether a link opens this case's draft at an instant (milliseconds). */
export function readLink(secret: string, caseId: string, link: string, now: number): Verdict {
  const [expires = '', maker = '', signed = '', ...rest] = link.split('.')
  const given = Buffer.from(signed, 'base64url')
  const right = signature(secret, caseId, [expires, maker])
  const isGenuine =
    !rest.length && given.length === right.length && timingSafeEqual(given, right) && signed !== ''
  if (!isGenuine) return { refused: 'forged' }
  if (!(now < Number.parseInt(expires, 36))) return { refused: 'expired' }
  const [collection, id] = JSON.parse(Buffer.from(maker, 'base64url').toString('utf8'))
  return { maker: { collection, id } }
}

function signature(secret: string, caseId: string, parts: string[]): Buffer {
  const key = hkdfSync('sha256', secret, '', 'take-action: link to a preview', 32)
  return createHmac('sha256', Buffer.from(key))
    .update(JSON.stringify([caseId, ...parts]))
    .digest()
    .subarray(0, SIGNATURE)
}
