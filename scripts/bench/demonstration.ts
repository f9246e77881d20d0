import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../tests/support/freePort.ts'
import { caseAddress } from '../../widget/load.ts'
import { serveArticle } from '../demo/article.ts'
import { serveCms } from '../demo/cms.ts'
import type { DemoSettings } from '../demo/settings.ts'
import type { Editor } from './editor.ts'
import type { Endings } from './endings.ts'
import { leastBox } from './leastBox.ts'
import { progress } from './progress.ts'

/** The demonstration as `npm run demo` serves it, on loopback, free ports and a database of its own. */
export interface Demonstration {
  /** Origin of the CMS. */
  cms: string
  /** Addresses of the article, each on an origin of its own. */
  articles: { preloading: string; plain: string; least: string }
  /** Of the case in the article. */
  slug: string
  editor: Editor
}

/** Starts it from the built host, with SQLite in a temporary folder. */
export async function startDemonstration(endings: Endings): Promise<Demonstration> {
  const folder = mkdtempSync(path.join(tmpdir(), 'take-action-bench-'))
  endings.add(() => rmSync(folder, { recursive: true, force: true }))
  Object.assign(process.env, {
    DEMO_FOLDER: folder,
    DATABASE_URL: '',
    PAYLOAD_SECRET: '',
    PORT: String(await freePort()),
    ARTICLE_PORT: String(await freePort()),
  })
  // Both read the environment as they are loaded.
  const { readDemoSettings } = await import('../demo/settings.ts')
  const { seed } = await import('../demo/seed.ts')
  const settings = readDemoSettings()
  Object.assign(process.env, settings.environment)
  const { editor, slug } = await progress('Preparing the database', () => seed(settings))
  if (!editor || !slug) throw new Error('The database of the measurements is not its own.')
  const plain = await elsewhere(settings)
  const least = await elsewhere(settings)
  await progress('Starting the CMS and the article', async () => {
    const cms = await serveCms(settings)
    endings.add(() => cms.stop())
    const preloading = await serveArticle(settings, slug)
    endings.add(() => preloading.stop())
    const without = await serveArticle(plain, slug, { preload: false })
    endings.add(() => without.stop())
    const standIn = leastBox(caseAddress(settings.cmsUrl, slug))
    const withLeast = await serveArticle(least, slug, { preload: false, standIn })
    endings.add(() => withLeast.stop())
  })
  return {
    cms: settings.cmsUrl,
    articles: {
      preloading: settings.articleUrl,
      plain: plain.articleUrl,
      least: least.articleUrl,
    },
    slug,
    editor,
  }
}

/** The same article on an origin of its own. */
async function elsewhere(settings: DemoSettings): Promise<DemoSettings> {
  const articlePort = await freePort()
  return { ...settings, articlePort, articleUrl: `http://localhost:${articlePort}` }
}
