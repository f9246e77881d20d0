import type { Payload, TypedUser } from 'payload'

const A_SECOND_AGO = () => new Date(Date.now() - 1_000)

interface Scheduled {
  id: string | number
  type?: 'publish' | 'unpublish'
  /** Who schedules it; without one it is done with all rights. */
  user?: Pick<TypedUser, 'id' | 'collection'>
  at?: Date
}

/** Puts into the queue what Payload's “Schedule publish” does, due a second ago unless told otherwise. */
export async function schedule(
  payload: Payload,
  { id, type = 'publish', user, at = A_SECOND_AGO() }: Scheduled,
): Promise<string> {
  const job = await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'cases', value: String(id) },
      ...(user ? { user: { relationTo: user.collection, value: user.id } } : {}),
    } as never,
    waitUntil: at,
  })
  return String(job.id)
}

/** A job as it is kept; undefined once it is done. */
export async function jobOf(payload: Payload, id: string) {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { id: { equals: id } },
  })
  return docs[0]
}
