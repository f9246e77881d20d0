import { importExportPlugin } from '@payloadcms/plugin-import-export'
import type { CollectionConfig, Config } from 'payload'
import { OFFICES, type Rules, TARGETS } from '../../collections/index.ts'
import { editorsExports } from './editorsExports.ts'
import { editorsImports } from './editorsImports.ts'

/**
 * The directory as CSV, through Payload's own import and export: its buttons, forms and records. What
 * they do to targets and offices is done in `csv/`, since Payload's own reading would lose what a
 * directory lives on: a phone `030.123` becomes a number, an emptied cell keeps its old address, a
 * row that is imported once more is a second target. Its collections have names of their own, so that
 * a host may use import and export for other things beside it.
 */
export async function withImportExport(config: Config, rules: Rules): Promise<Config> {
  const composed = await composedWith(config, rules)
  const ours = new Map(composed.collections?.map((one) => [one.slug, one]))
  const before = config.collections ?? []
  const slugs = new Set(before.map(({ slug }) => slug))
  return {
    ...config,
    admin: composed.admin,
    i18n: composed.i18n,
    collections: [
      ...before.map((one) => ours.get(one.slug) ?? one),
      ...[...ours.values()].filter(({ slug }) => !slugs.has(slug)),
    ],
  }
}

/** What Payload's plugin makes of the directory alone: it writes into the config that it is given. */
async function composedWith(config: Config, rules: Rules): Promise<Config> {
  const { components } = config.admin ?? {}
  return importExportPlugin({
    collections: [TARGETS, OFFICES].map((slug) => ({
      slug: slug as typeof TARGETS,
      export: { format: 'csv' },
    })),
    overrideExportCollection: ({ collection }) => editorsExports(collection, rules),
    overrideImportCollection: ({ collection }) => editorsImports(collection, rules),
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
