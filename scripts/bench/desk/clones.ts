import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Client = SQLiteAdapter['client']

const NUMBERS =
  'with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ?)'

/**
 * Copies a document with its versions and all that belongs to both, row by row within the database: Payload
 * itself would take minutes for thousands. The copies' ids are the first one's with a number.
 */
export async function cloneDocument(
  client: Client,
  collection: string,
  id: string,
  copies: number,
): Promise<void> {
  if (copies < 1) return
  await cloneRows(client, collection, 'id', [id], copies)
  await cloneChildren(client, collection, [id], copies)
  const versions = `_${collection}_v`
  const { rows } = await client.execute({
    sql: `select id from "${versions}" where parent_id = ?`,
    args: [id],
  })
  const ids = rows.map((row) => String(row.id))
  await cloneRows(client, versions, 'id', ids, copies)
  await cloneChildren(client, versions, ids, copies)
}

/** The tables of a document's arrays, locales and relations, those within arrays too. */
async function cloneChildren(
  client: Client,
  table: string,
  ids: string[],
  copies: number,
): Promise<void> {
  const { rows } = await client.execute(
    `select m.name, f."from" as parent from sqlite_master m, pragma_foreign_key_list(m.name) f
     where m.type = 'table' and f."table" = '${table}' and f."from" in ('_parent_id', 'parent_id')
     and m.name like '${table.replaceAll('_', '\\_')}\\_%' escape '\\' and m.name != '_${table}_v'`,
  )
  for (const { name, parent } of rows) {
    const child = String(name)
    const own = await cloneRows(client, child, String(parent), ids, copies)
    if (own.length) await cloneChildren(client, child, own, copies)
  }
}

/** Gives the ids of the rows that were copied, as far as they are words. */
async function cloneRows(
  client: Client,
  table: string,
  key: string,
  keys: string[],
  copies: number,
): Promise<string[]> {
  const { rows: columns } = await client.execute(
    `select name, type from pragma_table_info('${table}')`,
  )
  const named = columns.map(({ name, type }) => ({ name: String(name), type: String(type) }))
  const taken = named.filter(({ name, type }) => !(name === 'id' && /int/i.test(type)))
  const list = taken.map(({ name }) => `"${name}"`).join(', ')
  const where = `"${key}" in (${keys.map(() => '?').join(', ')})`
  await client.execute({
    sql: `insert into "${table}" (${list}) ${NUMBERS} select ${taken.map(copyOf).join(', ')} from "${table}", numbers where ${where}`,
    args: [copies, ...keys],
  })
  const { rows } = await client.execute({
    sql: `select "${taken.length === named.length && named.some(({ name }) => name === 'id') ? 'id' : key}" as id from "${table}" where ${where}`,
    args: keys,
  })
  return taken.length === named.length ? rows.map((row) => String(row.id)) : []
}

/** Deadlines and changes are spread over a year about today. */
function copyOf({ name }: { name: string }): string {
  const column = `"${name}"`
  if (/^(id|_?parent_id|slug|version_slug)$/.test(name)) return `${column} || '-' || n`
  if (/(^|_)deadline$/.test(name)) {
    return `strftime('%Y-%m-%dT12:00:00.000Z', ${column}, (n % 365 - 180) || ' days')`
  }
  if (/updated_at$|created_at$/.test(name)) {
    return `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || n || ' minutes')`
  }
  return column
}

/** Twenty rows for each case, on days of the last year, through all channels, half of them with the partner. */
export async function countTallies(
  client: Client,
  { tallies, partner }: { tallies: number; partner: string },
): Promise<void> {
  await client.execute({
    sql: `insert into tallies (id, key, day, case_id, channel, partner_id, count, updated_at, created_at)
      ${NUMBERS}, public(place, id) as (
        select row_number() over (order by id) - 1, id from cases where _status = 'published'
      )
      select 'tally-' || n, 'tally-' || n,
        strftime('%Y-%m-%dT12:00:00.000Z', 'now', '-' || (n * 7 % 365) || ' days'),
        id,
        case n % 6 when 0 then 'email' when 1 then 'post' when 2 then 'fax'
          when 3 then 'phone' when 4 then 'social' else 'web' end,
        case n % 2 when 0 then ? end, n % 17 + 1,
        strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
      from numbers join public on place = n % (select count(*) from public)`,
    args: [tallies, partner],
  })
}
