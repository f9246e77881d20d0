import { importExportPlugin } from '@payloadcms/plugin-import-export'
import type { CollectionConfig, Config } from 'payload'
import { OFFICES, type Rules, TARGETS } from '../../collections/index.ts'
import { editorsExports } from './editorsExports.ts'
import { editorsImports } from './editorsImports.ts'

/** The collections of Payload's import and export. Its buttons know them by these names. */
const EXPORTS = 'exports'
const IMPORTS = 'imports'

/**
 * The directory as CSV, through Payload's own import and export: its buttons, forms and records. What
 * they do to targets and offices is done in `csv/`, since Payload's own reading would lose what a
 * directory lives on: a phone `030.123` becomes a number, an emptied cell keeps its old address, a
 * row that is imported once more is a second target. A host that has import and export of its own,
 * or a collection of one of their names, keeps those, and is told what to do.
 */
export async function withImportExport(config: Config, rules: Rules): Promise<Config> {
  const collections = config.collections ?? []
  const taken = collections.find(({ slug }) => slug === EXPORTS || slug === IMPORTS)
  if (taken) return advised(config, taken.slug)
  const composed = await composedWith(config)
  const ours = new Map(composed.collections?.map((one) => [one.slug, one]))
  const added = [
    editorsExports(collectionIn(ours, EXPORTS), rules),
    editorsImports(collectionIn(ours, IMPORTS), rules),
  ]
  return {
    ...config,
    admin: composed.admin,
    i18n: composed.i18n,
    collections: [...collections.map((one) => ours.get(one.slug) ?? one), ...added],
  }
}

/** What Payload's plugin makes of the directory alone: it writes into the config that it is given. */
async function composedWith(config: Config): Promise<Config> {
  const { components } = config.admin ?? {}
  return importExportPlugin({
    collections: [TARGETS, OFFICES].map((slug) => ({
      slug: slug as typeof TARGETS,
      export: { format: 'csv', disableSave: true },
    })),
  })({
    ...config,
    admin: {
      ...config.admin,
      components: { ...components, providers: [...(components?.providers ?? [])] },
    },
    collections: (config.collections ?? [])
      .filter(({ slug }) => slug === TARGETS || slug === OFFICES)
      .map(ownAdmin),
    // Its jobs are not needed: what they would do is done at once.
    jobs: undefined,
  })
}

function ownAdmin(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const { components } = admin ?? {}
  const listMenuItems = [...(components?.listMenuItems ?? [])]
  return { ...collection, admin: { ...admin, components: { ...components, listMenuItems } } }
}

function collectionIn(collections: Map<string, CollectionConfig>, slug: string): CollectionConfig {
  const found = collections.get(slug)
  if (!found) {
    throw new Error(
      `takeAction: the installed @payloadcms/plugin-import-export has no collection “${slug}”. Install the version of your Payload, or leave it out: takeAction({ importExport: false }).`,
    )
  }
  return found
}

function advised(config: Config, slug: string): Config {
  return {
    ...config,
    onInit: async (payload) => {
      payload.logger.warn(
        `takeAction: this Payload config already has a collection “${slug}”, so that targets and offices are not imported and exported as CSV. Where it is that of importExportPlugin(), put takeAction() before that plugin in \`plugins\`, and name in its \`collections\` those that it is for. Otherwise say takeAction({ importExport: false }).`,
      )
      await config.onInit?.(payload)
    },
  }
}
