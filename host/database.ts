import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations as mongodbMigrations } from './migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The database by its address: a SQLite file, or MongoDB. Both migrate themselves at a production start. */
export function databaseFor(url: string): DatabaseAdapterObj {
  return url.startsWith('mongodb') ? mongodb(url) : sqlite(url)
}

function sqlite(url: string): DatabaseAdapterObj {
  return sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    migrationDir: path.join(here, 'migrations/sqlite'),
    prodMigrations: sqliteMigrations,
    push: process.env.NODE_ENV !== 'production' && !process.env.MIGRATE,
    transactionOptions: {},
    wal: true,
    busyTimeout: 10_000,
  })
}

function mongodb(url: string): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    // Indexes are there before the first write, not some time after: the unique ones keep order.
    connectOptions: { serverSelectionTimeoutMS: 8_000, autoIndex: false },
    ensureIndexes: true,
    migrationDir: path.join(here, 'migrations/mongodb'),
    prodMigrations: mongodbMigrations,
    // One way for every server that speaks MongoDB's protocol, those without such aggregations too.
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  })
}
