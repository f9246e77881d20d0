import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** What the box's script may weigh at most, in bytes. */
const BUDGET = { brotli: 12_000, gzip: 13_500 }

const script = readFileSync(new URL('../dist/widget/v1.js', import.meta.url))
const size = {
  brotli: brotliCompressSync(script).length,
  gzip: gzipSync(script, { level: 9 }).length,
}

console.info(
  `dist/widget/v1.js: ${size.brotli} bytes brotli, ${size.gzip} gzip (at most ${BUDGET.brotli} and ${BUDGET.gzip})`,
)
if (size.brotli > BUDGET.brotli || size.gzip > BUDGET.gzip) {
  console.error('The box is over its budget.')
  process.exitCode = 1
}
