import { brotliCompressSync, gzipSync } from 'node:zlib'

/** What the box's script may weigh at most, in bytes; `npm run size` and this command hold it to that. */
export const SCRIPT_BUDGET = { brotli: 12_000, gzip: 13_500 }

/** What a case's JSON may weigh at most, in bytes of brotli. */
export const CASE_BUDGET = 6_000

/** Bytes under the best that each encoding can do. */
export interface Weight {
  brotli: number
  gzip: number
}

export function weightOf(content: string | Buffer): Weight {
  return {
    brotli: brotliCompressSync(content).length,
    gzip: gzipSync(content, { level: 9 }).length,
  }
}

export function isOverBudget({ brotli, gzip }: Weight): boolean {
  return brotli > SCRIPT_BUDGET.brotli || gzip > SCRIPT_BUDGET.gzip
}
