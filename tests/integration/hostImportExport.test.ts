import { importExportPlugin } from '@payloadcms/plugin-import-export'
import type { CollectionConfig, Plugin } from 'payload'
import { describe, expect, test } from 'vitest'
import { takeAction } from '../../plugin/index.ts'
import { testDatabase } from '../support/database.ts'
import { signIn, startHost } from '../support/testPayload.ts'

const goods: CollectionConfig = {
  slug: 'goods',
  fields: [{ name: 'title', type: 'text' }],
}

/** What a host does with import and export for things of its own. */
const theirs = importExportPlugin({
  collections: [{ slug: 'goods' as never, export: { disableJobsQueue: true } }],
})

const startWith = async (plugins: Plugin[]) =>
  startHost({ collections: [{ ...goods }], plugins }, await testDatabase())

describe('a host with import and export of its own', () => {
  test.each([
    ['before', [theirs, takeAction()]],
    ['after', [takeAction(), theirs]],
  ])(
    'keeps it, put %s this plugin, and editors have that of the directory beside it',
    async (_, plugins) => {
      const app = await startWith(plugins)
      const { headers } = await signIn(app, 'editor')
      const ask = (path: string, collectionSlug: string) =>
        app.request(path, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify({ data: { collectionSlug, format: 'csv', drafts: 'yes' } }),
        })
      await app.payload.create({ collection: 'goods' as never, data: { title: 'A good' } as never })
      const goodsFile = await (await ask('/exports/download', 'goods')).text()
      const targetsFile = await (await ask('/directory-exports/download', 'targets')).text()
      expect(goodsFile).toContain('A good')
      expect(targetsFile).toContain('salutation')
      await app.stop()
    },
  )

  test('can leave ours out', async () => {
    const app = await startWith([takeAction({ importExport: false }), theirs])
    const slugs = app.payload.config.collections.map(({ slug }) => slug)
    expect(slugs).toContain('exports')
    expect(slugs.filter((slug) => slug.startsWith('directory-'))).toEqual([])
    await app.stop()
  })
})
