import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { BadInput } from '../http/query.ts'

/**
 * What one network address may count: an evening of letter-writing in one hall stays far below it,
 * and a flood gets through at a few thousandths of what it sends.
 */
const LIMITS = [
  new RateLimiterMemory({ keyPrefix: 'minute', points: 300, duration: 60 }),
  new RateLimiterMemory({ keyPrefix: 'day', points: 5_000, duration: 86_400 }),
]

/** Known to this process alone, and gone with it: what is kept of an address tells nobody which it was. */
const KEY = randomBytes(32)

/** Throws a `429` where too many letters were counted for the address that a request comes from. */
export async function keepWithinLimit(req: PayloadRequest, proxies: number): Promise<void> {
  const address = clientAddress(req.headers.get('x-forwarded-for'), proxies)
  if (!address) return
  const key = createHmac('sha256', KEY).update(networkOf(address)).digest('base64url')
  for (const limit of LIMITS) await consume(limit, key)
}

async function consume(limit: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limit.consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000))
    throw new BadInput(
      'too_many',
      `More letters were counted for this network than people send. Try again in ${seconds} seconds.`,
      429,
      { 'Retry-After': String(seconds) },
    )
  }
}

/**
 * The address that the outermost of our own proxies has seen: each adds the one before it at the
 * end, and whatever stands further to the left anybody can have written. Without a proxy Next adds
 * the one that it is connected to.
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string | undefined {
  const addresses = (forwardedFor ?? '').split(',').map((one) => one.trim())
  return addresses.at(-Math.min(proxies, addresses.length)) || undefined
}

/** Who has an IPv6 address has a whole network of them: the first four groups stand for it. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
