import type { Payload } from 'payload'
import { dayOf, TALLIES } from '../../../collections/index.ts'
import { type Asked, boundsOf, CHANNELS, type Sum } from './sum.ts'

/** As much as is needed here of Payload's adapters on Drizzle: SQLite, D1, Postgres. */
export interface SqlAdapter {
  drizzle: unknown
  schemaName?: string
  tableNameMap: Map<string, string>
  tables: Record<string, Record<string, { name: string } | undefined> | undefined>
  execute(args: { drizzle: unknown; raw: string }): Promise<unknown>
}

export function isSql(db: Payload['db'] | SqlAdapter): db is SqlAdapter {
  return 'drizzle' in db && 'tableNameMap' in db && typeof db.execute === 'function'
}

/** One query that the database answers with the sums alone. Nothing in it comes from outside but days and ids of cases. */
export async function sumBySql(db: SqlAdapter, asked: Asked): Promise<Sum[]> {
  const rows = rowsOf(await db.execute({ drizzle: db.drizzle, raw: statement(db, asked) }))
  return rows.map((row) => ({
    ...ofRow(row, asked),
    letters: Object.fromEntries(
      CHANNELS.flatMap((channel) => {
        const letters = Number(row[channel] ?? 0)
        return letters ? [[channel, letters]] : []
      }),
    ),
    all: Number(row.total ?? 0),
  }))
}

function ofRow({ summed }: Row, { by }: Asked): Pick<Sum, 'of'> {
  const of = by === 'day' ? dayOf(summed) : summed
  return of === null || of === undefined ? {} : { of: String(of) }
}

function statement(db: SqlAdapter, asked: Asked): string {
  const { by, cases, limit } = asked
  const { start, end } = boundsOf(asked)
  const table = db.tableNameMap.get(TALLIES) ?? TALLIES
  const column = (name: string) => quoted(db.tables[table]?.[name]?.name ?? name)
  const conditions = [
    start && `${column('day')} >= '${start}'`,
    end && `${column('day')} <= '${end}'`,
    cases && `${column('case')} in (${cases.map(literal).join(', ') || 'null'})`,
  ].filter(Boolean)
  const ofChannel = (channel: string) =>
    `sum(case when ${column('channel')} = '${channel}' then ${column('count')} else 0 end) as ${quoted(channel)}`
  return [
    `select ${by ? column(by) : 'null'} as summed,`,
    `sum(${column('count')}) as total, ${CHANNELS.map(ofChannel).join(', ')}`,
    `from ${db.schemaName ? `${quoted(db.schemaName)}.` : ''}${quoted(table)}`,
    conditions.length ? `where ${conditions.join(' and ')}` : '',
    by ? `group by ${column(by)} order by total desc, summed limit ${Math.floor(limit)}` : '',
  ].join(' ')
}

function literal(id: string): string {
  return `'${id.replaceAll("'", "''")}'`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

type Row = Record<string, unknown>

/** Each driver has its own way to hand rows over. */
function rowsOf(result: unknown): Row[] {
  const { rows, results } = (result ?? {}) as { rows?: Row[]; results?: Row[] }
  return rows ?? results ?? (Array.isArray(result) ? result : [])
}
