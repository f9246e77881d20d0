import { createHash } from 'node:crypto'
import { frameScript } from './frameSnippet.ts'

/** What a `Content-Security-Policy` knows the script below the frame by. */
export function frameScriptHash(origin: string): string {
  return `sha256-${createHash('sha256').update(frameScript(origin)).digest('base64')}`
}
