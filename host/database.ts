import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migratingAtStart } from './migratingAtStart.ts'
import { migrations as mongodbMigrations } from './migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'
import { takingTurns } from './takingTurns.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The database by its address: a SQLite file, or MongoDB. Both migrate themselves at every start. */
export function databaseFor(url: string): DatabaseAdapterObj {
  return url.startsWith('mongodb')
    ? migratingAtStart(mongodb(url), mongodbMigrations)
    : migratingAtStart(takingTurns(sqlite(url)), sqliteMigrations)
}

function sqlite(url: string): DatabaseAdapterObj {
  return sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    migrationDir: path.join(here, 'migrations/sqlite'),
    // A file that was pushed to cannot be migrated any more, and development shares its file with production.
    push: false,
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
    // One way for every server that speaks MongoDB's protocol, those without such aggregations too.
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  })
}
