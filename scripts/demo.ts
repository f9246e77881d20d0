import { serveArticle } from './demo/article.ts'
import { build } from './demo/build.ts'
import { serveCms } from './demo/cms.ts'
import { seed } from './demo/seed.ts'
import { keepAddress, readDemoSettings } from './demo/settings.ts'
import { step } from './demo/step.ts'

const settings = readDemoSettings()
Object.assign(process.env, settings.environment)

await step('Building the box and the CMS', build)
const { editor, slug } = await step('Preparing the database', () => seed(settings))
const article = slug
  ? await step('Starting the article', () => serveArticle(settings, slug))
  : undefined
const cms = await step('Starting the CMS', () => serveCms(settings))
keepAddress(settings)

console.info(`
  The article, with a box in it   ${article ? settings.articleUrl : 'none: no case is public here'}
  The CMS                         ${settings.cmsUrl}/admin
  ${
    editor
      ? `An editor’s sign-in             ${editor.email}
                                  ${editor.password}`
      : `This database has cases or users of its own: nothing was put into it.
  Sign in with an account that you have there.`
  }

  Stop with Ctrl-C.
`)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
cms.onExit((code) => {
  if (stopping) return
  console.error(`The CMS has ended (${code}).`)
  process.exit(1)
})

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  console.info('\nStopping …')
  await Promise.all([cms.stop(), article?.stop()])
  process.exit(0)
}
