import { readFileSync } from 'node:fs'
import { isOverBudget, SCRIPT_BUDGET, weightOf } from './bench/weight.ts'

const weight = weightOf(readFileSync(new URL('../dist/widget/v1.js', import.meta.url)))

console.info(
  `dist/widget/v1.js: ${weight.brotli} bytes brotli, ${weight.gzip} gzip (at most ${SCRIPT_BUDGET.brotli} and ${SCRIPT_BUDGET.gzip})`,
)
if (isOverBudget(weight)) {
  console.error('The box is over its budget.')
  process.exitCode = 1
}
