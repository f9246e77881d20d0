import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { PublishedCase } from '../../core/contract.ts'
import { caseAddress } from '../../widget/load.ts'
import type { Demonstration } from './demonstration.ts'
import { number, type Report, ratio, within } from './table.ts'
import { CASE_BUDGET, isOverBudget, SCRIPT_BUDGET, weightOf } from './weight.ts'

/** What a reader's browser loads for the box, beside the least that Lit's own base class costs. */
export async function measureSize(demonstration: Demonstration): Promise<Report> {
  const box = weightOf(readFileSync('dist/widget/v1.js'))
  const hello = weightOf(await builtHelloBox())
  const cases = await casesByLanguage(demonstration)
  const { brotli, gzip } = SCRIPT_BUDGET
  return {
    title: 'Size',
    note: 'Bytes of the built files at the strongest setting of each encoding (brotli 11, gzip 9).',
    columns: ['what is loaded', 'brotli', 'gzip', 'brotli, to the minimal element', 'budget'],
    rows: [
      [
        'the box, `v1.js`',
        within(number(box.brotli), box.brotli, brotli),
        within(number(box.gzip), box.gzip, gzip),
        ratio(box.brotli, hello.brotli),
        `${number(brotli)} and ${number(gzip)}`,
      ],
      [
        'a minimal `LitElement` with one property',
        number(hello.brotli),
        number(hello.gzip),
        ratio(1, 1),
        '',
      ],
      ...cases.map(({ lang, weight }) => [
        `the demonstration’s case as JSON, \`lang=${lang}\``,
        within(number(weight.brotli), weight.brotli, CASE_BUDGET),
        number(weight.gzip),
        ratio(weight.brotli, hello.brotli),
        number(CASE_BUDGET),
      ]),
    ],
    failed: isOverBudget(box) || cases.some(({ weight }) => weight.brotli > CASE_BUDGET),
  }
}

/** `helloBox.ts` as one classic file, minified, of Lit's production build. */
async function builtHelloBox(): Promise<Buffer> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'take-action-hello-'))
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      resolve: { conditions: ['browser', 'module', 'import', 'default'] },
      build: {
        target: 'es2020',
        outDir,
        emptyOutDir: true,
        minify: 'terser',
        rolldownOptions: { output: { minify: { compress: true, mangle: true } } },
        lib: {
          entry: fileURLToPath(new URL('helloBox.ts', import.meta.url)),
          formats: ['iife'],
          name: 'hello',
          fileName: () => 'hello.js',
        },
      },
    })
    return readFileSync(path.join(outDir, 'hello.js'))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** The demonstration's case in each language that it can be had in. */
async function casesByLanguage({ cms, slug }: Demonstration) {
  const load = async (lang: string) =>
    (await fetch(`${caseAddress(cms, slug)}?lang=${lang}`)).text()
  const { languages }: PublishedCase = JSON.parse(await load('en'))
  return Promise.all(languages.map(async (lang) => ({ lang, weight: weightOf(await load(lang)) })))
}
