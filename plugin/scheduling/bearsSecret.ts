import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Tells whether a request bears a secret, as `Authorization: Bearer SECRET`. Compared as digests and in
 * constant time, so that no answer tells by its time how much of it was right.
 */
export function bearsSecret(secret: string): (request: { headers: Headers }) => boolean {
  const wanted = digest(`Bearer ${secret}`)
  return ({ headers }) => timingSafeEqual(digest(headers.get('authorization') ?? ''), wanted)
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
