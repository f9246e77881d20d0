import { createServer } from 'node:http'
import { articlePage } from './articlePage.ts'
import type { Served } from './cms.ts'
import type { DemoSettings } from './settings.ts'

interface ArticleOptions {
  preload?: boolean
  /** Stands in for the box's script: its code, served beside the article. */
  standIn?: string
}

/** Where the article's server has the stand-in. */
const STAND_IN = '/stand-in.js'

/** Serves the partner's article on an origin of its own. */
export async function serveArticle(
  settings: DemoSettings,
  slug: string,
  { preload = true, standIn }: ArticleOptions = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', settings.articleUrl)
    if (standIn && pathname === STAND_IN) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(standIn)
      return
    }
    if (pathname !== '/') {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
      return
    }
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(
        articlePage({
          cmsUrl: settings.cmsUrl,
          slug,
          preload,
          script: standIn && STAND_IN,
        }),
      )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${settings.articlePort} is taken. Choose another with ARTICLE_PORT.`)
          : error,
      ),
    )
    server.listen(settings.articlePort, '127.0.0.1', resolve)
  })
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
