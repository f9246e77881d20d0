import { buildDocs, DOCS } from './docs/build.ts'
import { serveFolder } from './docs/serve.ts'

/** Builds the page of documentation into dist/docs and, without `--build`, serves it on PORT (5000). */
buildDocs()
console.info(`Built ${DOCS}`)
if (!process.argv.includes('--build')) {
  const port = Number(process.env.PORT || 5000)
  await serveFolder(DOCS, port)
  console.info(`The box, in every state: http://localhost:${port}\nStop with Ctrl-C.`)
}
