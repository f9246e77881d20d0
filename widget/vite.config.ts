import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import { defineConfig, type Plugin } from 'vite'
import { EN } from '../core/strings/en.ts'
import { compactMarkup, compactStyles, OWN_PROPERTIES, scriptsAround } from './lean.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const clash = Object.keys(EN).filter((key) => OWN_PROPERTIES.test(key))
if (clash.length) throw new Error(`Strings that are also the box's own properties: ${clash}`)

/** Builds the box: `dist/widget/v1.js`, `v1.mjs`, and both as a module of the plugin. */
export default defineConfig({
  root: ROOT,
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { 'lit/html.js': path.join(ROOT, 'widget/leanLit.ts') } },
  plugins: [lean(), twoScripts()],
  build: {
    target: 'es2020',
    outDir: 'dist/widget',
    emptyOutDir: false,
    minify: 'oxc',
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        minify: { compress: true, mangle: true, mangleProps: { include: OWN_PROPERTIES } },
      },
    },
    lib: {
      entry: path.join(ROOT, 'widget/entry.ts'),
      formats: ['iife'],
      name: 'box',
      fileName: () => 'v1.js',
    },
  },
})

/** Takes out of the sources what a reader's browser need not load. */
function lean(): Plugin {
  return {
    name: 'take-action-lean',
    transform(code, id) {
      return id.endsWith('widget/styles.ts') ? compactStyles(code) : undefined
    },
  }
}

function twoScripts(): Plugin {
  return {
    name: 'take-action-two-scripts',
    async generateBundle(_, bundle) {
      const chunk = bundle['v1.js']
      if (chunk?.type !== 'chunk') throw new Error('The build of the box made no v1.js')
      const around = scriptsAround(compactMarkup(chunk.code))
      const [classic, module] = [await smaller(around.classic), await smaller(around.module)]
      chunk.code = classic
      this.emitFile({ type: 'asset', fileName: 'v1.mjs', source: module })
      writeScriptModule({ version: packageVersion(), classic, module })
    },
  }
}

/** A second minifier, which finds what the first one leaves. */
async function smaller(code: string): Promise<string> {
  const { code: minified } = await minify(code, {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { ascii_only: true },
    module: true,
  })
  if (!minified) throw new Error('Terser made nothing of the box')
  return minified
}

function packageVersion(): string {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version
}

/** The scripts as a TypeScript module, so that the plugin serves them from any bundler without reading files. */
function writeScriptModule(script: { version: string; classic: string; module: string }): void {
  const file = path.join(ROOT, 'plugin/embed/boxScript.generated.ts')
  mkdirSync(path.dirname(file), { recursive: true })
  const type = '{ version: string; classic: string; module: string }'
  writeFileSync(file, `export const BOX_SCRIPT: ${type} = ${JSON.stringify(script)}\n`)
}
