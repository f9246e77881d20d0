import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration, Payload } from 'payload'

/** Each database has arguments of its own for them. */
interface AnyMigration {
  name: string
  up(args: never): Promise<void>
  down(args: never): Promise<void>
}

/**
 * The same database, which runs what it lacks of the migrations at every start, in development and
 * in tests as in production: there is one way in which its schema comes about.
 */
export function migratingAtStart(
  database: DatabaseAdapterObj,
  migrations: AnyMigration[],
): DatabaseAdapterObj {
  return {
    ...database,
    init: ({ payload }) => {
      const adapter = database.init({ payload }) as BaseDatabaseAdapter
      const { connect } = adapter
      adapter.connect = async function (options) {
        await connect?.call(this, options)
        // Payload's own commands for migrations run them themselves.
        if (process.env.PAYLOAD_MIGRATING === 'true') return
        await refusePushed(payload)
        await this.migrate({ migrations: migrations as Migration[] })
      }
      return adapter
    },
  }
}

/** Payload would ask whether to go on, and end the process as if all were well where nobody answers. */
async function refusePushed(payload: Payload): Promise<void> {
  const where = { batch: { equals: -1 } }
  const pushed = await payload
    .find({ collection: 'payload-migrations' as never, where, limit: 1 })
    // There is no such table yet.
    .catch(() => undefined)
  if (pushed?.docs.length) {
    throw new Error(
      'its schema was pushed by a development start, so that the migrations cannot run on it. Move it away to begin with an empty one, or set DATABASE_URL to one that only migrations have made.',
    )
  }
}
