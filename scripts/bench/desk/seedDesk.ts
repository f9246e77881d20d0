/** Fills the empty SQLite database of the environment with as many documents as its arguments say. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createUser } from '../../../plugin/setup/createFirstAdmin.ts'
import { createCase, createTarget } from '../../../tests/support/documents.ts'
import { closePayload, openPayload } from '../../openPayload.ts'
import { cloneDocument, countTallies } from './clones.ts'

const [cases = 0, targets = 0, tallies = 0] = process.argv.slice(2).map(Number)
const payload = await openPayload()
const { client } = payload.db as unknown as SQLiteAdapter
const target = await createTarget(payload)
const day = new Date().toISOString()
const published = await createCase(payload, { targets: [{ target: target.id, role: 'primary' }] })
const draft = await createCase(payload, {
  targets: [{ target: target.id, role: 'primary' }],
  _status: 'draft',
})
for (const { id } of [published, draft])
  await payload.db.updateOne({ collection: 'cases', id, data: { deadline: day } })
const partner = await payload.create({
  collection: 'partners',
  data: { name: 'The Daily', key: 'daily' },
})
// One case of twenty waits as a draft.
const drafts = Math.round(cases / 20)
await cloneDocument(client, 'cases', published.id, cases - drafts - 1)
await cloneDocument(client, 'cases', draft.id, drafts - 1)
await cloneDocument(client, 'targets', target.id, targets - 1)
await countTallies(client, { tallies, partner: partner.id })
await client.execute('analyze')
const editor = { email: 'editor@example.org', password: crypto.randomUUID() }
await createUser(payload, { ...editor, name: 'Editor', role: 'editor' })
console.info(JSON.stringify({ editor, id: published.id }))
await closePayload(payload)
