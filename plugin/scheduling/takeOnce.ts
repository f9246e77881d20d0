import type { DatabaseAdapter, Payload, UpdateJobsArgs, Where } from 'payload'
import { giveBackAbandoned } from './giveBackAbandoned.ts'
import { JOBS } from './job.ts'

const FREE: Where[] = [
  { processing: { equals: false } },
  { completedAt: { exists: false } },
  { hasError: { not_equals: true } },
]

const changed = new WeakSet<DatabaseAdapter>()

/**
 * Lets every job be taken by one runner only, however many instances look for jobs at once. Payload
 * looks first and marks what it found afterwards, so that two may find the same; here each job is
 * marked by a write of its own that changes nothing where another runner came first.
 */
export function takeOnce({ db }: Payload): void {
  if (changed.has(db)) return
  changed.add(db)
  const update = db.updateJobs.bind(db)
  db.updateJobs = async (args) => {
    try {
      if (!takes(args)) return await update(args)
      await giveBackAbandoned(db, update, args.req)
      return await take(db, args)
    } catch (error) {
      // Payload leaves the transaction open that it began for this: nobody could write any more.
      const transaction = await args.req?.transactionID
      if (transaction) await db.rollbackTransaction(transaction)
      throw error
    }
  }
}

function takes({ data }: UpdateJobsArgs): boolean {
  const names = Object.keys(data).filter((name) => name !== 'updatedAt')
  return names.length === 1 && data.processing === true
}

async function take(db: DatabaseAdapter, args: UpdateJobsArgs) {
  const { data, req } = args
  const where = args.id === undefined ? args.where : { id: { equals: args.id } }
  const order = { collection: JOBS, sort: args.sort, pagination: false, req } as const
  const found = await db.find<{ id: number | string }>({ ...order, where, limit: args.limit ?? 0 })
  const taken: (number | string)[] = []
  for (const { id } of found.docs) {
    const mine: unknown = await db.updateOne({
      collection: JOBS,
      where: { and: [{ id: { equals: id } }, ...FREE] },
      data: { ...data },
      options: { atomic: true },
      req,
    })
    if (mine) taken.push(id)
  }
  if (!taken.length || args.returning === false) return []
  const { docs } = await db.find({ ...order, where: { id: { in: taken } }, limit: 0 })
  return docs as Awaited<ReturnType<DatabaseAdapter['updateJobs']>>
}
