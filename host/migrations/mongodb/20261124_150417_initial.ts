import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Nothing to do: every start makes the collections and indexes. Later ones change documents. */
export async function up(_args: MigrateUpArgs): Promise<void> {}

export async function down(_args: MigrateDownArgs): Promise<void> {}
