import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { STATES } from '../../widget/docs/states.ts'
import { docsPage } from './page.ts'

/** Where the page is built: a folder of static files, to be served by anything. */
export const DOCS = path.resolve('dist/docs')

/** Makes the page, its cases as the CMS would answer them, and the built script beside it. */
export function buildDocs(): void {
  rmSync(DOCS, { recursive: true, force: true })
  const cases = path.join(DOCS, 'api/take-action/v1/cases')
  mkdirSync(cases, { recursive: true })
  mkdirSync(path.join(DOCS, 'embed'))
  for (const { id, answer } of STATES) {
    if (answer === undefined) continue
    const body = typeof answer === 'string' ? answer : JSON.stringify({ ...answer, slug: id })
    writeFileSync(path.join(cases, id), body)
  }
  for (const file of ['docs.css', 'docs.js']) {
    cpSync(path.join('scripts/docs', file), path.join(DOCS, file))
  }
  cpSync('dist/widget/v1.js', path.join(DOCS, 'embed/v1.js'))
  writeFileSync(path.join(DOCS, 'index.html'), docsPage())
}
