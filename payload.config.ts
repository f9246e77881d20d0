import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { pt } from '@payloadcms/translations/languages/pt'
import { ru } from '@payloadcms/translations/languages/ru'
import { buildConfig } from 'payload'
import { takeAction } from 'payload-take-action'
import sharp from 'sharp'
import { databaseFor } from './host/database.ts'
import { readEnvironment } from './host/environment.ts'
import { hostLocales } from './host/locales.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const environment = readEnvironment(process.env)

export default buildConfig({
  serverURL: environment.serverUrl,
  secret: environment.secret,
  csrf: [environment.serverUrl],
  db: databaseFor(environment.databaseUrl),
  editor: lexicalEditor(),
  localization: hostLocales(environment.locales),
  i18n: { supportedLanguages: { en, fr, es, de, pt, ar, ru } },
  plugins: [takeAction({ proxies: environment.proxies, cronSecret: environment.cronSecret })],
  admin: {
    avatar: 'default',
    importMap: { baseDir: here },
    meta: { titleSuffix: ' – Take Action' },
  },
  jobs: { autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }] },
  // Standard output belongs to the commands.
  logger: { options: { level: environment.logLevel }, destination: process.stderr },
  graphQL: { disable: true },
  telemetry: false,
  sharp,
  // Made by `npm run generate`: a start in development writes nothing into the sources.
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
})
