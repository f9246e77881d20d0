import type { PayloadRequest } from 'payload'
import { type Id, readChains, refusal, say } from '../../collections/index.ts'
import { speaking } from '../publishing/chain.ts'
import { todayHere } from '../publishing/todayHere.ts'
import { publicDeadline } from './publicDeadline.ts'

/** How far away a deadline may be put, in years: further is a slip of the hand. */
const FURTHEST = 5

/** Throws a sentence for the editor where a case cannot be extended to a day, and says what to do instead. */
export async function refuseExtension(
  req: PayloadRequest,
  id: Id,
  deadline: string,
): Promise<void> {
  const fault = (await faultOfCase(req, id)) ?? (await faultOfDay(req, id, deadline))
  if (fault) throw refusal(fault, 409)
}

async function faultOfCase(req: PayloadRequest, id: Id): Promise<string | undefined> {
  const [chain = []] = await readChains(req.payload, { id: { equals: id } }, req)
  const own = chain.find((link) => link.id === String(id))
  if (!own?.isPublic) {
    return say(req, 'This case is not published: change the deadline in its form.')
  }
  if (own.isStop) {
    return say(req, 'This is a stop: it has no deadline. To open the case again make an update.')
  }
  if (speaking(chain)?.newest.id !== own.id) {
    return say(
      req,
      'Readers are not shown this notice but a newer one of its chain. Extend that one.',
    )
  }
  return undefined
}

async function faultOfDay(
  req: PayloadRequest,
  id: Id,
  deadline: string,
): Promise<string | undefined> {
  const present = await publicDeadline(req, id)
  if (!present) {
    return say(
      req,
      'This case has no deadline: readers can write until it is stopped. To give it one, use its form.',
    )
  }
  if (deadline <= present) {
    return say(
      req,
      'The new last day must be later than the present one, {present}. To shorten the time, use the form.',
      { present },
    )
  }
  const today = await todayHere(req)
  if (deadline < today) return say(req, 'That day has passed. Choose today or a later day.')
  return Number(deadline.slice(0, 4)) > Number(today.slice(0, 4)) + FURTHEST
    ? say(req, 'That day is more than {years} years away. Look at the year.', { years: FURTHEST })
    : undefined
}
