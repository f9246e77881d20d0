import { createHash } from 'node:crypto'

/** A short name for a content: equal for equal content, another one whenever anything changes. */
export function revisionOf(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
