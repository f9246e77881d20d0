import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** How many bodies are remembered, and up to which length the strongest setting is worth its time, in characters. */
const REMEMBERED = 200
const STRONGEST = 50_000

const brotli = promisify(brotliCompress)
const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** True where an `Accept-Encoding` takes brotli. */
export function takesBrotli(acceptEncoding: string | null): boolean {
  return (acceptEncoding ?? '').split(',').some((one) => {
    const [name, weight = '1'] = one.trim().split(/\s*;\s*q=/i)
    return name?.toLowerCase() === 'br' && Number(weight) > 0
  })
}

/** A body in brotli, compressed once for all who ask: `tag` stands for its bytes. */
export function inBrotli(body: string, tag: string): Promise<Uint8Array<ArrayBuffer>> {
  const compressed = known.get(tag) ?? compress(body)
  known.delete(tag)
  known.set(tag, compressed)
  compressed.catch(() => known.delete(tag))
  const [oldest] = known.keys()
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
  return compressed
}

async function compress(body: string): Promise<Uint8Array<ArrayBuffer>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: body.length > STRONGEST ? 6 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  }
  return new Uint8Array(await brotli(body, { params }))
}
