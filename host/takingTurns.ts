import { setTimeout as sleep } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

type Client = SQLiteAdapter['client']
type Transaction = Awaited<ReturnType<Client['transaction']>>

/** How long a write waits for others before it fails, in milliseconds. */
const LONGEST = 10_000
/** Between two tries; each leaves a connection behind. */
const LONGEST_PAUSE = 250
const READS = /^\s*(select|pragma|explain)\b/i

/**
 * The same SQLite database, whose writes wait for each other. SQLite has one writer at a time, and its
 * driver waits without letting go of the thread: within one process the other write could never end,
 * and both would fail as “locked”.
 */
export function takingTurns(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: ({ payload }) => {
      const adapter = database.init({ payload }) as SQLiteAdapter
      const connect = adapter.connect?.bind(adapter)
      const seen = new WeakSet<Client>()
      adapter.connect = async (options) => {
        await connect?.(options)
        if (seen.has(adapter.client)) return
        seen.add(adapter.client)
        // What another process holds up is waited for below, with the thread free.
        await adapter.client.execute('PRAGMA busy_timeout = 0')
        takeTurns(adapter.client)
      }
      return adapter
    },
  }
}

function takeTurns(client: Client): void {
  const turns = new Turns()
  const begin = client.transaction.bind(client)
  const execute = client.execute.bind(client) as (...args: unknown[]) => Promise<never>
  const batch = client.batch.bind(client)
  /** Tries again while another process writes, each time on a new connection. */
  const patiently = async <T>(task: () => Promise<T>, until: number): Promise<T> => {
    for (let pause = 5; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await task()
      } catch (error) {
        if (!isBusy(error)) throw error
        await leaveConnection(begin)
        if (Date.now() > until) throw error
        await sleep(pause * (0.5 + Math.random()))
      }
    }
  }
  const alone = async <T>(write: () => Promise<T>): Promise<T> => {
    const { done, until } = await turns.next()
    return patiently(write, until).finally(done)
  }
  client.transaction = async (mode: 'write' | 'read' | 'deferred' = 'write') => {
    const { done, until } = await turns.next()
    try {
      return tellingItsEnd(await patiently(() => begin(mode), until), done)
    } catch (error) {
      done()
      throw error
    }
  }
  client.execute = (...args: unknown[]) => {
    const run = () => execute(...args)
    return isRead(args[0]) ? patiently(run, Date.now() + LONGEST) : alone(run)
  }
  client.batch = (...args) => alone(() => batch(...args))
}

/**
 * Lets the client open a new connection, as it does for every transaction. On one that was once refused
 * as “locked” the refused statement stays open, and no later transaction on it can be committed: what
 * it wrote would be lost without a word.
 */
async function leaveConnection(begin: Client['transaction']): Promise<void> {
  const left = await begin('deferred')
  await left.rollback()
}

function isRead(statement: unknown): boolean {
  const sql =
    typeof statement === 'string' ? statement : (statement as { sql?: string } | undefined)?.sql
  return READS.test(sql ?? '')
}

function tellingItsEnd(transaction: Transaction, done: () => void): Transaction {
  for (const end of ['commit', 'rollback'] as const) {
    const own = transaction[end].bind(transaction)
    transaction[end] = () => own().finally(done)
  }
  return transaction
}

/** Who comes first is served first. */
class Turns {
  private last: Promise<void> = Promise.resolve()

  async next(): Promise<{ done: () => void; until: number }> {
    const until = Date.now() + LONGEST
    const before = this.last
    let done = () => {}
    this.last = new Promise((resolve) => {
      done = resolve
    })
    await atMost(LONGEST, before)
    return { done, until }
  }
}

async function atMost(longest: number, before: Promise<void>): Promise<void> {
  const timer = new AbortController()
  const { signal } = timer
  await Promise.race([before, sleep(longest, undefined, { ref: false, signal }).catch(() => {})])
  timer.abort()
}

function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
}
